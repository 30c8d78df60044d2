/**
 * Rows of a roster as formulas hand them over, judged. One for all functions, made when they are registered: it knows
 * the heads of the sheets and remembers those made of given headers.
 */
import type { Timing } from "../../rules/engine/dates";
import { isErrorText } from "../../core/cell-text";
import { textOf } from "../../core/cells";
import { readDate } from "../../core/date-grammar";
import { LAST_ROW, rectAddress, type CellPlace, type Rect } from "../../core/positions";
import { formulaCell } from "../../checking/function-answers";
import { from1904 } from "../../workbook/days";
import {
  apart,
  columnsOf,
  headAbove,
  headsOver,
  judgeRange,
  judgeRows,
  type OtherLine,
} from "../../checking/judge-rows";
import type { JudgedRow } from "../../checking/judged-row";
import type { PlannedHead } from "../../checking/planned-head";
import type { SheetHeads } from "../../checking/sheet-heads";
import { headerOf, type PlacedHeader } from "../../roster/header-block";
import { headed } from "../../roster/side-by-side";
import { notAvailable, wrongUse } from "./answer";
import { dayOr, plainRange, today } from "./arguments";
import { blanksIfZeros, withoutBlankEnd, type Blanks, type Values } from "./blanks";
import { GivenHeads } from "./given-heads";
import { inTime, PATIENCE_MS } from "./patience";
import type { Place, Places } from "./place";
import type { ShownNumbers } from "./shown-numbers";
import { ASKED, COMMON } from "./words";

/** Values that do not stand on a sheet (an array in the formula) are taken as the second row of one. */
const NOWHERE = { sheet: "", rect: { top: 1, left: 0, bottom: 1, right: 0 } } as const;

export class RosterRows {
  private readonly givenHeads = new GivenHeads();

  constructor(
    private readonly heads: SheetHeads,
    private readonly blanks: Blanks,
    private readonly numbers: ShownNumbers,
  ) {}

  /**
   * One for each row: a person judged, or what the line is besides.
   *
   * @param headers the header block given; null where there is none
   * @param places where the rows stand, and the header block
   * @param beside of tables side by side in these columns the people of each, one table after the other
   * @throws `#VALUE!` when no header is found, `#N/A` for a single row of nobody
   */
  async judged(
    row: unknown,
    headers: unknown,
    asOf: unknown,
    { rows: place, headers: headersPlace }: Places,
    beside: "refused" | "all" = "refused",
  ): Promise<readonly (JudgedRow | OtherLine)[]> {
    const at = place.on ?? place.elsewhere ?? NOWHERE;
    const sheet = place.on?.sheet ?? "";
    const is1904 = await this.is1904(place);
    const timing = { asOf: dayOr(is1904 ? from1904(asOf) : asOf, null), today: today() };
    const plain = withoutSelf(notGone(row, ASKED.rows), at.rect, place.self);
    const rows = at.rect.bottom === LAST_ROW ? withoutBlankEnd(plain) : plain;
    const given = headers === null ? [] : withoutBlankEnd(blanksIfZeros(notGone(headers, ASKED.headers)));
    const onSheet = await this.headsOn(sheet, place);
    const seen = (heads: readonly PlannedHead[]): Promise<Values> => this.seen(rows, place, heads, is1904);
    const over = headsOver(onSheet ?? [], columnsOf(rows, at.rect.left));
    if (given.length > 0) {
      const fault = faultOfGiven(given, plain) ?? otherColumns(place, headersPlace);
      if (fault !== null) throw wrongUse(fault);
      const planned = this.givenHeads.headOf(given, headAbove(over, at.rect.top), sheet, at.rect.left);
      if (planned === null) throw wrongUse(COMMON.noGivenHeader);
      const { left } = at.rect;
      return byHead(over, await seen([planned]), at.rect).flatMap(({ found, rows: own, top }) => {
        const head = this.givenHeads.headOf(given, found, sheet, left) ?? planned;
        return judgedByGiven(given, head, own, { ...at.rect, top }, timing);
      });
    }
    const shown = await seen(onSheet ?? []);
    const tables = beside === "all" ? apart(over) : [over];
    const lines = tables.flatMap((heads) => judgeRange(heads, shown, at.rect, timing));
    if (lines.length > 0 && lines.every((line) => line === "no-header")) throw withoutHeader(place, onSheet);
    if (lines.includes("side-by-side"))
      throw wrongUse(COMMON.sideBySide(over.map(({ head }) => headerAddress(head.header))));
    if (lines.length === 1 && lines[0] === "nobody") throw notAvailable(COMMON.nobody);
    return lines;
  }

  private async is1904({ on, isPreview }: Place): Promise<boolean> {
    if (isPreview && !this.heads.areAskedFor(on?.sheet ?? "")) return false;
    const is1904 = this.heads.countsFrom1904();
    if (typeof is1904 === "boolean") return is1904;
    return (await inTime(is1904, isPreview ? 0 : PATIENCE_MS)) ?? false;
  }

  /** The heads on a sheet; null when it cannot be read. */
  private async headsOn(sheet: string, place: Place): Promise<readonly PlannedHead[] | null> {
    if (sheet === "") return null;
    const { caller, isPreview } = place;
    if (isPreview && !this.heads.areAskedFor(sheet)) return null;
    const cell = caller === null ? "" : formulaCell(caller.sheet, caller.rect.top, caller.rect.left);
    const found = await inTime(this.heads.forFunctions(sheet, cell), isPreview ? 0 : PATIENCE_MS, () => {
      if (!isPreview) this.heads.readLate(sheet);
    });
    return found?.ok ? found.value : null;
  }

  /**
   * The rows with blanks as such and numbers as their cells show them: only in columns that were understood does a 0
   * or a format say something.
   */
  private async seen(rows: Values, place: Place, heads: readonly PlannedHead[], is1904: boolean): Promise<Values> {
    const columns = new Set(heads.flatMap(({ head }) => head.header.matched.map(({ index }) => index)));
    const matters = (column: number): boolean => columns.has(column);
    return this.numbers.asShown(await this.blanks.toldApart(rows, place, matters), place, is1904, matters);
  }
}

/** Rows as they stand below each head of the sheet: the titles above them say different things of theirs. */
function byHead(
  heads: readonly PlannedHead[],
  rows: Values,
  { top }: Rect,
): readonly { readonly found: PlannedHead | null; readonly rows: Values; readonly top: number }[] {
  const inside = heads.filter(({ head: { header } }) => header.top >= top && header.top < top + rows.length);
  const starts = [{ found: headAbove(heads, top), at: top }].concat(
    inside.map((found) => ({ found, at: found.head.header.top })),
  );
  return starts.map(({ found, at }, i) => ({
    found,
    rows: rows.slice(at - top, (starts[i + 1]?.at ?? Infinity) - top),
    top: at,
  }));
}

/** The headers come from the formula, what the sheet's title says from the sheet. */
function judgedByGiven(
  given: Values,
  planned: PlannedHead,
  rows: Values,
  at: Rect,
  timing: Timing,
): readonly (JudgedRow | OtherLine)[] {
  const texts = given.map(rowText);
  const lines = judgeRows(planned, rows, at, timing).map((judged, i) => {
    const line = texts.indexOf(rowText(rows[i] ?? []));
    if (line >= 0) return line === 0 ? "header" : "header-line";
    return judged ?? "nobody";
  });
  if (lines.length === 1 && lines[0] === "nobody") throw notAvailable(COMMON.nobody);
  return lines;
}

/** Why what is given as the header is none over these rows; null where it may be one. */
function faultOfGiven(given: Values, rows: Values): string | null {
  const [[only, ...others] = []] = given;
  if (given.length === 1 && others.length === 0 && readDate(only).state === "known") return COMMON.dateAsHeaders;
  const [headers, row] = [given, rows].map(([first]) => first?.length ?? 0);
  return headers === row ? null : COMMON.otherWidth(headers ?? 0, row ?? 0);
}

/** The header stands over other columns than the rows: each value would be read under its neighbour's header. */
function otherColumns({ on: rows }: Place, { on: headers }: Place): string | null {
  if (rows === null || headers?.sheet !== rows.sheet || headers.rect.left === rows.rect.left) return null;
  const { left, right } = rows.rect;
  const wanted = rectAddress({ ...headers.rect, left, right });
  return COMMON.otherColumns(rectAddress(headers.rect), rectAddress(rows.rect), wanted);
}

function withoutHeader(
  { on, elsewhere, isPreview }: Place,
  heads: readonly PlannedHead[] | null,
): CustomFunctions.Error {
  if (elsewhere !== null) return wrongUse(COMMON.otherWorkbook);
  if (heads !== null) return wrongUse(COMMON.noHeader);
  return on !== null && isPreview ? notAvailable(COMMON.preview) : wrongUse(COMMON.workbookUnread);
}

/** @throws `#VALUE!` where the whole argument is an error: its rows were deleted, or a formula failed */
function notGone(argument: unknown, asked: string): Values {
  const values = plainRange(argument);
  const [[only, ...others] = [], ...rows] = values;
  if (rows.length > 0 || others.length > 0 || typeof only !== "string" || !isErrorText(only)) return values;
  throw wrongUse(COMMON.unreadable(asked, only));
}

/** A formula that stands in the row it is about: its own cell says nothing of the person. */
function withoutSelf(rows: Values, { top, left }: Rect, self: CellPlace | null): Values {
  if (self === null) return rows;
  return rows.map((row, r) =>
    top + r === self.row ? row.map((value, c) => (left + c === self.column ? "" : value)) : row,
  );
}

function headerAddress(header: PlacedHeader): string {
  const { top, bottom } = headerOf(header);
  return rectAddress({ ...headed(header), top, bottom });
}

const rowText = (row: readonly unknown[]): string => row.map((value) => textOf(value).trim()).join("\t");
