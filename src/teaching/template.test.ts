/** The blank roster: who fills it in is understood without a question, and the row that explains is nobody. */
import { FIELD, isField, type FactId } from "../fields";
import { readRosters } from "../roster/read-roster";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { planFor } from "../rules/engine/plan";
import { cellsOf } from "../roster/plain-sheet";
import { blankRoster } from "./template";

const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 };
const sheet = blankRoster(2021);
const [, headers = []] = sheet.values;

const PERSON = { 姓名: "王小明", 工作单位: "胡屯镇中学", 现任专业技术职务: "一级教师", 申报职称: "高级教师" };

/** The same with one person below what explains the columns: the first choice everywhere. */
function filled(cells: Readonly<Record<string, string>>) {
  const row = headers.map((header, column) => {
    const choice = sheet.choices.find((one) => one.column === column)?.of[0];
    return cells[String(header)] ?? choice ?? null;
  });
  const { name, values, merges } = cellsOf(sheet);
  return readRosters({ name, values: [...values, row], merges }, options);
}

test("one person is read, the row that explains is passed over, and nothing is asked", () => {
  const [roster] = filled({
    姓名: "王小明",
    工作单位: "胡屯镇中学",
    现任专业技术职务: "一级教师",
    申报职称: "高级教师",
  });
  expect(roster?.applicants).toHaveLength(1);
  expect(roster?.skipped).toEqual([expect.objectContaining({ row: 3 })]);
  expect([roster?.questions, roster?.unmatched]).toEqual([[], []]);
  expect(roster?.columns.every(({ match }) => match === "exact")).toBe(true);
  expect(roster === undefined ? [] : planFor(roster.context).requirements.map(({ id }) => id)).toContain("base-tenure");
});

test("what may be chosen is understood by the reader of its column", () => {
  const read = sheet.choices.flatMap(({ column, of }) =>
    of.map((choice) => {
      const [roster] = filled({ ...PERSON, [String(headers[column])]: choice });
      const id = roster?.columns.find(({ header }) => header === headers[column])?.field ?? "";
      const [applicant] = roster?.applicants ?? [];
      if (!isField(id) || applicant === undefined) return `${String(headers[column])} is not read`;
      const facts = FIELD[id].kind === "fact" ? [applicant.facts[id as FactId]] : [];
      const years = id === "appraisals" ? applicant.appraisals.map(({ reading }) => reading) : [];
      return [...facts, ...years].some(({ state }) => state === "known") ? "" : `${id}: ${choice}`;
    }),
  );
  expect(read.filter((one) => one !== "")).toEqual([]);
});
