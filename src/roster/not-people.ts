/**
 * Rows of a template that are nobody: letters or numbers that count the columns, examples, explanations.
 */
import { isEmpty, textOf } from "../core/cells";
import { squeeze } from "./fold";

const STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
const COUNTING = new RegExp(
  `^(?:[${STEMS}]|[A-Za-z]{1,2}|[(（]?\\d{1,2}[)）]?|[一二三四五六七八九十]{1,2}|栏次|列次|序列)$`,
  "u",
);
const FEWEST_LETTERS = 3;

/** 甲 乙 丙, A B C, 1 2 3 below a header: they count its columns. Most rows are people, whose name tells at once. */
export function countsColumns(cells: readonly unknown[]): boolean {
  const written = new Set<string>();
  for (const value of cells) {
    if (isEmpty(value)) continue;
    const text = squeeze(textOf(value));
    if (!COUNTING.test(text) || written.has(text)) return false;
    written.add(text);
  }
  return written.size >= FEWEST_LETTERS;
}

const EXAMPLE =
  /^[(（【[]?(?:填写|填报)?(?:示例|样例|范例|举例|例子|例如|例)(?:[)）】\]:：\d一二三]|$)|[(（【[](?:示例|样例|范例|举例|例|填写示例)[)）】\]]|^(?:示例|样例|范例)/u;
/** How explanations begin. */
const EXPLAINED_BY = [
  ...["必填", "选填", "非必填", "可不填", "不用填", "请填", "请按", "请选", "填写(?:说明|要求|规范)", "填表说明"],
  ...["说明", "格式", "文本格式", "日期格式", "数字格式", "下拉", "从下拉", "自动(?:生成|计算)"],
  ...["与身份证", "同身份证", "按身份证", "18位", "身份证上", "如[:：]", "如\\d", "例如", "例[:：]", "y{2,4}"],
  ...["单位公章", "手工录入"],
];
const EXPLAINING = new RegExp(`^[(（*]?(?:${EXPLAINED_BY.join("|")})`, "iu");
/** With which characters; most cells of people begin otherwise, and need no pattern. */
const BEGINS_EXPLAINED = new Set([..."(（*", ...EXPLAINED_BY.map(([first]) => first), "Y"]);

/** A row that shows how a template is to be filled: 张三（示例）, 例： before it. */
export const isExample = (cells: readonly unknown[]): boolean =>
  cells.some((value) => EXAMPLE.test(squeeze(textOf(value))));

/** A row that explains the columns: 必填, 与身份证一致, 格式如 2012.10. */
export function explains(cells: readonly unknown[]): boolean {
  let found = 0;
  for (const value of cells) if (typeof value === "string" && isExplanation(value)) found++;
  return found >= 2;
}

function isExplanation(text: string): boolean {
  // What is folded away or becomes another character stands outside of these.
  if (isOfItself(text.charCodeAt(0)) && !BEGINS_EXPLAINED.has(text.charAt(0))) return false;
  return EXPLAINING.test(squeeze(text));
}

/** Digits, letters and ideographs: folding leaves them as they are. */
const isOfItself = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0x4e00 && code <= 0x9fff);
