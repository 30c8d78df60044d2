/**
 * A title's cell: the name, sometimes with the date on which it was obtained — 一级教师（2012.09）, 工程师/2015.12,
 * 主治医师 2016年5月取得.
 */
import type { PartialDate } from "../../core/calendar";
import { ABSENT, known, knownAs, valueOf, type Known, type Reading } from "../../core/reading";
import type { Series } from "../../rules/standards/levels";
import { parseTitle, type Title } from "../../rules/standards/titles";
import { compact, plainText, rawText } from "../../core/cell-text";
import { arabicDates, DATE_IN_TEXT, readPacked } from "../../core/date-grammar";

export interface TitleCell {
  /** The name without the date. */
  readonly name: string;
  /** What stands in the cell. */
  readonly typed: string;
  /** The same as a reading, for all the rows that hold this title. */
  readonly named: Known<string>;
  /** 无, 未评: the person holds no title. */
  readonly none: boolean;
  readonly title: Title;
  readonly date: Reading<PartialDate>;
}

const NONE_HELD = /^(?:无|暂无|没有|未评|未定级|未取得|未聘|见习|见习期|无职称|暂无职称|未评职称|未定职称)$/u;
const NO_TITLE: Title = { levels: [], series: null, type: null };
const DATED_BEHIND = new RegExp(`^(.*?\\D)[(（/、,，:]?(${DATE_IN_TEXT})\\.?(?:取得|评定|评|聘任|获得)?[)）]?$`, "u");
/** 2016年5月取得主治医师: the date first. */
const DATED_BEFORE = new RegExp(`^(${DATE_IN_TEXT})\\.?(?:取得|评为|评定|聘任|获得)?[:、,]?([^\\d年月日号].*)$`, "u");

/** 约2012年: beside a title no date at all. */
const VAGUE = /[约近]\d|\d年?(?:左右|前后|以前|之前|以后|之后)/u;

interface Dated {
  readonly name: string;
  readonly date: Reading<PartialDate>;
}

/** The name and the date beside it; a year alone in front of a name may be that of anything. */
function dated(packed: string): Dated | null {
  if (VAGUE.test(packed)) return null;
  const behind = DATED_BEHIND.exec(packed);
  if (behind !== null) return read(behind[1] ?? "", behind[2] ?? "");
  const before = DATED_BEFORE.exec(packed);
  const found = before === null ? null : read(before[2] ?? "", before[1] ?? "");
  return found === null || valueOf(found.date)?.month === null ? null : found;
}

function read(name: string, written: string): Dated | null {
  const date = readPacked(written);
  return date === null ? null : { name: name.replace(/[(（/、,，:]$/u, ""), date };
}

/** @param context the series of the sheet, where known (技师 is a title only in 卫生) */
export function readTitle(value: unknown, context: Series | null = null): Reading<TitleCell> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = arabicDates(compact(text));
  const typed = rawText(value);
  if (NONE_HELD.test(packed))
    return known({ name: packed, typed, named: known(packed), none: true, title: NO_TITLE, date: ABSENT });
  const { name, date } = dated(packed) ?? { name: packed, date: ABSENT };
  const written = name === "" ? typed : name;
  return known({
    name: written,
    typed,
    named: knownAs(written, typed),
    none: false,
    title: parseTitle(name, context),
    date,
  });
}
