/**
 * Sheets that this tool has made are no rosters, though they name people and units: reports, lists, copies of them in
 * other workbooks. They say so themselves in one of their first lines.
 */
export const MADE_BY_US = "由基层职称助手生成";

const LINES = 3;

export const isMadeByUs = (values: readonly (readonly unknown[])[]): boolean =>
  values.slice(0, LINES).some(([first]) => typeof first === "string" && first.startsWith(MADE_BY_US));
