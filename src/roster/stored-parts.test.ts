/** Several parts of one workbook: the newest holds, what only an older one knows is kept. */
import { stateOfParts } from "./stored-parts";
import { EMPTY_STATE, stateOf, xmlOf, type WorkbookState } from "./workbook-state";

const part = (state: Partial<WorkbookState>): string => xmlOf({ ...EMPTY_STATE, ...state });
const frozen = (area: string, formula: string) => ({ area, formula, each: false, digest: "d" });
const mapping = (fingerprint: string, field: "name" | "unit") => ({ fingerprint, fields: { "0": field } });

const OLDER = part({
  revision: 2,
  answers: { 甲: { unitLevel: "乡镇", otherTitle: "无" }, 乙: { unitLevel: "县直" } },
  settings: { version: 1 },
  frozen: { 甲: [frozen("E3:E5", "=JC.VERDICT(A3:D5)"), frozen("F3:F5", "=JC.WHY(A3:D5)")] },
  mappings: { 甲: [mapping("p", "name"), mapping("q", "name")] },
  merges: { 甲: ["B2:B3 A x", "B4:B6 A y"], 乙: ["C3:C5 A z"] },
});
const NEWER = part({
  revision: 3,
  answers: { 甲: { unitLevel: "县直" } },
  frozen: { 甲: [frozen("E3:E5", "=JC.WHY(A3:D5)")] },
  mappings: { 甲: [mapping("p", "unit")] },
  merges: { 甲: ["B2:B3 A x"] },
});
const MERGED = {
  ...EMPTY_STATE,
  revision: 3,
  answers: { 乙: { unitLevel: "县直" }, 甲: { unitLevel: "县直", otherTitle: "无" } },
  settings: { version: 1 },
  frozen: { 甲: [frozen("F3:F5", "=JC.WHY(A3:D5)"), frozen("E3:E5", "=JC.WHY(A3:D5)")] },
  mappings: { 甲: [mapping("q", "name"), mapping("p", "unit")] },
  merges: { 甲: ["B2:B3 A x"], 乙: ["C3:C5 A z"] },
};
const newerVersion = '<jc xmlns="urn:jc:workbook:1">{"schemaVersion":2}</jc>';

test.each<[string, readonly string[], WorkbookState, number | null]>([
  ["no part keeps nothing", [], EMPTY_STATE, null],
  ["one part is what it says", [part({ revision: 1 })], { ...EMPTY_STATE, revision: 1 }, 0],
  ["the one written more often is the newer, wherever it is listed", [NEWER, OLDER], MERGED, 0],
  ["the other way round the same holds", [OLDER, NEWER], MERGED, 1],
  [
    "written equally often, the one listed last is the newer",
    [part({ revision: 1, answers: { 甲: { unitLevel: "乡镇" } } }), part({ revision: 1, answers: { 甲: {} } })],
    { ...EMPTY_STATE, revision: 1, answers: { 甲: { unitLevel: "乡镇" } } },
    1,
  ],
  [
    "one from before revisions were counted is older than any that has one",
    [part({ revision: 1, settings: { version: 1 } }), part({ settings: { version: 9 } })],
    { ...EMPTY_STATE, revision: 1, settings: { version: 1 } },
    0,
  ],
  [
    "one that cannot be read is left out",
    ["<jc>{</jc>", part({ revision: 1, settings: { version: 1 } })],
    { ...EMPTY_STATE, revision: 1, settings: { version: 1 } },
    1,
  ],
])("%s", (_what, xmls, state, newest) => {
  const read = stateOfParts(xmls);
  expect([read.stored.kind, stateOf(read.stored), read.newest]).toEqual(["state", state, newest]);
});

test("beside a newer version's part nothing is read, and nothing may be written", () => {
  expect(stateOfParts([OLDER, newerVersion]).stored).toEqual({ kind: "newer", schemaVersion: 2 });
});
