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

/** 甲 乙 丙, A B C, 1 2 3 below a header: they count its columns. */
export function countsColumns(cells: readonly unknown[]): boolean {
  const written = cells.filter((value) => !isEmpty(value)).map((value) => squeeze(textOf(value)));
  if (written.length < FEWEST_LETTERS || !written.every((text) => COUNTING.test(text))) return false;
  return new Set(written).size === written.length;
}

const EXAMPLE =
  /^[(（【[]?(?:填写|填报)?(?:示例|样例|范例|举例|例子|例如|例)(?:[)）】\]:：\d一二三]|$)|[(（【[](?:示例|样例|范例|举例|例|填写示例)[)）】\]]|^(?:示例|样例|范例)/u;
const EXPLAINING =
  /^[(（*]?(?:必填|选填|非必填|可不填|不用填|请填|请按|请选|填写(?:说明|要求|规范)|填表说明|说明|格式|文本格式|日期格式|数字格式|下拉|从下拉|自动(?:生成|计算)|与身份证|同身份证|按身份证|18位|身份证上|如[:：]|如\d|例如|例[:：]|y{2,4}|单位公章|手工录入)/iu;

/** A row that shows how a template is to be filled: 张三（示例）, 例： before it. */
export const isExample = (cells: readonly unknown[]): boolean =>
  cells.some((value) => EXAMPLE.test(squeeze(textOf(value))));

/** A row that explains the columns: 必填, 与身份证一致, 格式如 2012.10. */
export const explains = (cells: readonly unknown[]): boolean =>
  cells.filter((value) => typeof value === "string" && EXPLAINING.test(squeeze(value))).length >= 2;
