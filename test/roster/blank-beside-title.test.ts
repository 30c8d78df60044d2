/** A blank cell says nothing: what the title of the sheet says in its place stands in the title. */
import { addressOn } from "../../src/core/positions";
import { valueOf, type Reading } from "../../src/core/reading";
import { readRosters } from "../../src/roster/read-roster";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";

const SHEET = {
  name: "花名册",
  merges: [],
  values: [
    ["某县2020年度基层职称申报花名册（教师系列）"],
    ["姓名", "工作单位", "现职称", "申报级别", "申报系列", "申报类型"],
    ["王小明", "某镇小学", "一级教师", "副高级", "", "全省统一"],
    ["李小红", "某镇小学", "一级教师", "副高级", "卫生", ""],
    ["张小兰", "某镇小学", "一级教师", "副高级", "待定", "待定"],
  ],
};

test.each([
  [0, "applySeries", "teaching", "A1"],
  [0, "applyType", "provincial", "F3"],
  [1, "applySeries", "health", "E4"],
  [1, "applyType", "grassroots", "A1"],
  [1, "applyYear", 2020, "A1"],
  [2, "applyType", null, "F5"],
] as const)("row %d: %s is %s, as %s says", (row, field, value, cell) => {
  const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2021 };
  const applicant = readRosters(SHEET, options)[0]?.applicants[row];
  const reading: Reading<unknown> | undefined = applicant?.facts[field];
  expect(reading && valueOf(reading)).toBe(value);
  expect(applicant?.cells(field).map((one) => addressOn("花名册", one))).toEqual([cell]);
});
