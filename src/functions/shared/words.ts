/**
 * What several functions say when they were not used as they are meant, or when what they were given leaves the answer
 * open. `asked` is what an argument is, by the name that Excel's help gives it.
 */
import { isErrorText } from "../../core/cell-text";
import type { PartialDate } from "../../core/calendar";
import type { Level } from "../../rules/standards/levels";
import type { IdFault } from "../../rules/standards/id-number";
import { dateWords } from "../../core/date-words";
import { LEVEL_LABELS } from "../../rules/standards/labels";

/** The arguments that functions of rows share, by the names that Excel's help gives them. */
export const ASKED = { rows: "人员行", headers: "表头" } as const;

export const COMMON = {
  blank: (asked: string): string => `${asked}是空的`,
  /** What stands there means that nothing does: 无, a stroke. */
  saysNothing: (asked: string, raw: string): string => `${asked}写的是“${raw}”`,
  unreadable: (asked: string, raw: string): string => {
    if (raw === "#REF!") return `${asked}引用的行已删除`;
    if (isErrorText(raw)) return `${asked}是公式出错的 ${raw}`;
    return `${asked}${raw === "" ? "" : `“${raw}”`}看不懂`;
  },
  monthMissing: (asked: string, date: PartialDate): string => `${asked}只写了${dateWords(date)}，缺月份`,
  notADay: (raw: string): string => `计算截止日“${raw}”不是日期。请写成 2020-12-31 或引用日期单元格`,
  noHeader: "在这一行上方没有找到表头。表头至少要有姓名或身份证号，再加单位、职称等两列以上；也可把表头作为第二个参数",
  workbookUnread: "读不到工作表，找不到表头。请把表头（1至3行，列与人员行相同）作为第二个参数",
  otherWidth: (headers: number, row: number): string => `表头是${headers}列，人员行是${row}列：第二个参数要选同样的列`,
  otherColumns: (headers: string, row: string, wanted: string): string =>
    `表头${headers}和人员行${row}不是同样的列：第二个参数改为${wanted}`,
  dateAsHeaders: '第二个参数是表头，不是日期。只给计算截止日的，表头空着：如 JC.VERDICT(A3:K3, , "2020-12-31")',
  /** @param headers the addresses of their headers */
  sideBySide: (headers: readonly string[]): string =>
    `这几列横跨并排的几份花名册（表头${headers.join("、")}）：人员行只选其中一份的列`,
  noGivenHeader: "第二个参数看不出是表头：请选列名所在的1至3行，列与人员行相同",
  otherWorkbook:
    "人员行在另一个工作簿里，读不到那里的表头。请把表头（1至3行，列与人员行相同）作为第二个参数，或在那个工作簿里写公式",
  preview: "预览时不读工作表，按“确定”后显示结果",
  outdated: "函数说明已过期，与程序不是同一版。请关闭 Excel 后重新打开；仍然如此的，请管理员更新服务器上的全部文件",
  notApplying: "本表没有申报职称、申报类型或申报级别，没有可判断的申报",
  nobody: "这一行看不出是哪个人：要有姓名，以及身份证号、单位或职称",
} as const;

/** 身份证号 as an argument, by the name that Excel's help gives it. */
export const ID_NUMBER = "身份证号";

export const levelsWords = (levels: readonly Level[], between = "或"): string =>
  levels.map((level) => LEVEL_LABELS[level]).join(between);

export function idFaultWords(fault: IdFault): string {
  switch (fault.kind) {
    case "precision-lost":
      return "身份证号按数字存放，最后几位已被 Excel 丢失。请把列设成文本后重新录入";
    case "perhaps-precision-lost":
      return "身份证号末三位是000，校验不对：可能曾存成数字被 Excel 改掉，也可能录错。请对照身份证重新录入";
    case "masked":
      return "身份证号遮住了几位，无法校验";
    case "old-form":
      return "这是15位旧身份证号，没有校验码";
    case "other-document":
      return "这像是护照或通行证的号码，不是身份证号";
    case "length":
      return `身份证号是${fault.length}位，应为18位`;
    case "characters":
      return "身份证号中有不该有的字符";
    case "impossible-date":
      return "身份证号中的出生日期不存在";
    case "check-character":
      return "身份证号的校验码不对";
  }
}
