/**
 * What a clerk reads of one row, heading and sentence: a rule is called by its outcome, a sentence says what the cell
 * says, how far it is and from when. Each row stands for a kind of sentence that once said the opposite or too little.
 */
import { day } from "../../src/core/calendar";
import { conditionWords } from "../../src/rules/engine/words";
import { SEVERITY_LABELS } from "../../src/rules/engine/labels";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { findingName } from "../../src/rules/words/names";
import { sentenceOf } from "../../src/rules/words/sentences";
import { judgedSheets } from "../../src/teaching/judged";

type Cells = Readonly<Record<string, string | number | undefined>>;

const TEACHER: Cells = {
  ...{ 姓名: "王小明", 单位: "某镇中学", 单位性质: "乡镇", 现职称: "一级教师", 取得时间: "2012.11" },
  ...{ 申报职称: "基层高级教师", 是否签订承诺书: "是", 乡镇工作年限: 3, 申报方式: "正常", 学历: "本科" },
};

/** Everything said of a teacher who is in order but for these cells (undefined: there is no such column). */
function said(differently: Cells): string {
  const cells = Object.entries({ ...TEACHER, ...differently }).filter(([, cell]) => cell !== undefined);
  const values = [["某县2020年度职称申报花名册"], cells.map(([header]) => header), cells.map(([, cell]) => cell)];
  const timing = { asOf: null, today: day(2026, 11, 28) };
  const { roster, people } = judgedSheets([{ name: "花名册", values, merges: [] }], DEFAULT_SETTINGS, timing);
  const [person] = people;
  if (person === undefined) throw new Error("nobody stands there");
  const found = person.assessment.findings.map(
    (one) => `${SEVERITY_LABELS[one.severity]} · ${findingName(one)}：${sentenceOf(one, roster)}`,
  );
  const met = person.conditions().flatMap((one) => (one.outcome === "met" ? [conditionWords(one, roster)] : []));
  return [...found, ...met].join("\n");
}

const VETERAN = { 申报方式: "直评", 乡镇工作年限: 12 };
const TRANSFER = { 申报方式: "县级及以上交流", 取得时间: "2016.03", 来源单位层级: "", 交流时间: "2019.09" };
const IDENTITY = { 身份证号: "371500198905020339", 出生年月: "1989.05", 性别: "男" };
const SCHOOL = { 学历: "大专", 现职称: "二级教师", 申报职称: "基层一级教师" };

test.each<[what: string, cells: Cells, says: readonly string[], neverSays: readonly string[]]>([
  ["a claim that fails", VETERAN, ["违规 · 所报途径不成立"], ["所报途径成立"]],
  ["a claim that holds", { 申报方式: "直评", 乡镇工作年限: 22 }, ["所报途径成立"], ["所报途径不成立"]],
  ["a claim that is open", TRANSFER, ["缺项 · 所报途径待核", "“来源单位层级”未填"], ["所报途径不成立"]],
  ["no township unit", { 单位性质: "县直" }, ["违规 · 不属基层专业技术岗位"], ["\n属基层专业技术岗位"]],
  ["a township unit", {}, ["属基层专业技术岗位"], ["不属基层专业技术岗位"]],
  ["a birth date that agrees", IDENTITY, ["出生年月与身份证号：一致", "性别与身份证号：一致"], ["不一致"]],
  [
    "one that does not",
    { ...IDENTITY, 出生年月: "1981.05" },
    ["提醒 · 出生年月与身份证号不一致"],
    ["出生年月与身份证号：一致"],
  ],
  [
    "tenure short under an open claim",
    TRANSFER,
    ["“县级及以上交流”未核实；如按正常申报", "还差3个月"],
    ["违规 · 任职年限"],
  ],
  [
    "short of a direct route, in order without it",
    VETERAN,
    ["改按正常申报则符合", "仍走直评的，等满20年"],
    ["无误的满年限后"],
  ],
  ["and not in order either", { ...VETERAN, 取得时间: "2018.11" }, ["改按正常申报也不符合"], ["则符合"]],
  [
    "a direct route nobody claimed",
    { 乡镇工作年限: 22 },
    ["够直评（乡镇满20年）的条件（H3、I3），“申报方式”填的是“正常”"],
    ["没有申报"],
  ],
  [
    "where nothing is claimed",
    { 乡镇工作年限: 22, 申报方式: "" },
    ["够直评（乡镇满20年）的条件（H3），“申报方式”没有填"],
    [],
  ],
  ["an assessment not graded", { "2019年度考核": "未定等次" }, ["2019年考核未定等次（K3）"], ["或未参加"]],
  ["one not taken part in", { "2019年度考核": "未参加" }, ["2019年考核未参加（K3）"], ["未定等次"]],
  [
    "a degree that may be either",
    { 学历: "研究生", 取得时间: "2018.01" },
    ["填硕士研究生或博士研究生"],
    ["本科、大专等"],
  ],
  ["met tomorrow", { 取得时间: "2016.01" }, ["到2021-01-01满5年"], ["还差"]],
  ["met on the last day", { 取得时间: "2015.12" }, ["任职年限：已满"], ["还差", "满5年；"]],
  [
    "a date ahead",
    { 聘任时间: "2021.03" },
    ["“聘任时间”2021年3月在计算截止日2020年12月31日之后，请核对"],
    ["不到1个月"],
  ],
  [
    "no school stage to be seen",
    { ...SCHOOL, 单位: "某镇学校" },
    ["教师申报受学历限制", "请注明学段（小学、初中、高中）"],
    [],
  ],
  ["a reference that is lost", { 取得时间: "#REF!" }, ["“取得时间”（E3）的公式引用的行已删除"], ["#REF!", "2016.09"]],
  [
    "a look-up that found nothing",
    { 出生年月: "#N/A" },
    ["“出生年月”（K3）的公式没有查到结果（#N/A）"],
    ["写的“#N/A”"],
  ],
  [
    "a formula with an error, in hours",
    { "2019年继续教育": "#DIV/0!" },
    ["2019年继续教育学时（K3）的公式出错"],
    ["只填学时数"],
  ],
  [
    "a formula with an error, in an ID number",
    { 身份证号: "#REF!" },
    ["“身份证号”（K3）的公式引用的行已删除"],
    ["不是有效的号码"],
  ],
  ["a sex nobody knows", { 性别: "妇" }, ["“性别”写的“妇”看不懂（K3）；填男或女"], []],
  ["an example with the cell's own year", { 参加工作时间: "2001年夏" }, ["写成 2001.09"], ["2016.09"]],
  ["a year of two digits is one too", { 参加工作时间: "98年夏" }, ["写成 1998.09"], ["2016.09"]],
])("%s", (_what, cells, says, neverSays) => {
  const all = said(cells);
  for (const words of says) expect(all).toContain(words);
  for (const words of neverSays) expect(all).not.toContain(words);
});
