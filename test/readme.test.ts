/** The row that the README shows gives the finding that the README shows. */
import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../src/rules/settings/settings";
import { join } from "node:path";
import { assess } from "../src/rules/engine/assess";
import { day } from "../src/core/calendar";
import { planFor } from "../src/rules/engine/plan";
import { sentenceOf } from "../src/rules/words/sentences";
import { readRosters } from "../src/roster/read-roster";
import { judgedSheets } from "../src/teaching/judged";
import { cellsOf } from "../src/roster/plain-sheet";
import { sampleSheets } from "../src/teaching/sample/sheets";

const readme = readFileSync(join(__dirname, "..", "README.md"), "utf8");
const shown = readme.slice(readme.indexOf("> **不符合**"), readme.indexOf("## Two commands")).replace(/\n>?\s*/g, "");

test("the README's example", () => {
  const at: Readonly<Record<number, readonly [string, string]>> = {
    1: ["单位", "胡屯镇中学"],
    2: ["姓名", "王小明"],
    10: ["现任专业技术职务", "一级教师"],
    11: ["取得时间", "2018.11"],
    13: ["拟申报职称", "一级教师"],
    14: ["申报类型", "基层"],
    17: ["单位性质", "乡镇"],
  };
  const line = (part: 0 | 1): string[] => Array.from({ length: 18 }, (_, column) => at[column]?.[part] ?? "");
  const sheet = { name: "花名册", merges: [], values: [["2020年度教师职称申报花名册"], [], line(0), line(1)] };
  const [roster] = readRosters(sheet, { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 });
  const [applicant] = roster?.applicants ?? [];
  if (roster === undefined || applicant === undefined) throw new Error("no person read");
  const { verdict, findings } = assess(applicant, planFor(roster.context), { asOf: null, today: day(2026, 1, 15) });
  const sentences = findings.map((finding) => `违规〔${finding.clause}〕${sentenceOf(finding, roster)}`);
  expect([verdict, `> **不符合** · ${sentences.join("")}`]).toEqual(["ineligible", shown]);
});

test("the sample that the browser edition opens with begins with the README's example, in the same cells", () => {
  const [cells, ...others] = sampleSheets().map(cellsOf);
  if (cells === undefined) throw new Error("no roster");
  const timing = { asOf: null, today: day(2026, 1, 15) };
  const { roster, people } = judgedSheets([cells, ...others], DEFAULT_SETTINGS, timing);
  const { findings } = people[0]?.assessment ?? { findings: [] };
  const sentences = findings.map((finding) => `违规〔${finding.clause}〕${sentenceOf(finding, roster)}`);
  expect(`> **不符合** · ${sentences.join("")}`).toBe(shown);
  const row = [..."BCKLNOR"].map((letter) => cells.values[3]?.[letter.charCodeAt(0) - 65]);
  expect(row).toEqual(["胡屯镇中学", "王小明", "一级教师", "2018.11", "一级教师", "基层", "乡镇"]);
});
