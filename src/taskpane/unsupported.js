/**
 * Says why the add-in cannot run here, in the places where it cannot: an old Excel, WPS, a plain browser.
 * It runs before everything else and in Internet Explorer 11 too, hence ES5 and no library; the words are in
 * taskpane.html, and the attribute `data-unsupported` on <html> picks among them.
 *
 * The bundle's part: once Office.onReady has given Excel and something has been drawn, it calls
 * `window.jcSupported?.()`. That is its sign of life: it ends the wait and takes a notice away that came too early.
 */
(function () {
  "use strict";

  // As in the manifest, which already keeps the add-in away from an Excel that lacks them; but one may be sideloaded.
  // Custom functions are not among them: where they are missing, the pane's tab 函数 says so, and the rest works.
  var NEEDED = [
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.14"],
  ];
  /** An old computer on a slow network share needs some seconds. */
  var PATIENCE_MS = 15000;

  var page = document.documentElement;
  var alive = false;
  var wait = setTimeout(function () {
    show("silent");
  }, PATIENCE_MS);

  function show(reason) {
    clearTimeout(wait);
    if (alive) return;
    page.setAttribute("data-unsupported", reason);
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", showAddress);
    else showAddress();
  }

  /** The browser edition lies on the same server. Whole, so that it can be typed into another program. */
  function showAddress() {
    var link = document.getElementById("edition-address");
    link.textContent = link.href;
  }

  window.jcSupported = function () {
    alive = true;
    clearTimeout(wait);
    page.removeAttribute("data-unsupported");
  };

  function isWebviewTooOld() {
    // Trident is Internet Explorer, Edge/ the one before Chromium.
    if (/Trident|MSIE|Edge\//.test(navigator.userAgent)) return true;
    return (
      typeof Promise === "undefined" ||
      typeof Proxy === "undefined" ||
      typeof Object.fromEntries === "undefined" ||
      typeof String.prototype.replaceAll === "undefined" ||
      typeof Array.prototype.at === "undefined" ||
      typeof Object.hasOwn === "undefined"
    );
  }

  if (/wps/i.test(navigator.userAgent)) {
    show("wps");
    return;
  }
  if (isWebviewTooOld()) {
    show("webview");
    return;
  }

  // office.js comes after this script.
  document.addEventListener("DOMContentLoaded", function () {
    // Not loaded: the wait ends with words that fit.
    if (typeof Office === "undefined") return;
    Office.onReady(function (info) {
      if (info.host === null || info.host === undefined) {
        show("browser");
        return;
      }
      for (var i = 0; i < NEEDED.length; i++) {
        if (!Office.context.requirements.isSetSupported(NEEDED[i][0], NEEDED[i][1])) {
          show("excel");
          return;
        }
      }
    });
  });
})();
