/**
 * A title's cell: the name, sometimes with the date on which it was obtained — 一级教师（2012.09）, 工程师/2015.12,
 * 主治医师 2016年5月取得.
 */
import type { PartialDate } from "../../core/calendar";
import { ABSENT, known, type Known, type Reading } from "../../core/reading";
import type { Series } from "../../rules/standards/levels";
import { parseTitle, type Title } from "../../rules/standards/titles";
import { compact, plainText, rawText } from "../../core/cell-text";
import { arabicDates, readPacked } from "../../core/date-grammar";

export interface TitleCell {
  /** The name without the date. */
  readonly name: string;
  /** The same as a reading, for all the rows that hold this title. */
  readonly named: Known<string>;
  /** 无, 未评: the person holds no title. */
  readonly none: boolean;
  readonly title: Title;
  readonly date: Reading<PartialDate>;
}

const NONE_HELD = /^(?:无|暂无|没有|未评|未定级|未取得|未聘|见习|见习期|无职称|暂无职称|未评职称|未定职称)$/u;
const NO_TITLE: Title = { levels: [], series: null, type: null };
const WITH_DATE =
  /^(.*?\D)[(（/、,，:]?((?:19|20)\d{2}(?:[-./年]\d{1,2})?(?:[-./月]\d{0,2})?日?年?)(?:取得|评定|评|聘任|获得)?[)）]?$/u;

/** 2016年5月取得主治医师: the date first. */
function datedBefore(packed: string): readonly string[] | null {
  const match =
    /^((?:19|20)\d{2}[-./年]\d{1,2}(?:[-./月]\d{0,2})?日?)(?:取得|评为|评定|聘任|获得)?[:、,]?([^\d].*)$/u.exec(packed);
  return match === null ? null : [packed, match[2] ?? "", match[1] ?? ""];
}

/** @param context the series of the sheet, where known (技师 is a title only in 卫生) */
export function readTitle(value: unknown, context: Series | null = null): Reading<TitleCell> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = arabicDates(compact(text));
  if (NONE_HELD.test(packed))
    return known({ name: packed, named: known(packed), none: true, title: NO_TITLE, date: ABSENT });
  const dated = WITH_DATE.exec(packed) ?? datedBefore(packed);
  const date = dated ? readPacked(dated[2] ?? "") : null;
  const name = dated && date !== null ? (dated[1] ?? "").replace(/[(（/、,，:]$/u, "") : packed;
  const written = name === "" ? rawText(value) : name;
  return known({
    name: written,
    named: known(written),
    none: false,
    title: parseTitle(name, context),
    date: date ?? ABSENT,
  });
}
