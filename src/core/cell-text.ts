/**
 * What all cell readers share: blanks, error cells, and words that mean “nothing here”.
 */
import { BLANK, unreadable, type Blank, type Unreadable } from "./reading";
import { isEmpty, textOf } from "./cells";
import { visible } from "./invisible";

/** An error cell arrives as its text; so does a formula whose result a file does not hold. */
const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|未计算|FIELD!|CONNECT!)/u;

/** Nothing to fold or to trim, as most cells are. */
const PLAIN = /^[0-9A-Za-z.\u4e00-\u9fff]+$/u;

/** Strokes that clerks put where nothing is to be said. */
const STROKES = /^[/\\—–\-_一~]+$/u;

/** What is written where somebody has yet to fill in what is so: nothing can be read from it, in any field. */
const TO_BE_FILLED =
  "待(?:定|补充?|补[填录]|核实?|核对|查实?|确[认定]|填写?|完善|提供|报|议|商|办|续)|(?:未|没|没有|暂未|尚未)(?:填写?|知|提供|录入?|确定|核实|统计)|暂?未定|不[详明清]|不清楚|不知道|不确定|无法(?:确定|核实|提供)|暂?缺|缺失|后补|补填|稍后补|TBD|N\\/A|NA";
const UNSURE = new RegExp(
  [
    // 待定, ？？, XX, ……
    `^[(（]?(?:${TO_BE_FILLED}|[xX]{2,}|某+|空)[)）]?[。.!]?$`,
    "^[?？.…·*]+$",
    // 乡镇？, 乡镇（待核实）, 乡镇 待定
    "[?？][)）]?$",
    `[(（,，、;；\\s](?:${TO_BE_FILLED})[)）]?$`,
    "待(?:定|核实?|查|确认|补)$",
    // 可能是乡镇, 大概2012年
    "^(?:可能|大概|大约是|好像|似乎|疑似|应该是?|估计)",
  ].join("|"),
  "iu",
);

/** Has what is written here yet to be filled in or made sure of (待定, 不详, ？, 乡镇？)? */
export const isUnsure = (text: string): boolean => UNSURE.test(text);

/** A cell as trimmed, half-width text; blanks, error cells and those still to be filled already told apart. */
export function plainText(value: unknown): string | Blank | Unreadable {
  const text = freeText(value);
  return typeof text === "string" && isUnsure(text) ? unreadable(rawText(value)) : text;
}

/** The same for remarks, which may say anything. */
export function freeText(value: unknown): string | Blank | Unreadable {
  if (isEmpty(value)) return BLANK;
  const raw = textOf(value);
  if (PLAIN.test(raw)) return STROKES.test(raw) ? BLANK : raw;
  const error = visible(raw).trim();
  if (ERROR_TEXT.test(error)) return unreadable(error);
  const text = visible(raw.normalize("NFKC")).trim();
  if (text === "" || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean"))
    return BLANK;
  return STROKES.test(text) ? BLANK : text;
}

/** Without any spaces or line breaks. */
export const compact = (text: string): string => (PLAIN.test(text) ? text : text.replace(/\s+/gu, ""));

/** 无 in dates, IDs, numbers and plain facts: nothing there. */
export const saysNothing = (text: string): boolean => text === "无" || text === "暂无" || text === "没有";

/** The raw text for a message: what the cell shows, not too long. */
export function rawText(value: unknown): string {
  const text = visible(textOf(value)).trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
