/**
 * Columns filled only for those whom they concern: what a blank says there, with the setting and without, and on the
 * sample rosters.
 */
import { join } from "node:path";
import { checkFile } from "../../cli/check-file";
import { day } from "../../src/core/calendar";
import { FIELD, type FactId } from "../../src/fields";
import { directAnswer } from "../../src/rules/engine/assess";
import { notesOfRows, planFor } from "../../src/rules/engine/plan";
import { noteLines } from "../../src/rules/engine/words";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { oneRoster } from "../support/one-roster";

const timing = { asOf: null, today: day(2026, 11, 1) };

const HEADERS = ["姓名", "单位", "单位层级", "现职称", "取得时间", "另一类职称", "另一类职称取得时间", "申报职称"];
const ROSTER = {
  name: "2020年度",
  merges: [],
  values: [
    [...HEADERS, "是否基层急需", "是否本人自愿", "业绩突出", "学历"],
    ["周安", "柳河镇小学", "乡镇", "二级教师", "2012.09", "", "", "基层一级教师", "", "", "", "硕士研究生"],
    ["吴宁", "柳河镇小学", "乡镇", "二级教师", "2012.09", "", "", "基层一级教师", "是", "", "", "硕士研究生"],
  ],
};

function answers(blankMeans: "not-marked" | "unknown"): readonly string[] {
  const roster = oneRoster(ROSTER, { settings: { ...DEFAULT_SETTINGS, blankMeans } });
  const plan = planFor(roster.context);
  return roster.applicants.map((applicant) => {
    const { holding, open } = directAnswer(applicant, plan, timing);
    return [
      ...holding,
      ...open.map(({ route, issues }) => `${route}? ${[...new Set(issues.flatMap(({ fields }) => fields))].join(" ")}`),
    ].join("; ");
  });
}

test("a blank says that nothing is marked, unless a cell of the same family is filled", () =>
  expect(answers("not-marked")).toEqual(["", "talent? voluntary"]));

test("by the strict reading a blank says nothing, and each is asked for", () =>
  expect(answers("unknown")).toEqual(["talent? urgentNeed voluntary otherTitle", "talent? voluntary otherTitle"]));

test("the sheet says once which columns were read so, and only by the reading that does", () => {
  const notes = (blankMeans: "not-marked" | "unknown"): string => {
    const roster = oneRoster(ROSTER, { settings: { ...DEFAULT_SETTINGS, blankMeans } });
    return noteLines(notesOfRows(roster.applicants, [])).join("\n");
  };
  expect(notes("not-marked")).toMatch(/“另一类职称”.*“急需”“自愿”“业绩突出”列.*未填的按“无”看待/u);
  expect(notes("unknown")).not.toMatch(/未填/u);
});

test("whether a blank means that there is no other title is asked by the strict reading only", () => {
  const asked = (blankMeans: "not-marked" | "unknown"): readonly string[] =>
    oneRoster(ROSTER, { settings: { ...DEFAULT_SETTINGS, blankMeans } }).questions.map(({ kind }) => kind);
  expect(asked("not-marked")).toEqual([]);
  expect(asked("unknown")).toEqual(["blank-other-title"]);
});

test("nor is it asked where nobody's cell is blank", () => {
  const filled = {
    ...ROSTER,
    values: ROSTER.values.map((row, i) => (i === 0 ? row : [...row.slice(0, 5), "无", ...row.slice(6)])),
  };
  const settings = { ...DEFAULT_SETTINGS, blankMeans: "unknown" } as const;
  expect(oneRoster(filled, { settings }).questions).toEqual([]);
});

test.each(["schools-2020.xlsx", "hospitals-2021.xlsx", "agriculture-2022.xlsx"])(
  "%s: whether a direct route holds never waits for a blank in such a column",
  async (file) => {
    const options = {
      files: [],
      sheets: null,
      asOf: null,
      assumed: [],
      json: true,
      explain: null,
      settings: null,
      blank: null,
      together: false,
      out: null,
    };
    const { rosters } = await checkFile(join(__dirname, "../fixtures/rosters", file), options, timing);
    expect(rosters.length).toBeGreaterThan(0);
    const waiting = rosters.flatMap(({ roster, plan }) =>
      roster.applicants.flatMap((applicant) =>
        directAnswer(applicant, plan, timing).open.flatMap(({ route, issues }) =>
          issues
            .filter(
              ({ reason, fields }) => reason.kind === "blank" && fields.some((one) => isMarkColumn(one as FactId)),
            )
            .map(({ fields }) => `${applicant.row} ${route} ${fields.join(" ")}`),
        ),
      ),
    );
    expect(waiting).toEqual([]);
  },
);

function isMarkColumn(field: FactId): boolean {
  const record = FIELD[field];
  return record.blankMeans === "not-marked";
}
