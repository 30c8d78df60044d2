/** The name that is proposed for a file with the work in it. */
import { proposedName } from "./file-names";

test.each([
  ["名册.xlsx", true, "名册-已审核.xlsx"],
  ["名册-已审核.xlsx", true, "名册-已审核.xlsx"],
  ["2020.年.名册.XLSM", true, "2020.年.名册-已审核.XLSM"],
  ["名册.xls", false, "名册-已审核.xlsx"],
  ["名册.csv", false, "名册-已审核.xlsx"],
  ["导出.xls", true, "导出-已审核.xlsx"],
  ["名册", true, "名册-已审核.xlsx"],
  [".xlsx", true, ".xlsx-已审核.xlsx"],
])("%s, changed in its own bytes: %s, is proposed as %s", (name, isPatched, proposed) =>
  expect(proposedName(name, isPatched)).toBe(proposed),
);
