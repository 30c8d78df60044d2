/** The words of the tab 设置. */
import type { FactSource } from "../../roster/sheet-facts";
import type { NewFault } from "../../checking/settings/condition-rows";
import { UNITS } from "../../rules/figures/figures";
import type { BaseCondition } from "../../rules/standards/base-conditions";
import type { Settings } from "../../rules/settings/settings";
import { EDUCATION_LABELS, LEVEL_LABELS, SERIES_LABELS } from "../../rules/standards/labels";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const SETTINGS = {
  heading: "设置",
  intro: "存在本工作簿里，同事打开也有效；改了马上生效，检查结果、标色和 JC 公式都跟着变，表格本身不动。",
  newer: "本工作簿的设置由更新版本写入，这里只能看，不能改。请更新程序",
  unread: "可以重新设置，读不出来的那份原样留着",
  sheet: "工作表",
  noRoster: "本工作簿里没有认出花名册。",
  change: "改",
  changeThat: (what: string): string => `改：${what}`,
  reset: "恢复",
  resetThat: (what: string): string => `恢复默认：${what}`,
  remove: "删除",
  removeThat: (what: string): string => `删除：${what}`,
  ok: "确定",
  columns: "列对应",
  columnsHelp: "认错的列在这里改。没有认出的列选一项就行；不用的列选“不使用”。",
  roster: (rows: readonly number[]): string => `表头第 ${rows.join("、")} 行的花名册`,
  everywhere: "本工作簿所有花名册里同样的表头都这样",
  everywhereSaid: "按设置",
  notUsed: "没有用到",
  columnIs: (column: string, header: string): string => `${column} 列“${header}”是`,
  byItself: "自动识别",
  none: "不使用",
  missing: "没有找到的列",
  facts: "整表信息",
  factsHelp: "表里没有写明、对每个人都一样的，在这里写一次。逐人有列的以列为准，空白的才按这里。",
  asWritten: "按表中写的",
  cutOffOfSheet: "本表的计算截止日",
  township: "都是乡镇单位",
  notAllTownship: "不都是",
  inColumn: (columns: readonly string[]): string => `${columns.join("、")} 列逐人填写`,
  nowhere: "没有写明",
  policy: "口径",
  cutOff: "计算截止日（每年）",
  month: "月",
  day: "日",
  noSuchDay: "没有这一天",
  blankMeans: "只给有关的人填的列空白时",
  retirementLaw: "法定退休年龄",
  womenSenior: "副高以上女性的退休年龄",
  failedAppraisal: "申报前一年考核不合格",
  established: "已建立基层职称的系列",
  passMarks: "考试合格标准（每科，表中没有写的按这里）",
  passMark: (series: string): string => `${series}每科合格分`,
  badMark: "请填0到300的分数，可到半分；没有标准的留空",
  figures: "数值",
  figuresHelp: "通知和国家规定里的数。当地另有文件的改在这里，要写明依据（文号）。",
  value: "数值",
  source: "依据（文号）",
  inForce: (value: number, unit: string): string => `${value}${unit}`,
  by: (source: string): string => (source === "" ? "没有写依据" : source),
  ours: (value: string): string => `原为 ${value}`,
  own: "自定",
  shouldBe: (what: string): string => `应为${what}`,
  noSource: "请写明依据，如文件名称和文号",
  conditions: "基本条件",
  conditionsHelp: "申报各级职称要求的任现职年数，按学历。“工作1”是只看工作年限；没有规定的留空。",
  conditionsAs: (year: number, binding: boolean): string =>
    `${year} 年起，${binding ? "照此执行" : "各地不一，只提醒核实"}`,
  binding: "本地照此执行（不勾的只提醒核实）",
  addRow: "新增一行",
  series: "系列",
  level: "级别",
  onlyGrassroots: "只用于申报基层职称的",
  onlyPhysicians: "只用于医师",
  fromYear: "从哪一年起",
  leftOut: "没有采用的行",
  putBack: "采用",
  shared: "单位目录和岗位设置",
  noShared:
    "没有认出单位目录和岗位设置表。单位目录表要有“单位名称”“纳入时间”“调出时间”列，岗位设置表要有“单位”“级别”和“空岗数”（或“核准数”“现聘数”）列，放在任意工作表上。",
  sharedUnits: (count: number): string => `单位目录，读出 ${n(count)} 个单位`,
  sharedPosts: (count: number): string => `岗位设置，读出 ${n(count)} 项`,
  exchange: "导出、导入",
  exportHelp: "一个 JSON 文件，带着上面的口径、数值、基本条件和对表头的指定，可以导入别的工作簿，命令行用 --settings。",
  exportFile: "存为文件",
  exportText: "复制",
  fileName: "基层职称设置.json",
  copied: "已复制",
  copyByHand: "不能自动复制。请全选下面的文字，按 Ctrl+C",
  fileText: "设置文件的内容",
  contradicted: (headers: readonly string[]): string => `“${headers.join("”“")}”在几张花名册里指定得不一样，没有导出`,
  importFile: "选文件导入…",
  importText: "或把设置文件的内容粘贴在这里",
  importPasted: "导入粘贴的内容",
  unreadable: "这个文件读不出来，请另选一个",
  imported: (changed: readonly string[]): string =>
    changed.length === 0 ? "与现在的设置一样，没有改动" : `已导入，改了：${changed.join("、")}`,
  undo: "撤销",
  undone: "已撤销，设置和导入前一样",
  exportedWhat: "导出的设置",
} as const;

export const PARTS: Readonly<Record<keyof Settings, string>> = {
  figures: "数值",
  figureSources: "数值的依据",
  cutOff: "计算截止日",
  establishedSeries: "已建立基层职称的系列",
  retirementLaw: "法定退休年龄",
  womenSenior: "副高以上女性的退休年龄",
  baseConditions: "基本条件",
  passMarks: "考试合格标准",
  blankMeans: "空白怎么看",
  failedAppraisal: "考核不合格怎么看",
  columns: "表头对应",
};

export const BLANK_LABELS: Readonly<Record<Settings["blankMeans"], string>> = {
  "not-marked": "按“无”看待",
  unknown: "逐人待核",
};

export const APPRAISAL_LABELS: Readonly<Record<Settings["failedAppraisal"], string>> = {
  undetermined: "待核，按当地规定核实",
  violation: "违规",
};

export const SOURCE_LABELS: Readonly<Record<FactSource, string>> = {
  title: "标题",
  "unit-line": "表头上面的一行",
  column: "列",
  assume: "您指定",
  user: "您指定",
  setting: "设置",
  workbook: "其他工作表",
  default: "没有写明，暂按今年",
};

/** 卫生（医）· 基层 · 中级 */
export const conditionWords = ({ series, grassroots, physicians, level }: BaseCondition): string =>
  [`${SERIES_LABELS[series]}${physicians ? "（医）" : ""}`, ...(grassroots ? ["基层"] : []), LEVEL_LABELS[level]].join(
    " · ",
  );

export function conditionFaultWords(fault: NewFault): string {
  switch (fault) {
    case "source":
      return SETTINGS.noSource;
    case "from":
      return `从哪一年起：请填${UNITS.year.min}至${UNITS.year.max}之间的四位年份`;
    case "years":
      return "请至少填一种学历的年数";
    case "standing":
      return "同一系列、级别、年份的行已经有了，请在那一行点“改”";
    case "doctor":
    case "master":
    case "bachelor":
    case "college":
    case "secondary":
      return `${EDUCATION_LABELS[fault]}：请填0到60的年数、“工作1”这样的，或留空`;
  }
}
