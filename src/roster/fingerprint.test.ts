import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { sheet } from "../../test/support/sheet";
import type { ColumnField } from "../fields";
import { mappingsEverywhere, namedInSettings, parseMappings, withCorrection, type StoredMapping } from "./fingerprint";
import { readRosters, type Roster } from "./read-roster";

const DRAWING = (lastHeader = "备注"): string => `
  2020年度职称申报花名册 | | | | |
  姓名 | 身份证号           | 职称     | 时间    | 级别 | ${lastHeader}
  周安 | 371500198001010024 | 二级教师 | 2012.09 | 待定 | 无
`;

function read(drawing: string, mappings: readonly StoredMapping[] = []): Roster {
  const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020, mappings };
  const [roster] = readRosters(sheet(drawing), options);
  if (roster === undefined) throw new Error("a roster is expected");
  return roster;
}

const columns = (roster: Roster): string =>
  roster.columns.map(({ column, field, match }) => `${column} ${field} ${match}`).join(", ");

const correct = (roster: Roster, index: number, field: ColumnField | null): readonly StoredMapping[] =>
  withCorrection([], roster.header.headers, index, field);

test("a correction is applied to the same headers, on whatever row they stand", () => {
  const mappings = correct(read(DRAWING()), 3, "heldDate");
  const roster = read(`附件2 | |\n${DRAWING().trim()}`, mappings);
  expect(columns(roster)).toBe("A name exact, B idNumber exact, C heldTitle exact, D heldDate user, F remarks exact");
  expect(roster.applicants[0]?.facts.heldDate).toMatchObject({ state: "known", value: { year: 2012, month: 9 } });
  expect(roster.questions.map(({ kind }) => kind)).toEqual([]);
});

test("a column that is none of ours stays unmatched, and is not asked about", () => {
  const roster = read(DRAWING(), correct(read(DRAWING()), 3, null));
  expect(roster.unmatched.map(({ column }) => column)).toEqual(["D", "E"]);
  expect(roster.questions).toEqual([]);
});

test("where the user named the column of a field, the one found gives way", () => {
  const roster = read(DRAWING(), correct(read(DRAWING()), 4, "heldTitle"));
  expect(columns(roster)).toBe("A name exact, B idNumber exact, E heldTitle user, F remarks exact");
});

test("corrections add up, the last one of a column counts", () => {
  const { headers } = read(DRAWING()).header;
  const first = withCorrection([], headers, 3, "appointedDate");
  const mappings = withCorrection(withCorrection(first, headers, 3, "heldDate"), headers, 4, "heldLevel");
  expect(mappings).toHaveLength(1);
  expect(columns(read(DRAWING(), mappings))).toContain("D heldDate user, E heldLevel user");
});

test("a correction may be kept by the header's text", () => {
  const mappings = [{ fingerprint: read(DRAWING()).fingerprint, fields: { 时间: "appointedDate" as const } }];
  expect(columns(read(DRAWING(), mappings))).toContain("D appointedDate user");
});

test("other headers: it is not applied, and said", () => {
  const roster = read(DRAWING("说明事项"), correct(read(DRAWING()), 3, "heldDate"));
  expect(columns(roster)).not.toContain("user");
  expect(roster.questions).toContainEqual({ about: "columns", kind: "stale-mapping" });
});

test("spelling alone makes no other header", () => {
  const mappings = correct(read(DRAWING()), 3, "heldDate");
  expect(columns(read(DRAWING("备  注："), mappings))).toContain("D heldDate user");
});

describe("what the settings say of a header holds for every roster", () => {
  const SAID = mappingsEverywhere([{ header: "时间", field: "heldDate" }]);

  test("whatever its other headers are, and nothing is stale", () => {
    for (const last of ["备注", "说明事项"]) {
      const roster = read(DRAWING(last), SAID);
      expect(columns(roster)).toContain("D heldDate user");
      expect(roster.questions.map(({ kind }) => kind)).not.toContain("stale-mapping");
    }
  });

  test("what was said of the sheet itself comes before it", () => {
    const own = correct(read(DRAWING()), 3, "appointedDate");
    expect(columns(read(DRAWING(), [...own, ...SAID]))).toContain("D appointedDate user");
  });

  test.each([
    ["the first of two", { header: "时间" }, "D heldDate user"],
    ["the second of two", { header: "时间", nth: 2 }, "F heldDate user"],
    ["spelled with blanks", { header: " 时 间 " }, "D heldDate user"],
  ])("%s", (_, named, expected) => {
    const said = mappingsEverywhere([{ ...named, field: "heldDate" }]);
    expect(columns(read(DRAWING("时间"), said))).toContain(expected);
  });

  test("a third of two is none, and a group that does not stand there neither", () => {
    const none = mappingsEverywhere([
      { header: "时间", nth: 3, field: "heldDate" },
      { header: "时间", group: "申报情况", field: "heldDate" },
    ]);
    expect(columns(read(DRAWING("时间"), none))).not.toContain("user");
  });

  test("below a group it is named with it, and found by it or by the header alone", () => {
    const header = (index: number, text: string, group: string | null) => ({ index, text, group });
    const headers = [
      header(0, "姓名", null),
      header(1, "时间", "甲"),
      header(2, "时间", "乙"),
      header(3, "时间", "乙"),
    ];
    expect(headers.map((one) => namedInSettings(headers, one))).toEqual([
      { header: "姓名" },
      { header: "时间", group: "甲" },
      { header: "时间", group: "乙" },
      { header: "时间", group: "乙", nth: 2 },
    ]);
  });
});

test.each([
  ["nothing", undefined, []],
  ["no list", { fingerprint: "a" }, []],
  ["no fingerprint", [{ fields: {} }], []],
  [
    "a field that is none",
    [{ fingerprint: "a", fields: { 1: "constructor", 2: "name", 3: null } }],
    [{ fingerprint: "a", fields: { 2: "name", 3: null } }],
  ],
])("what is stored is read with care: %s", (_, stored, expected) => {
  expect(parseMappings(stored)).toEqual(expected);
});
