/** Says so where the browser is too old for the edition, Internet Explorer 11 included: hence ES5. */
(function () {
  "use strict";
  var isOld =
    typeof Promise === "undefined" ||
    typeof Object.fromEntries === "undefined" ||
    typeof String.prototype.replaceAll === "undefined" ||
    typeof Array.prototype.at === "undefined" ||
    typeof Object.hasOwn === "undefined";
  if (isOld) document.getElementById("too-old").hidden = false;
})();
