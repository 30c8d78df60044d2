/**
 * What all cell readers share: blanks, error cells, and words that mean “nothing here”.
 */
import { BLANK, unreadable, type Blank, type Unreadable } from "./reading";
import { isEmpty, textOf } from "./cells";
import { visible } from "./invisible";

/** An error cell arrives as its text; so does a formula whose result a file does not hold. */
const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|未计算|未选中|FIELD!|CONNECT!)/u;

/** Does a formula's error stand there, or the sign for a result that is not known? */
export const isErrorText = (text: string): boolean => ERROR_TEXT.test(text);

/** Stands for a cell of a row that was not handed over: it may hold anything. */
export const NOT_SELECTED = "#未选中";

/** What databases write where there is nothing. */
const NO_VALUE = /^[[(<]?(?:null|none|nan|nil|undefined|blank|empty|空白|空值)[\])>]?$/iu;
const LONGEST_NO_VALUE = 11;
const isNoValue = (text: string): boolean => text.length <= LONGEST_NO_VALUE && NO_VALUE.test(text);

/** Is there nothing to fold or to trim, as in most cells? Digits, letters, points and ideographs, told sign by sign. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 ? code > 0x9fff : !isLetterOrDigit(code) && code !== POINT) return false;
  }
  return text !== "";
}

const POINT = 0x2e;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetterOrDigit = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Strokes that clerks put where nothing is to be said. */
const STROKES = /^[/\\—–\-_一~]+$/u;

/** What is written where somebody has yet to fill in what is so: nothing can be read from it, in any field. */
const TO_BE_FILLED = [
  // Whatever is awaited; who is without work or post, not assessed yet or about to leave is not.
  "待(?!业|岗|遇|聘|评|退|调[出离动])[^，,。；;]{0,7}",
  "(?:需要?|须|请|应|要|有待|容?后续?|稍后|以后|随后|另行?)(?:补[充填录报交办]?|核[实对]|确认|填[写报]?|提供|完善|查[实证]|更正|修改|通知)",
  "(?:补[充办交录]|办理|核[实对]|查[询找]|确认|调查|整理|收集|统计|联系|复核)中|正在(?:补|办|核|查|确认|调查|整理|收集|统计|联系)[^，,。；;]{0,4}",
  "(?:未|没|没有)(?:填[写报]?|知|提供|录入?|确[定认]|核[实对定]|统计|上报|收集|查[到实明]|找到|登记|到位|下发|公布|出结果|发证)",
  "未定|[未不][详祥明清]|不(?:清楚|知道?|确[定切]|了解|好说|记得|明确)|记不清楚?|忘(?:记|了|记了)|说不[清准]|拿不准|看不清|字迹不清|模糊",
  "(?:无法|无从|不能|难以|不好)(?:确[定认]|核[实对]|提供|查[考证找询起]?|判断|填写)|查(?:无|不到|不清)",
  "(?:暂缺|缺失?|空缺|[漏忘缺]填)|缺少?(?:材料|证明|资料|证件|数据|信息|档案)|(?:已经?)?(?:丢|遗)失",
  "(?:资料|档案|信息|数据|原件|证书|证件|材料)(?:缺失?|不全|(?:已经?)?[丢遗]失|未到|未交)|结果未出|(?:无|没有?)(?:数据|资料|信息|档案)",
  "后补|补填|存疑|(?:有)?疑问|有误|错误|略|#+|TB[DC]|N\\/?A|n\\.a\\.?|unknown|pending",
].join("|");

const NOW = "暂时?|尚|还|仍|目前|现在?|均|都";

/** What is written in the place of a value, and says only where that stands. */
const STANDS_ELSEWHERE =
  "同(?:上|前|下|左|右)[行格列]?|[〃″]+|(?:详?见|另附|参见)(?:备注|附件|附表|附后|后附|另表|档案|说明|原件|系统|材料)?";
const UNSURE = new RegExp(
  [
    // 待定, XX, 同上
    `^[(（]?(?:(?:${NOW})*(?:${TO_BE_FILLED})|${STANDS_ELSEWHERE}|[xX]{2,}|某+|空)[)）]?[。.!]?$`,
    // ？？, ……
    "^[?.…·*]+$",
    // 乡镇?, 20?2.09, (?), and characters that a file has lost
    "[?\uFFFD]",
    // 乡镇（待核实）, 乡镇 待定
    `[(（,，、;；\\s](?:(?:${NOW})*(?:${TO_BE_FILLED}))[)）]?$`,
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
  if (isPlain(raw)) return isDigit(raw.charCodeAt(0)) || !(STROKES.test(raw) || isNoValue(raw)) ? raw : BLANK;
  const error = visible(raw).trim();
  if (ERROR_TEXT.test(error)) return unreadable(error);
  const text = visible(raw.normalize("NFKC")).trim();
  if (text === "" || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean"))
    return BLANK;
  return STROKES.test(text) || isNoValue(text) ? BLANK : text;
}

/** What is seen of a cell, as it was typed. */
export const shownText = (value: unknown): string => visible(textOf(value)).trim();

/** Half-width already, or punctuation of Chinese text. */
const HALF_WIDTH = /^[\n\r\u0020-\u007e\u4e00-\u9fff，、；：。（）！？“”]*$/u;

/** Half-width, but for the punctuation of Chinese text. */
export const withPunctuation = (text: string): string =>
  HALF_WIDTH.test(text) ? text : text.replace(/[^，、；：。（）！？“”]+/gu, (part) => part.normalize("NFKC"));

/** Without any spaces or line breaks. */
export const compact = (text: string): string => (isPlain(text) ? text : text.replace(/\s+/gu, ""));

/** 无 in dates, IDs, numbers and plain facts: nothing there. */
export const saysNothing = (text: string): boolean => text === "无" || text === "暂无" || text === "没有";

/** The raw text for a message: what the cell shows, not too long. */
export function rawText(value: unknown): string {
  const text = visible(textOf(value)).trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
