/** What the sheet of what was found is called. */
export const REPORT_TITLE = "审核结果";

/** `审核结果`, or with a number where a sheet of another has that name. */
export function reportName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(REPORT_TITLE)) return REPORT_TITLE;
  for (let n = 2; ; n++) {
    const name = `${REPORT_TITLE} (${n})`;
    if (!names.has(name)) return name;
  }
}
