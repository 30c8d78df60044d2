/**
 * The browser of the tests and of the icons: CHROME_PATH, else an installed Chrome, Edge or Chromium,
 * else Debian's package where this may install it. CommonJS, so that tests can load it too.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ON_PATH = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const ON_MACOS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

function candidates() {
  const { env, platform } = process;
  const inFolders = (folders, names) =>
    folders
      .filter((folder) => folder !== undefined && folder !== "")
      .flatMap((folder) => names.map((name) => path.join(folder, name)));
  if (platform === "win32")
    return inFolders([env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA], ON_WINDOWS);
  if (platform === "darwin") return inFolders(["/Applications", path.join(env.HOME ?? "", "Applications")], ON_MACOS);
  return inFolders((env.PATH ?? "").split(path.delimiter), ON_PATH);
}

/** The program of an installed browser; null when there is none. CHROME_PATH wins, and must then be right. */
function installedBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (fs.existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  return candidates().find((file) => fs.existsSync(file)) ?? null;
}

const mayInstall = () => process.platform === "linux" && process.getuid() === 0 && fs.existsSync("/usr/bin/apt-get");

/** Chatter of the installer goes to stderr: stdout belongs to the command that was asked for. */
function aptGet(...args) {
  const done = spawnSync("apt-get", args, {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return done.status === 0;
}

function install(...packages) {
  console.error(`Installing ${packages.join(" and ")} …`);
  return aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

/** Whether Chinese text has glyphs here. Only Linux comes without. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  const listed = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.trim() !== "";
}

function required(browser) {
  if (browser !== null) return browser;
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium, and none was found. Install one (Debian, Ubuntu: " +
      "sudo apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to the program of one.",
  );
}

/**
 * The program of a browser, installed first where there is none and this may install it.
 * @throws Error that says what to do, when there is no browser.
 */
function findBrowser() {
  const missing = [
    ...(installedBrowser() === null ? ["chromium"] : []),
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk", "fontconfig"]),
  ];
  // When it fails, what counts is whether there is a browser: without Chinese glyphs the tests still hold.
  if (missing.length > 0 && mayInstall()) install(...missing);
  return required(installedBrowser());
}

/**
 * What a page does without. Each new window of Chromium starts two more pages, for what its bar of addresses might
 * suggest: a fifth of what a page of ours costs to open. The last list given counts, so the names that playwright-core
 * has in its own stand here again.
 */
const WITHOUT = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"],
  ...["AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync"],
  ...["DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "LensOverlay"],
  ...["MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding", "PreconnectToSearch"],
  ...["TcpPortRandomizationWin", "ThirdPartyStoragePartitioning"],
];

/** How to start it with playwright-core: quiet, and sandboxed wherever the system allows that. Installs nothing. */
function launchOptions() {
  const quiet = [
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    `--disable-features=${WITHOUT.join(",")}`,
  ];
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return { executablePath: required(installedBrowser()), args: [...quiet, ...sandbox] };
}

exports.findBrowser = findBrowser;
exports.launchOptions = launchOptions;
