/** The words of 报告与名单: what can be made, and what came of it. */
import { visible } from "../../core/invisible";
import { namedUnits, nothingForUnits, unwrittenUnits } from "../../report/unit-file";
import { MADE_BY_US } from "../../roster/made-by-us";
import type { UnitsGiven } from "../../checking/reports/unit-files";

const n = (count: number): string => count.toLocaleString("zh-CN");

const leftWords = (left: number): string => (left === 0 ? "" : `；列中有 ${n(left)} 格是您填写的，没有动`);

const alsoWithout = (units: readonly string[]): string => (units.length === 0 ? "" : `；${nothingForUnits(units)}`);

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
  nobody: "没有人员，没有可写的",
  newerState: "本工作簿的设置由更新版本写入，不能记下新的工作表，没有生成。请更新本助手",
  isOurs: `生成的表写有“${MADE_BY_US}”，不会当作花名册检查。已有的表不覆盖，同名的加编号。`,
  report: "审核报告",
  reportHelp: "来源和口径，按结论、规则、单位的人数和图，逐条的问题（可点回单元格）。A4 横向，可直接打印。",
  makeReport: "生成审核报告",
  units: "按单位拆分",
  unitsHelp: "每个单位一份：人员、每人需要更正的、填写更正情况的空栏，可发回单位。没有需要更正的单位不另给。",
  makeUnits: "按单位生成工作表",
  downloadUnits: "每个单位一个文件（压缩包）",
  unitsIntoFolder: "每个单位一个文件，写入文件夹…",
  noUnits: (without: readonly string[]): string => `没有需要更正的，没有生成：${namedUnits(without)}`,
  unitsMade: (names: readonly string[], without: readonly string[]): string =>
    `已生成 ${n(names.length)} 张工作表：${names.slice(0, 3).join("、")}${names.length > 3 ? "等" : ""}${alsoWithout(without)}`,
  unitsDownloaded: ({ place, files, without }: UnitsGiven): string =>
    `已下载“${visible(place)}”，里面有 ${n(files)} 个工作簿，每个单位一个${alsoWithout(without)}`,
  unitsWritten: ({ place, files, without, unwritten }: UnitsGiven): string =>
    [
      `已在文件夹“${visible(place)}”里写入 ${n(files)} 个工作簿，每个单位一个，已有的文件没有动${alsoWithout(without)}`,
      ...unwrittenUnits(unwritten),
    ].join("。"),
  folderRefused: "浏览器不让网页写入文件夹。请换一个文件夹再试，或改用压缩包",
  notice: "公示名单",
  noticeHelp: "所选结论的人员：姓名、单位、职称。身份证号不列出，或只留最后四位。",
  verdict: "结论",
  ids: "身份证号",
  idsLeftOut: "不列出",
  idsMasked: "只留最后四位",
  makeNotice: "生成公示名单",
  compare: "比较",
  compareHelp:
    "本表与较早的一版比较：新增、减少的人，变化的内容，结论的变化。较早的一版可以是本工作簿的另一张表，也可以是一个文件（只在这台电脑上读，不上传）。",
  earlier: "较早的一版",
  chooseSheet: "请选择工作表",
  makeComparison: "生成比较结果",
  compareFile: "与文件比较…",
  compareFileHelp: "文件里有与本表同名的花名册就只比那一张，没有就比全部；按本工作簿的设置检查。",
  tooLargeFile: "文件太大，读不了。请把花名册另存为单独的文件再试",
  noRosterInFile: (file: string): string => `“${visible(file)}”里没有认出花名册，请另选一个文件`,
  noRoster: (sheet: string): string => `“${sheet}”里没有认出花名册，请另选一张`,
  person: "个人说明",
  makePerson: "生成个人说明（可打印的一页）",
  isAnother: (name: string): string => `重新检查后，这一行已不是“${visible(name)}”，没有生成。请从名单里打开要生成的人`,
  results: "结果列",
  resultsHelp:
    "在本表右侧写入“结论”“最早可报”“问题”三列，再写入时更新。只写在空白的列里，不覆盖数据，也不算作花名册的列。",
  writeResults: "写入结果列",
  removeResults: "取回结果列",
  resultsWritten: (people: number, columns: readonly string[], left: number): string =>
    `已写入 ${n(people)} 人的结果（${columns.join("、")}）${leftWords(left)}`,
  resultsRemoved: (count: number, left: number): string =>
    count === 0 ? "本表没有结果列" : `已取回结果列${leftWords(left)}`,
} as const;
