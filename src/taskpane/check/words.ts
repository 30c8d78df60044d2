/** The words of the tab 检查, those of one person apart. */
import { visible } from "../../core/invisible";
import type { NoRoster } from "../../checking/no-roster";
import type { Stuck } from "../../workbook/marks";
import { isGuessed } from "../../roster/columns";
import type { ColumnUse } from "../../roster/roster-head";
import { SEVERITY_LABELS } from "../../rules/engine/labels";
import type { Severity } from "../../rules/ids";

const n = (count: number): string => count.toLocaleString("zh-CN");

/** More names would make the chip a line. */
const NAMED_ON_CHIP = 2;

/** More names of sheets would push the results away. */
const NAMED_SHEETS = 5;

export const CHECK = {
  check: "检查",
  checkAgain: "重新检查",
  cancel: "取消",
  looking: "正在看这张表…",
  editingHint: "Excel 还没有回应。如果正在编辑单元格，请按回车结束编辑",
  emptySheet: "这张工作表是空的",
  emptySheetHelp: "请切换到有花名册的工作表，面板会跟着看。",
  noRoster: "没有认出花名册",
  noRosterHelp:
    "表头至少要有姓名或身份证号，再加单位、职称等两列以上。可以切换到有花名册的工作表，或者在表中选中表头所在的行（1至3行），再按下面的按钮。",
  noRosterOn(noRoster: NoRoster): string {
    switch (noRoster.kind) {
      case "made-by-us":
        return `本工具生成的表：${visible(noRoster.title)}`;
      case "reviews":
        return "本工具的审核记录";
      case "shared":
        return [
          noRoster.units > 0 ? `单位目录，${n(noRoster.units)} 个单位` : "",
          noRoster.posts > 0 ? `岗位设置，${n(noRoster.posts)} 项` : "",
        ]
          .filter((part) => part !== "")
          .join("；");
    }
  },
  noRosterOnHelp(noRoster: NoRoster): string {
    switch (noRoster.kind) {
      case "made-by-us":
        return "这张表不是花名册，不用检查。";
      case "reviews":
        return "每次审核在这里记一行。这张表不是花名册，不用检查。";
      case "shared":
        return "检查花名册时会查这张表，它本身不用检查。";
    }
  },
  toRoster: (sheet: string): string => `回到“${visible(sheet)}”`,
  noPeopleBelow: "选作表头的行下面没有认出人员",
  noPeopleBelowHelp: "表头里要有“姓名”或“身份证号”列，下面每人一行。请重新选中表头所在的行，或者改回自动识别。",
  emptyHeader: (rows: readonly number[]): string => `第${rows.join("、")}行的表头认出来了，下面没有人`,
  emptyHeaderHelp: "请在表头下面每人填一行，面板会跟着看。认错了的，选中表头所在的行（1至3行），再按下面的按钮。",
  pickHeader: "以选中的行为表头",
  pickRefused: "表头最多3行。请只选中表头所在的行",
  headerGiven: "表头由您指定",
  unpickHeader: "改回自动识别",
  twoRosters: (count: number): string => `这张表上有 ${count} 个花名册，一起检查`,
  isProtected: "本工作表受保护：可以检查，不能标色。要标色，请先在“审阅”中撤销工作表保护",
  isReadOnly: "本工作簿是只读的：可以检查，不能标色。要标色，请先另存一份",
  understood: "怎么认的表",
  columnsUsed: "列对应",
  unmatched: "没有用到的列",
  missingColumns: "没有找到的列",
  columnOf: (label: string): string => `${label}是哪一列`,
  noColumn: "选一列…",
  guessed: "推定",
  notThat: "不是",
  notThatColumn: (column: string, label: string): string => `${column} 列不是“${label}”`,
  given: "您的回答和指定",
  takeBack: "撤回",
  toConfirm: (count: number): string => `${n(count)} 个问题请确认`,
  backToResult: "返回结果",
  noneOfThese: "都不是",
  giveAnswer: "确定",
  nothingWrong: "没有发现问题",
  nothingWrongHelp: "没有违规、缺项和提醒。未核的项目见上面的说明。",
  nobodyChosen: "没有符合所选条件的人员",
  clearChoice: "清除筛选",
  search: "按姓名或单位查找",
  clearSearch: "清除查找",
  /** 46 / 48 人，2 人无问题 */
  listed: ({ listed, of, unlisted }: { listed: number; of: number; unlisted: number }): string =>
    `${listed === of ? n(of) : `${n(listed)} / ${n(of)}`} 人${unlisted > 0 ? `，${n(unlisted)} 人无问题` : ""}`,
  grouping: "列表方式",
  reports: "报告与名单",
  byPerson: "按人",
  byRule: "按规则",
  personCount: (count: number): string => `${n(count)} 人`,
  /** 27 人，缺项 6 人: the first of them are what the line is called by. */
  peopleBySeverity: (people: readonly { readonly severity: Severity; readonly count: number }[]): string =>
    people
      .map(({ severity, count }, i) => `${i === 0 ? "" : `${SEVERITY_LABELS[severity]} `}${n(count)} 人`)
      .join("，"),
  asks: (words: string): string => `要求：${words}`,
  morePeople: (count: number): string => `再列 ${n(count)} 人`,
  skipped: (count: number): string => `${n(count)} 行未作为人员`,
  skippedShow: "列出",
  skippedRows: "未作为人员的行",
  row: (row: number): string => `第 ${row} 行`,
  moreRows: (count: number): string => `还有 ${n(count)} 行`,
  hiddenIncluded: (count: number): string => `含 ${n(count)} 行筛选或隐藏的`,
  hiddenLeftOut: (count: number): string =>
    count === 0 ? "没有筛选或隐藏的行" : `另有 ${n(count)} 行筛选或隐藏的，没有列出`,
  visibleOnly: "只看可见行",
  acrossAllRows: "人数和标色也只算可见的行；同年度两类申报、岗位数额、重复的行仍与全部行核对。",
  allSheets: "全部工作表",
  checkAll: (count: number): string => `检查全部工作表（${n(count)} 张）`,
  toAllSheets: "全部工作表的结果",
  backToSheet: (sheet: string): string => `返回 ${sheet}`,
  sheetsWithPeople: (sheets: number, people: number): string => `${n(sheets)} 张有花名册，共 ${n(people)} 人`,
  passedOver(sheets: readonly string[]): string {
    const more = sheets.length > NAMED_SHEETS ? "等" : "";
    return `跳过 ${n(sheets.length)} 张没有花名册的（${sheets.slice(0, NAMED_SHEETS).join("、")}${more}）`;
  },
  goneSheets: (count: number): string => `另有 ${n(count)} 张检查后改名、删除或清空了，请重新检查`,
  open: "打开",
  openSheet: (sheet: string): string => `打开 ${sheet}`,
  hiddenSheet: "这张工作表是隐藏的。要打开，请先在工作表标签上点右键，选“取消隐藏”",
  unfoldListed: (count: number): string => `列出有问题的 ${n(count)} 人`,
  foldListed: "收起",
  listedOn: (sheet: string): string => `${sheet}中有问题的人`,
  showAll: "全部列出",
  problemsOnly: "只列有问题的",
  facets: "筛选",
  rule: "规则",
  unit: "单位",
  level: "级别",
  review: "复核",
  noUnit: "（没有单位）",
  noLevel: "未写明级别",
  moreValues: (count: number): string => `还有 ${n(count)} 个，请用查找`,
  /** 单位：某镇中学、某镇小学等 3 个；单位：除某镇中学外 */
  facet(label: string, chosen: readonly string[], isInverted: boolean): string {
    if (chosen.length === 0) return label;
    const named = chosen.slice(0, NAMED_ON_CHIP).join("、");
    const all = chosen.length > NAMED_ON_CHIP ? `${named}等 ${chosen.length} 个` : named;
    return isInverted ? `${label}：除${all}外` : `${label}：${all}`;
  },
  turnRound: "反选",
  clearFacet: "清除",
  people: (count: number, longer: boolean): string => `${n(count)} 人${longer ? "以上" : ""}`,
  listLabel: "人员",
  mark: "标色",
  markAgain: "重新标色",
  clear: "清除标记",
  marked: (cells: number): string => (cells === 0 ? "没有要标色的格" : `已标 ${n(cells)} 格`),
  markedBefore: "表中有以前的标记",
  updateMarks: "更新标色",
  marksOutdated: "标色已过时",
  stuckFormats: ({ left, unreadable }: Stuck): string =>
    [
      left === 0 ? "" : `有 ${n(left)} 条标记 Excel 不让删除`,
      unreadable === 0 ? "" : `有 ${n(unreadable)} 条条件格式读不出来，没有动，里面可能有本助手的标记`,
    ]
      .filter((part) => part !== "")
      .join("；")
      .concat("。其余的已处理。要去掉这些，请点“开始 → 条件格式 → 管理规则”，选“当前工作表”后手动删除"),
  legend: "图例",
  live: "实时检查",
  outdated: "检查后表格有改动，结果可能过期",
  stateIsNewer: "本工作簿的设置由更新版本写入，未作改动",
  countsFrom1904:
    "本工作簿从1904年起算日期（旧版 Mac 的格式），已按单元格显示的日期认读。把日期复制到别的工作簿会早4年零1天，请核对",
  notes: "查看",
  dismiss: "知道了",
  /** How many findings of one person are something to look at. */
  problemCount: (count: number): string => `${n(count)} 项`,
  problems: (count: number): string => `${n(count)} 项问题`,
  moreBenefits: (count: number): string => `另有 ${n(count)} 项可享`,
  progress: (rows: number, total: number): string =>
    total === 0 ? "正在读取…" : `正在检查 ${n(rows)} / ${n(total)} 行`,
  noName: "（没有姓名）",
  asOf: (date: string): string => `算到 ${date}`,
  asOfEach: ({ month, day }: { readonly month: number; readonly day: number }): string =>
    `算到各人申报年度的${month}月${day}日`,
  judgedBy: "申报年度和计算截止日",
  year: "申报年度",
  cutOff: "计算截止日",
  change: (words: string): string => `${words}，修改`,
  setHere: "面板指定",
  takeBackThat: (words: string): string => `撤回：${words}`,
  yearOfRows: (column: string): string => `申报年度在 ${column} 列逐人填写，请在表中改`,
  judgedByHelp:
    "只改计算，不改表格，保存在本工作簿里，可以撤回。计算截止日只影响按时间算的（年限、年龄等），申报年度、学时和考核的年份不变。",
  /** 2021-06-30 */
  judgedByFunctions(asOf: string): string {
    const [year, month, day] = asOf.split("-").map(Number);
    const argument = asOf === "" ? "" : `；要和这里一致，请把公式的“计算截止日”写成 DATE(${year},${month},${day})`;
    return `表中的 JC 公式：申报年度跟着改；没有写计算截止日的，仍算到申报年度末${argument}。`;
  },
  noYear: "申报年度未写明",
  applyYear: (year: number | string): string => `${year} 年度`,
  headerRows: (rows: readonly number[]): string =>
    rows.length > 1 ? `表头第 ${rows[0]}–${rows.at(-1)} 行` : `表头第 ${rows[0]} 行`,
  resultOf: (sheet: string): string => `${sheet} 的检查结果`,
} as const;

/** How the columns were matched: 列对应：24 列认准、2 列推定、缺 3 列、1 列未用. */
export function columnsSummary(columns: readonly ColumnUse[], missing: number, unmatched: number): string {
  const guessed = columns.filter(isGuessed).length;
  const parts = [`${columns.length - guessed} 列认准`];
  if (guessed > 0) parts.push(`${guessed} 列推定`);
  if (missing > 0) parts.push(`缺 ${missing} 列`);
  if (unmatched > 0) parts.push(`${unmatched} 列未用`);
  return `列对应：${parts.join("、")}`;
}
