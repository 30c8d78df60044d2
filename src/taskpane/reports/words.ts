/** The words of 报告与名单: what can be made, and what came of it. */
import { MADE_BY_US } from "../../roster/made-by-us";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const REPORTS = {
  title: "报告与名单",
  back: "返回",
  scope: "范围",
  thisSheet: (sheet: string): string => `本表（${sheet}）`,
  allSheets: (count: number): string => `检查过的全部 ${n(count)} 张`,
  visibleOnly: "已打开“只看可见行”：本表只算可见的行。",
  outdated: "检查后表格有改动：先重新检查，再生成。",
  locked: "工作簿是只读的，不能生成。请另存一份后再试。",
  working: "正在生成…",
  made: (sheet: string): string => `已生成工作表“${sheet}”`,
  open: "打开",
  dismiss: "知道了",
  newerState: "本工作簿的设置由更新版本写入，不能记下新的工作表，没有生成。请更新本助手",
  isOurs: `生成的表写有“${MADE_BY_US}”，不会当作花名册检查。已有的表不覆盖，同名的加编号。`,
  report: "审核报告",
  reportHelp: "来源和口径，按结论、规则、单位的人数和图，逐条的问题（可点回单元格）。A4 横向，可直接打印。",
  makeReport: "生成审核报告",
} as const;
