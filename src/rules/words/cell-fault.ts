/**
 * What is said of a cell in which nothing stands that anybody wrote: its formula came to nothing, or it was not handed
 * over. The sign that stands there says little to a clerk, and an example of what to write is beside the point.
 */
import { isErrorText, NOT_SELECTED } from "../../core/cell-text";

export interface CellFault {
  /** What follows the name of the cell. */
  readonly what: string;
  readonly todo: string;
}

/** @param at the cell in brackets @returns null for what somebody has written */
export function cellFault(raw: string, at: string): CellFault | null {
  switch (raw) {
    case NOT_SELECTED:
      return { what: `未选中${at}`, todo: "人员行要选到这一列" };
    case "#REF!":
      return { what: `${at}的公式引用的行已删除`, todo: "重新填写这一格" };
    case "#N/A":
      return { what: `${at}的公式没有查到结果（#N/A）`, todo: "核对公式要查的内容，或直接填写" };
    case "#未计算":
      return { what: `${at}的公式在文件里没有结果`, todo: "用 Excel 或 WPS 打开，算好保存后再查，或直接填写" };
    default:
      return isErrorText(raw) ? { what: `${at}的公式出错（${raw}）`, todo: "改正公式，或直接填写" } : null;
  }
}
