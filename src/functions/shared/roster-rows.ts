/**
 * Rows of a roster as formulas hand them over, judged. One for all functions, made when they are registered: it knows
 * the heads of the sheets and remembers those made of given headers.
 */
import type { Timing } from "../../rules/engine/dates";
import { textOf } from "../../core/cells";
import { LAST_ROW } from "../../core/positions";
import { headAbove, judgeRange, judgeRows, type OtherLine } from "../../checking/judge-rows";
import type { JudgedRow } from "../../checking/judged-row";
import type { PlannedHead } from "../../checking/planned-head";
import type { SheetHeads } from "../../checking/sheet-heads";
import { parseAddress, type SheetRange } from "../../workbook/addresses";
import { notAvailable, wrongUse } from "./answer";
import { dayOr, plainRange, today, withoutBlankEnd } from "./arguments";
import { GivenHeads } from "./given-heads";
import { COMMON } from "./words";

/** Values that do not stand on a sheet (an array in the formula) are taken as the second row of one. */
const NOWHERE: SheetRange = { sheet: "", rect: { top: 1, left: 0, bottom: 1, right: 0 } };

/**
 * A cell that is being edited keeps Excel from answering (the preview of a formula in its dialog is made meanwhile),
 * and #BUSY! must not stay for as long.
 */
const PATIENCE_MS = 10_000;

export class RosterRows {
  private readonly givenHeads = new GivenHeads();

  constructor(private readonly heads: SheetHeads) {}

  /**
   * One for each row: a person judged, or what the line is besides.
   *
   * @param headers the header block given; null where there is none
   * @param address where the rows stand; "" where they stand on no sheet
   * @throws `#VALUE!` when no header is found, `#N/A` for a single row of nobody
   */
  async judged(
    row: unknown,
    headers: unknown,
    asOf: unknown,
    address: string,
  ): Promise<readonly (JudgedRow | OtherLine)[]> {
    const at = parseAddress(address) ?? NOWHERE;
    const timing = { asOf: dayOr(asOf, null), today: today() };
    const plain = plainRange(row);
    const rows = at.rect.bottom === LAST_ROW ? withoutBlankEnd(plain) : plain;
    const given = headers === null ? [] : withoutBlankEnd(plainRange(headers));
    const onSheet = await this.headsOn(at.sheet);
    const lines =
      given.length === 0
        ? judgeRange(onSheet ?? [], rows, at.rect, timing)
        : this.judgedByGiven(given, onSheet ?? [], rows, at, timing);
    if (lines.length > 0 && lines.every((line) => line === "no-header"))
      throw wrongUse(onSheet === null ? COMMON.workbookUnread : COMMON.noHeader);
    if (lines.length === 1 && lines[0] === "nobody") throw notAvailable(COMMON.nobody);
    return lines;
  }

  /** The heads on a sheet; null when it cannot be read. */
  private async headsOn(sheet: string): Promise<readonly PlannedHead[] | null> {
    if (sheet === "") return null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE_MS)));
    const found = await Promise.race([this.heads.forFunctions(sheet), late]);
    clearTimeout(timer);
    if (found === null) this.heads.readLate(sheet);
    return found?.ok ? found.value : null;
  }

  /** The headers come from the formula, what the sheet's title says from the sheet. */
  private judgedByGiven(
    given: readonly (readonly unknown[])[],
    onSheet: readonly PlannedHead[],
    rows: readonly (readonly unknown[])[],
    { sheet, rect }: SheetRange,
    timing: Timing,
  ): readonly (JudgedRow | OtherLine)[] {
    const planned = this.givenHeads.headOf(given, headAbove(onSheet, rect.top), sheet, rect.left);
    if (planned === null) throw wrongUse(COMMON.noHeader);
    const texts = given.map(rowText);
    return judgeRows(planned, rows, rect, timing).map((judged, i) => {
      const line = texts.indexOf(rowText(rows[i] ?? []));
      if (line >= 0) return line === 0 ? "header" : "header-line";
      return judged ?? "nobody";
    });
  }
}

const rowText = (row: readonly unknown[]): string => row.map((value) => textOf(value).trim()).join("\t");
