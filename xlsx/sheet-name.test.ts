/** Names of sheets that a file takes. */
import { fittingSheetName } from "./sheet-name";

const LONG = "字".repeat(40);

test.each<readonly [string, string, readonly string[], string]>([
  ["one of 31 characters stays", LONG.slice(0, 31), [], LONG.slice(0, 31)],
  ["one of 32 is cut, and says that it is another", LONG.slice(0, 32), [], `${LONG.slice(0, 27)} (1)`],
  ["the next one gets the next number", LONG, [`${LONG.slice(0, 27)} (1)`], `${LONG.slice(0, 27)} (2)`],
  ["no two signs of space come together", `${"字".repeat(26)} ${LONG}`, [], `${"字".repeat(26)} (1)`],
])("%s", (_, name, others, fitting) => {
  expect(fittingSheetName(name, others)).toBe(fitting);
  expect(fitting.length).toBeLessThanOrEqual(31);
});
