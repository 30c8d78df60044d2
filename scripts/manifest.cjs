/** The manifest for an address: manifest.xml carries those of `npm run excel`, a server has its own. */
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const DEVELOPMENT_BASE = "https://localhost:3001/";

const readText = (name) => fs.readFileSync(path.join(ROOT, name), "utf8");

/** The version of package.json as Office writes it: four numbers. */
const officeVersion = () => `${JSON.parse(readText("package.json")).version}.0`;

/**
 * The address under which dist/ will be served, checked.
 * @throws Error that says what is wrong with it and how it should read.
 */
function checkedBase(text) {
  const wanted = "--base takes the address of the folder on your server, for example https://server/jc/";
  if (text === undefined || text === "") throw new Error(`The address is missing. ${wanted}`);
  if (!URL.canParse(text)) throw new Error(`“${text}” is not an address. ${wanted}`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`Office loads add-ins over https only, not from “${text}”. ${wanted}`);
  if (url.username !== "" || url.search !== "" || url.hash !== "")
    throw new Error(`“${text}” has parts that belong to no folder (name, ? or #). ${wanted}`);
  if (!url.pathname.endsWith("/"))
    throw new Error(`“${text}” does not end with a slash, so that a file may be meant. ${wanted}`);
  return url.href;
}

/** The manifest with every address under this base and the version of package.json. */
function manifestFor(base) {
  return readText("manifest.xml")
    .replaceAll(DEVELOPMENT_BASE, base.replaceAll("&", "&amp;"))
    .replace(/<Version>[^<]*</, `<Version>${officeVersion()}<`);
}

/** The manifest for developing: beside an installed add-in Excel would take the same id for the same add-in. */
function developmentManifest() {
  return manifestFor(DEVELOPMENT_BASE)
    .replace(/<Id>[^<]*</, "<Id>2b8f6f0e-9d34-4c1b-8a57-1f6f0b0c7e92<")
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1（开发）"');
}

exports.checkedBase = checkedBase;
exports.developmentManifest = developmentManifest;
exports.manifestFor = manifestFor;
exports.officeVersion = officeVersion;
