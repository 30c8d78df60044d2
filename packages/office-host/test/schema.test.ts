/** The classes written by hand, held against the classes of the real library, which is a schema of the wire. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { applicationClass, runtimeClass } from "../src/classes/application";
import {
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartLegendClass,
  chartsClass,
  chartSeriesClass,
  chartSeriesListClass,
  chartTitleClass,
} from "../src/classes/charts";
import { conditionalFormatClass, conditionalFormatsClass } from "../src/classes/conditional-formats";
import { dataValidationClass } from "../src/classes/data-validation";
import { formatClass } from "../src/classes/formats";
import { freezePanesClass } from "../src/classes/freeze-panes";
import { nameClass, namesClass } from "../src/classes/names";
import { autoFilterClass, headerFooterClass, headersFootersClass, pageLayoutClass } from "../src/classes/page-layout";
import { protectionClass } from "../src/classes/protection";
import { rangeClass } from "../src/classes/range";
import { rangeAreasClass, rangeCollectionClass } from "../src/classes/range-areas";
import { rootClass } from "../src/classes/root";
import { settingClass, settingsClass } from "../src/classes/settings";
import { sortClass } from "../src/classes/sort";
import { tableClass, tableColumnsClass, tablesClass } from "../src/classes/tables";
import { worksheetClass } from "../src/classes/worksheet";
import { worksheetsClass } from "../src/classes/worksheets";
import { xmlPartClass, xmlPartsClass } from "../src/classes/xml-parts";
import { camel } from "../src/host-object";
import { closeWorkbooks, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

interface Listed {
  readonly name: string;
  readonly properties?: object;
  readonly navigation?: object;
  readonly methods?: object;
}

const CLASSES: readonly Listed[] = [
  applicationClass,
  runtimeClass,
  autoFilterClass,
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartLegendClass,
  chartsClass,
  chartSeriesClass,
  chartSeriesListClass,
  chartTitleClass,
  headerFooterClass,
  headersFootersClass,
  pageLayoutClass,
  conditionalFormatClass,
  conditionalFormatsClass,
  dataValidationClass,
  formatClass,
  freezePanesClass,
  nameClass,
  namesClass,
  protectionClass,
  rangeClass,
  rangeAreasClass,
  rangeCollectionClass,
  rootClass,
  settingClass,
  settingsClass,
  sortClass,
  tableClass,
  tableColumnsClass,
  tablesClass,
  worksheetClass,
  worksheetsClass,
  xmlPartClass,
  xmlPartsClass,
];

const members = ({ properties, navigation, methods }: Listed): string[] =>
  [properties, navigation, methods].flatMap((part) => Object.keys(part ?? {}));

/** A wire name as the library's own member: services of the client keep their underscore. */
const own = (name: string): string => (name.startsWith("_") ? name : camel(name));

test.each(CLASSES)("$name lists only members the real client has", async (listed) => {
  const { page } = await openWorkbook();
  const { prototype } = Reflect.get(page.Excel, listed.name) as { prototype: object };
  const unknown = members(listed)
    .map(own)
    .filter((name) => !(name in prototype) && !OF_SIBLINGS.has(`${listed.name}.${name}`));
  expect(unknown).toEqual([]);
});

/** One class of the host stands for two of the client: a collection and its scoped kind. */
const OF_SIBLINGS = new Set([
  "TableCollection.getFirst",
  "CustomXmlPartCollection.getOnlyItem",
  "CustomXmlPartCollection.getOnlyItemOrNullObject",
  // Read by the client only to name the object.
  "Setting._Id",
  "NamedItem._Id",
]);

test("no class lists a member newer than the baseline", () => {
  const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const source = readFileSync(join(dist, "excel-win32-16.01.debug.js"), "utf8");
  const since = new Map(
    [...source.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "1\.(\d+)"/g)].map(
      ([, member, minor]) => [member, Number(minor)] as const,
    ),
  );
  const newer = CLASSES.flatMap((listed) => members(listed).map((name) => `${listed.name}.${own(name)}`)).filter(
    (member) => (since.get(member) ?? 0) > 14,
  );
  expect(since.size).toBeGreaterThan(500);
  expect(newer).toEqual([]);
});

test("the scalar names of the host are those of the wire", async () => {
  const { page } = await openWorkbook();
  for (const listed of [rangeClass, rangeAreasClass, worksheetClass, tableClass, nameClass] as readonly Listed[]) {
    const { prototype } = Reflect.get(page.Excel, listed.name) as { prototype: object };
    const wire = Reflect.get(prototype, "_scalarPropertyOriginalNames") as string[];
    expect(wire).toEqual(expect.arrayContaining(Object.keys(listed.properties ?? {})));
  }
});
