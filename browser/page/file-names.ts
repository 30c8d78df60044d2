/** What a workbook is called when it is saved. */
const REVIEWED = "-已审核";
/** Kinds that are changed in their own bytes, and so keep their ending. */
const OWN_ENDING = /\.(?:xlsx|xlsm|xltx|xltm)$/iu;

/** The name that is proposed. @param isPatched whether the file is written in its own kind */
export function proposedName(name: string, isPatched: boolean): string {
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = isPatched ? (OWN_ENDING.exec(name)?.[0] ?? ".xlsx") : ".xlsx";
  return `${stem.endsWith(REVIEWED) ? stem : stem + REVIEWED}${ending}`;
}
