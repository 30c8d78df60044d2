import { yearly } from "./field";
import { readHours, readYearlyHours } from "./readers/numbers";

/** 继续教育学时 — one column per year, or several years in one. */
export const trainingHours = yearly({
  id: "trainingHours",
  label: "继续教育学时",
  headers:
    "继续教育学时 学时 完成学时数 合计学时 总学时 年度学时 继教学时 培训学时 继续教育 继续教育学时数 " +
    "近三年继续教育学时",
  hint: "只填学时数，如 96",
  examples: { "96学时": "96" },
  read: () => readHours,
  readYears: readYearlyHours,
  inSeveralColumns: true,
  furtherLines: "continue",
});
