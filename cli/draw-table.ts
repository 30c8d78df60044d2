/**
 * A table on the terminal, Chinese characters two columns wide. By hand: the usual libraries measure every line with a
 * pattern of all emoji, which took as long as all the rest of a check.
 */

/** What a terminal draws two columns wide; both ends included. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3040, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
const UNSEEN = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u;
const LAST_NARROW = 0xff;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** What two units of text make one sign of. */
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];

/** One more than the widths of characters that were measured: a sentence is full of commas and brackets. */
const measured = new Uint8Array(0x10000);

/** @param code of a character */
function widthOf(code: number): number {
  if (code >= 0x20 && code < 0x7f) return 1;
  // Most signs by far, and all of them seen.
  if (code >= FIRST_HAN && code <= LAST_HAN) return 2;
  const known = measured[code] ?? 0;
  if (known > 0) return known - 1;
  const width = measuredWidth(code);
  measured[code] = width + 1;
  return width;
}

function measuredWidth(code: number): number {
  if (UNSEEN.test(String.fromCodePoint(code))) return 0;
  return code > LAST_NARROW && WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}

const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_HALF && unit <= LAST_HALF) {
      const code = text.codePointAt(at) ?? 0;
      width += widthOf(code);
      at += unitsOf(code) - 1;
    } else width += widthOf(unit);
  }
  return width;
}

/** Broken into lines of at most so many columns, and where it breaks by itself. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let from = 0;
  let width = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const wide = widthOf(code);
    if (width + wide > columns) {
      lines.push(text.slice(from, at));
      from = at;
      width = 0;
    }
    width += wide;
    at += unitsOf(code);
  }
  lines.push(text.slice(from));
  return text.includes("\n") ? lines.flatMap((line) => line.split("\n")) : lines;
}

/** One line, or several. */
export type TableCell = string | number | readonly string[];

/**
 * @param rows one at a time: of a county's people they are never all there
 * @param widths of the columns, with a blank on either side of what stands in them
 */
export function drawTable(
  head: readonly string[],
  rows: Iterable<readonly TableCell[]>,
  widths: readonly number[],
): string {
  const rule = (left: string, cross: string, right: string): string =>
    `${left}${widths.map((width) => "─".repeat(width)).join(cross)}${right}`;
  const between = rule("├", "┼", "┤");
  const columns = widths.map((width, i) => columnOf(width, i === widths.length - 1));
  const drawn = [rule("┌", "┬", "┐"), drawRow(head, columns)];
  for (const row of rows) drawn.push(between, drawRow(row, columns));
  drawn.push(rule("└", "┴", "┘"));
  return drawn.join("\n");
}

interface Column {
  /** What a cell of it has that has no line any more. */
  readonly blank: string;
  /** What stands behind a line that takes so many places; the last, where it takes all of them or more. */
  readonly behind: readonly string[];
}

/** All of it up to where the text of the next column begins. */
function columnOf(width: number, isLast: boolean): Column {
  const line = isLast ? "│" : "│ ";
  const room = Math.max(0, width - 1);
  const behind = Array.from({ length: room + 1 }, (_, taken) => `${" ".repeat(room - taken)}${line}`);
  return { blank: behind[0] ?? line, behind };
}

/** As high as its highest cell. In pieces that are put together once: text that grows is copied again and again. */
function drawRow(cells: readonly TableCell[], columns: readonly Column[]): string {
  const lines = cells.map((cell) => (typeof cell === "object" ? cell : [String(cell)]));
  let height = 0;
  for (const { length } of lines) height = Math.max(height, length);
  const pieces: string[] = [];
  for (let line = 0; line < height; line++) {
    pieces.push(line === 0 ? "│ " : "\n│ ");
    for (let i = 0; i < columns.length; i++) {
      const [column, text] = [columns[i], lines[i]?.[line]];
      if (column === undefined) continue;
      if (text === undefined) pieces.push(column.blank);
      else pieces.push(text, column.behind[displayWidth(text)] ?? column.behind.at(-1) ?? "");
    }
  }
  return pieces.join("");
}
