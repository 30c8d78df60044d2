/** The manifest holds what Excel asks of it. Microsoft's validator needs the network; this one does not. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkedBase, developmentManifest, manifestFor, officeVersion } from "../scripts/manifest.cjs";
import { functionsMetadata } from "../src/functions/metadata";

const ROOT = join(__dirname, "..");
const BASE = "https://localhost:3001/";

/** An element as xml2js gives it when it keeps the order. */
interface Element {
  readonly "#name": string;
  readonly $?: Readonly<Record<string, string>>;
  readonly $$?: readonly Element[];
  readonly _?: string;
}

/** The reader of office-addin-manifest, so that both see the same. */
const { parseStringPromise } = jest.requireActual<{
  parseStringPromise(text: string, options: object): Promise<Element>;
}>(require.resolve("xml2js", { paths: [require.resolve("office-addin-manifest")] }));

let root: Element;
beforeAll(async () => {
  root = await parseStringPromise(readFileSync(join(ROOT, "manifest.xml"), "utf8"), {
    explicitRoot: false,
    explicitChildren: true,
    preserveChildrenOrder: true,
  });
});

const childrenOf = (element: Element): readonly Element[] => element.$$ ?? [];
const everyElement = (from: Element): readonly Element[] => [from, ...childrenOf(from).flatMap(everyElement)];
const named = (name: string, from: Element = root): readonly Element[] =>
  everyElement(from).filter((element) => element["#name"] === name);

function only(name: string, from: Element = root): Element {
  const [first, ...more] = named(name, from);
  if (first === undefined || more.length > 0)
    throw new Error(`${more.length + (first ? 1 : 0)} elements ${name}, not one`);
  return first;
}

function attribute(element: Element, name: string): string {
  const value = element.$?.[name];
  if (value === undefined) throw new Error(`${element["#name"]} has no ${name}`);
  return value;
}

/** The children that an element may have, in the order that the schema asks for. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  ExtensionPoint: "Script Page Metadata Namespace OfficeTab CustomTab",
  OfficeTab: "Group",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

test.each(Object.entries(ORDER))("children of %s stand in the order of the schema", (parent, order) => {
  const allowed = order.split(" ");
  for (const element of named(parent)) {
    const places = childrenOf(element).map((child) => allowed.indexOf(child["#name"]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  }
});

/** Every reference, with the list of resources in which it must be. */
const LISTS: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
};

test("every resid names a resource of its kind, every resource is used, no name is longer than 32", () => {
  const used = everyElement(root).filter((element) => element.$?.["resid"] !== undefined);
  for (const element of used) {
    const list = LISTS[element["#name"]] ?? "";
    const ids = childrenOf(only(list)).map((resource) => attribute(resource, "id"));
    expect(ids).toContain(attribute(element, "resid"));
  }
  const ids = childrenOf(only("Resources"))
    .flatMap(childrenOf)
    .map((resource) => attribute(resource, "id"));
  expect(new Set(used.map((element) => attribute(element, "resid")))).toEqual(new Set(ids));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

/** What an element says, in each language. */
const wordings = (element: Element): readonly string[] => [
  attribute(element, "DefaultValue"),
  ...childrenOf(element).map((override) => attribute(override, "Value")),
];

const textsOf = (list: string): readonly Element[] => (list.startsWith("bt:") ? childrenOf(only(list)) : [only(list)]);

test.each([
  ["DisplayName", 125],
  ["bt:ShortStrings", 125],
  ["bt:LongStrings", 250],
])("no %s is longer than %i", (list, limit) => {
  expect(
    textsOf(list)
      .flatMap(wordings)
      .filter((text) => text.length > limit),
  ).toEqual([]);
});

test("the description is not longer than 250", () => {
  const description = childrenOf(root).find((child) => child["#name"] === "Description");
  expect(description && wordings(description).map((text) => text.length <= 250)).toEqual([true, true]);
});

test("every text has an English one, except the namespace, which must read the same everywhere", () => {
  expect(only("DefaultLocale")._).toBe("zh-CN");
  const texts = [
    ...childrenOf(root).filter((child) => ["DisplayName", "Description"].includes(child["#name"])),
    ...textsOf("bt:ShortStrings"),
    ...textsOf("bt:LongStrings"),
  ];
  const without = texts.filter((text) => childrenOf(text).length === 0);
  expect(without.map((text) => attribute(text, "DefaultValue"))).toEqual(["JC"]);
  const locales = texts.flatMap(childrenOf).map((override) => attribute(override, "Locale"));
  expect(new Set(locales)).toEqual(new Set(["en-US"]));
});

/** Every address in the manifest but the names of schemas. */
const addresses = (): readonly string[] =>
  everyElement(root)
    .flatMap((element) => [element.$?.["DefaultValue"], element.$?.["Value"], element._])
    .filter((text): text is string => text !== undefined && /^\w+:\/\//.test(text));

test("everything comes from one https server, and is something that the build makes", () => {
  const made = ["taskpane.html", "office-offline.js", "functions.json", "functions.en-us.json"];
  for (const address of addresses()) {
    expect(address.startsWith(BASE)).toBe(true);
    const name = address.slice(BASE.length);
    expect(/^assets\/[a-z]+-\d+\.png$/.test(name) || made.includes(name)).toBe(true);
  }
  expect(addresses().length).toBeGreaterThan(20);
});

/** Width and height from the file itself. */
function pixels(address: string): readonly [number, number] {
  const png = readFileSync(join(ROOT, address.slice(BASE.length)));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("every icon has the pixels that it is named for, and no size is missing", () => {
  const images = new Map(
    textsOf("bt:Images").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const icons = named("Icon");
  expect(icons).toHaveLength(4);
  for (const icon of icons) {
    const sizes = childrenOf(icon).map((image) => Number(attribute(image, "size")));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    const files = childrenOf(icon).map((image) => pixels(images.get(attribute(image, "resid")) ?? ""));
    expect(files).toEqual(sizes.map((size) => [size, size]));
  }
  expect(pixels(attribute(only("IconUrl"), "DefaultValue"))).toEqual([32, 32]);
  expect(pixels(attribute(only("HighResolutionIconUrl"), "DefaultValue"))).toEqual([64, 64]);
});

test("pane, functions and commands share one runtime that stays", () => {
  const runtime = only("Runtime");
  expect(attribute(runtime, "lifetime")).toBe("long");
  const sameAs = attribute(runtime, "resid");
  const others = [
    only("SourceLocation", only("Page")),
    only("FunctionFile"),
    ...named("Action").flatMap((action) => named("SourceLocation", action)),
  ];
  expect(others.map((element) => attribute(element, "resid"))).toEqual([sameAs, sameAs, sameAs]);
  // With an id of its own the pane would get a second runtime.
  expect(named("TaskpaneId")).toEqual([]);
  const [base] = named("SourceLocation", only("DefaultSettings"));
  const url = textsOf("bt:Urls").find((resource) => attribute(resource, "id") === sameAs);
  expect(base && attribute(base, "DefaultValue")).toBe(url && attribute(url, "DefaultValue"));
});

test("it asks for what Office 2021 has, and the notice page for the same", () => {
  const sets = named("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.14"],
  ]);
  const notice = readFileSync(join(ROOT, "src", "taskpane", "unsupported.js"), "utf8");
  const asked = [...notice.matchAll(/\["(\w+)", "([\d.]+)"\]/g)].map(([, name, version]) => [name, version]);
  expect(asked).toEqual(sets);
});

test("the buttons do what their names say", () => {
  const controls = named("Control").map((control) => {
    const action = only("Action", control);
    return [attribute(control, "id"), attribute(action, "xsi:type"), named("FunctionName", action)[0]?._];
  });
  expect(controls).toEqual([
    ["JC.OpenPane", "ShowTaskpane", undefined],
    ["JC.CheckSheet", "ExecuteFunction", "checkSheet"],
    ["JC.ClearMarks", "ExecuteFunction", "clearMarks"],
  ]);
});

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

/** As it is shipped: what JSON keeps of it. */
const metadata = (locale: "zh-CN" | "en-US"): Metadata => JSON.parse(JSON.stringify(functionsMetadata(locale)));

test("ids and names of functions are legal, unique and the same in every language: files keep them", () => {
  const chinese = metadata("zh-CN").functions.map(({ id, name }) => [id, name]);
  expect(chinese.length).toBeGreaterThan(0);
  expect(metadata("en-US").functions.map(({ id, name }) => [id, name])).toEqual(chinese);
  for (const [id = "", name = ""] of chinese) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{1,127}$/);
    expect(name).toMatch(/^[A-Z][A-Z0-9._]{1,127}$/);
  }
  expect(new Set(chinese.map(([id]) => id)).size).toBe(chinese.length);
});

test("the metadata stays far below the 1 MB that desktop Excel reads", () => {
  for (const locale of ["zh-CN", "en-US"] as const) {
    expect(Buffer.byteLength(JSON.stringify(metadata(locale)))).toBeLessThan(500_000);
  }
});

test("the version is that of package.json", () => {
  expect(only("Version")._).toBe(officeVersion());
  expect(officeVersion()).toMatch(/^\d+\.\d+\.\d+\.0$/);
});

test("Microsoft's reader reads it", () => {
  // In a process of its own: parts of the package are modules that Jest does not load.
  const read =
    'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")' +
    ".then((info) => process.stdout.write(JSON.stringify(info)))";
  const info: unknown = JSON.parse(execFileSync(process.execPath, ["-e", read], { cwd: ROOT, encoding: "utf8" }));
  expect(info).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) as string,
    version: officeVersion(),
    displayName: "基层职称助手",
    defaultLocale: "zh-CN",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
  });
});

const idOf = (text: string): string | undefined => /<Id>(.*?)</.exec(text)?.[1];

test("the manifest for a server names that server and nothing else, and is the same add-in", () => {
  const shipped = manifestFor("https://oa.example.gov.cn:8443/jc/");
  expect(shipped).not.toContain("localhost");
  expect(shipped).toContain('<SourceLocation DefaultValue="https://oa.example.gov.cn:8443/jc/taskpane.html"');
  expect(idOf(shipped)).toBe(only("Id")._);
});

test("the manifest for developing is another add-in, and says so", () => {
  const development = developmentManifest();
  expect(idOf(development)).not.toBe(only("Id")._);
  expect(development).toContain('<DisplayName DefaultValue="基层职称助手（开发）">');
});

test("an address without a fault is taken", () => {
  expect(checkedBase("https://oa.example.gov.cn/jc/")).toBe("https://oa.example.gov.cn/jc/");
  expect(checkedBase("https://oa.example.gov.cn")).toBe("https://oa.example.gov.cn/");
});

test.each([
  [undefined, "missing"],
  ["", "missing"],
  ["server/jc/", "is not an address"],
  ["http://server/jc/", "https only"],
  ["file:///C:/jc/", "https only"],
  ["https://server/jc", "does not end with a slash"],
  ["https://server/jc/?v=1", "parts that belong to no folder"],
  ["https://me:secret@server/jc/", "parts that belong to no folder"],
])("the address %p is refused: %s", (text, why) => {
  expect(() => checkedBase(text)).toThrow(why);
});
