/** Who stands in the row of somebody by now: rows may have been sorted since the check, or come and gone. */
import { valueOf } from "../core/reading";
import { squeeze } from "../roster/fold";
import { withExcel, type Attempt } from "../workbook/excel";
import { readRows } from "../workbook/read-sheet";
import { judgeRange } from "./judge-rows";
import type { JudgedRow } from "./judged-row";
import type { CheckedPerson } from "./people";
import { keysOf } from "./person-keys";
import { timingNow } from "./session/desk";
import type { SheetHeads } from "./sheet-heads";

/**
 * The name of whoever else stands there, "" for nobody; null where it is the same person, by the ID number where both
 * have one, else by the name. A name or a unit that was corrected makes nobody another.
 */
export async function othersName(
  heads: SheetHeads,
  sheet: string,
  person: CheckedPerson,
): Promise<Attempt<string | null>> {
  const known = await heads.on(sheet);
  if (!known.ok) return known;
  const right = Math.max(0, ...known.value.flatMap(({ head }) => head.header.matched.map(({ index }) => index)));
  const is1904 = await heads.countsFrom1904();
  const at = { top: person.row - 1, bottom: person.row - 1 };
  const read = await withExcel((context) => readRows(context, sheet, [at], right, is1904));
  if (!read.ok) return read;
  const [now] = judgeRange(known.value, [read.value[at.top] ?? []], { top: at.top, left: 0 }, timingNow());
  if (typeof now !== "object") return { ok: true, value: "" };
  return { ok: true, value: isSame(person, now) ? null : nameIn(now) };
}

type Somebody = Pick<JudgedRow, "applicant">;

const nameIn = ({ applicant: { facts } }: Somebody): string => valueOf(facts.name) ?? "";

function isSame(before: Somebody, now: Somebody): boolean {
  const [id, idNow] = [keysOf(before).id, keysOf(now).id];
  return id !== null && idNow !== null ? id === idNow : squeeze(nameIn(before)) === squeeze(nameIn(now));
}
