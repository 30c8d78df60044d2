/** What stands in the blank roster besides headers. */
import type { ColumnField } from "../fields";

export const TEMPLATE_WORDS = {
  sheet: "花名册",
  title: (year: number): string => `${year}年度基层职称申报花名册`,
  /** 请填男或女 */
  hint: (words: string): string => `请${words}`,
} as const;

const YES_NO = ["是", "否"] as const;

/** What may be chosen; null where anything may stand. */
export function choicesFor(id: ColumnField): readonly string[] | null {
  return CHOICES[id] ?? null;
}

const CHOICES: Readonly<Partial<Record<ColumnField, readonly string[]>>> = {
  sex: ["男", "女"],
  unitLevel: ["乡镇", "县直", "市直"],
  education: ["博士研究生", "硕士研究生", "本科", "大专", "中专", "高中"],
  majorMatches: YES_NO,
  applyType: ["基层", "全省统一"],
  route: [
    "正常",
    "直评10年",
    "直评20年",
    "直评30年",
    "县级及以上交流",
    "全科认定",
    "急需引进",
    "博士直报",
    "以考代评",
    "换发",
  ],
  appraisals: ["优秀", "合格", "基本合格", "不合格", "未定等次"],
  pledge: YES_NO,
};
