/**
 * People for the bench: invented rows from a seeded generator, made into applicants by the real reader. Every run and
 * every engine sees the same people.
 */
import type { Applicant, SheetContext } from "../../src/rules/applicant";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { readRosters } from "../../src/roster/read-roster";

/** The twelve conditions know no “cannot tell”: a failed appraisal breaks one of them. */
const AS_COMPARED = { ...DEFAULT_SETTINGS, failedAppraisal: "violation" } as const;

/** mulberry32: small, seeded, good enough to mix cells. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Column = readonly [header: string, choices: (pick: Pick) => string];
type Pick = <T>(choices: readonly T[]) => T;

const day = (from: number, years: number) => (pick: Pick) => {
  const year = from + pick(Array.from({ length: years }, (_, i) => i));
  const month = String(1 + pick(Array.from({ length: 12 }, (_, i) => i))).padStart(2, "0");
  return `${year}-${month}-${String(1 + pick(Array.from({ length: 28 }, (_, i) => i))).padStart(2, "0")}`;
};

/** Some dates only to the month or the year, some cells blank: as rosters are. */
const roughly = (exact: (pick: Pick) => string) => (pick: Pick) => {
  const text = exact(pick);
  return pick([
    text,
    text,
    text.slice(0, 7).replace("-", "."),
    text.slice(0, 7).replace("-", "."),
    text.slice(0, 4),
    "",
  ]);
};

const often =
  (usual: string, ...others: readonly string[]) =>
  (pick: Pick) =>
    pick([0, 1, 2, 3, 4, 5, 6, 7]) < 7 ? usual : pick(others);

const TITLES = [
  "二级教师",
  "一级教师",
  "高级教师",
  "基层一级教师",
  "主治医师",
  "基层主治医师",
  "农艺师",
  "助理农艺师",
  "工程师",
];
const APPLIED = [
  "一级教师",
  "高级教师",
  "基层高级教师",
  "基层一级教师",
  "副主任医师",
  "基层副主任医师",
  "高级农艺师",
  "农艺师",
  "正高级教师",
  "高级工程师",
];
const ROUTES = ["", "", "", "", "正常", "直评", "直评20年", "县级及以上交流", "急需引进", "换发", "绿色通道"];

/** A roster as townships keep it, whatever may stand in its cells. */
const VARIED: readonly Column[] = [
  ["姓名", (pick) => `${pick([..."王李张刘陈杨赵"])}${pick([..."一二三四五六七八九"])}${pick([..."明红军芳强"])}`],
  ["性别", often("女", "男", "")],
  ["出生年月", roughly(day(1958, 40))],
  [
    "单位",
    (pick) => `${pick(["胡屯", "大布", "韩集", "朱老庄", "沙镇"])}镇${pick(["中学", "中心小学", "卫生院", "农技站"])}`,
  ],
  ["单位层级", often("乡镇", "县直", "")],
  ["人员状态", often("在岗", "调离", "借调", "退休", "")],
  ["学历", (pick) => pick(["本科", "大专", "研究生", "中专", "博士研究生", ""])],
  ["学位", (pick) => pick(["学士", "硕士", "无", ""])],
  ["现职称", (pick) => pick([...TITLES, "无", ""])],
  ["取得时间", roughly(day(2004, 16))],
  ["聘任时间", roughly(day(2005, 15))],
  ["另一类职称", often("无", "基层一级教师", "")],
  ["申报职称", (pick) => pick([...APPLIED, ""])],
  ["申报方式", (pick) => pick(ROUTES)],
  ["申报年度", often("2020", "2021")],
  ["乡镇专业技术工作年限", (pick) => pick(["3", "9", "10", "12", "20", "25", "31", ""])],
  ["来源单位层级", (pick) => pick(["县直", "", ""])],
  ["交流开始时间", roughly(day(2010, 10))],
  ["2018年学时", often("96", "80", "")],
  ["2019年学时", often("90", "60", "达标", "")],
  ["2018年度考核", often("合格", "优秀", "基本合格", "")],
  ["2019年度考核", often("合格", "优秀", "不合格", "")],
  ["培训经历", often("县级骨干培训", "无", "")],
  ["专业是否相符", often("是", "否", "")],
  ["违法违纪", often("无", "警告处分 2009", "")],
  ["学术造假", often("无", "有", "")],
  ["承诺书", often("是", "否", "")],
];

/** Every cell plainly filled: what the three ways of the comparison can all express. */
const PLAIN: readonly Column[] = [
  ["姓名", () => "王小明"],
  ["性别", () => "女"],
  ["出生年月", day(1960, 30)],
  ["单位", () => "胡屯镇中学"],
  ["单位层级", often("乡镇", "县直")],
  ["人员状态", often("在岗", "调离")],
  ["岗位类别", often("专业技术", "管理")],
  ["学历", () => "本科"],
  ["学位", () => "学士"],
  ["现职称", (pick) => pick(["二级教师", "一级教师", "基层一级教师", "高级教师"])],
  ["取得时间", day(2008, 12)],
  ["申报职称", (pick) => pick(["一级教师", "高级教师", "基层一级教师", "基层高级教师", "正高级教师"])],
  // Left blank, a step from 基层 to the provincial title of the same level may be meant as an exchange: 待核.
  ["申报方式", () => "正常"],
  ["申报年度", () => "2020"],
  // The day that the others judge on: without it, who retires within the year could not be told.
  ["申报日期", () => "2020-12-31"],
  ["2018年学时", often("96", "80")],
  ["2019年学时", often("90", "60")],
  ["2019年度考核", often("合格", "不合格")],
  ["培训经历", often("县级骨干培训", "无")],
  ["违法违纪", often("无", "有")],
  ["学术造假", often("无", "有")],
  ["承诺书", often("是", "否")],
];

export interface People {
  readonly applicants: readonly Applicant[];
  readonly sheet: SheetContext;
}

const people = (columns: readonly Column[], rows: number, seed: number): People => {
  const next = random(seed);
  const pick: Pick = (choices) => choices[Math.floor(next() * choices.length)] as (typeof choices)[number];
  const values = [
    columns.map(([header]) => header),
    ...Array.from({ length: rows }, () => columns.map(([, choose]) => choose(pick))),
  ];
  const [roster] = readRosters(
    { name: "花名册", merges: [], values },
    { assumed: [], directory: null, settings: AS_COMPARED, defaultYear: 2020 },
  );
  if (roster === undefined || roster.applicants.length !== rows)
    throw new Error("the bench's roster was not read whole");
  return { applicants: roster.applicants, sheet: roster.context };
};

export const variedPeople = (rows: number, seed = 1): People => people(VARIED, rows, seed);
export const plainPeople = (rows: number, seed = 1): People => people(PLAIN, rows, seed);
