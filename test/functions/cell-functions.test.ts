/** The functions of plain values, by table. Arguments are what cells hold: serials, texts, blanks as "", null or 0. */
import { day, serialOf } from "../../src/core/calendar";
import { clause } from "../../src/functions/clause/evaluate";
import { date } from "../../src/functions/date/evaluate";
import { examPass } from "../../src/functions/exam-pass/evaluate";
import { fullYears } from "../../src/functions/full-years/evaluate";
import { idBirth } from "../../src/functions/id-birth/evaluate";
import { idCheck } from "../../src/functions/id-check/evaluate";
import { idSex } from "../../src/functions/id-sex/evaluate";
import { retireOn } from "../../src/functions/retire-on/evaluate";
import { titleLevel } from "../../src/functions/title-level/evaluate";
import { vacancies } from "../../src/functions/vacancies/evaluate";

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

beforeAll(() => {
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode } });
});

/** The answer, or the error with its words. */
function answer(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof RuntimeError) return `${error.code} ${error.message}`;
    throw error;
  }
}

const on = (year: number, month: number, dayOfMonth: number): number => serialOf(day(year, month, dayOfMonth));
const errorCell = { code: "#REF!" };

const DATES: readonly (readonly [unknown, unknown])[] = [
  [on(2009, 7, 1), on(2009, 7, 1)],
  ["2009.07", on(2009, 7, 1)],
  ["2009年7月15日", on(2009, 7, 15)],
  ["200907", on(2009, 7, 1)],
  ["20090715", on(2009, 7, 15)],
  [2009.07, on(2009, 7, 1)],
  ["07年7月", on(2007, 7, 1)],
  ["6405", on(1964, 5, 1)],
  ["2009年", "#VALUE! 日期只写了2009年，缺月份"],
  [2011.1, "#VALUE! “2011.1”可能是2011年1月，也可能是2011年10月。请写成 2011-01 这样，或设成日期格式"],
  ["去年", "#VALUE! 日期“去年”看不懂"],
  [errorCell, "#VALUE! 日期“#REF!”看不懂"],
  ["", ""],
  [null, ""],
  [0, ""],
  ["无", ""],
];
test.each(DATES)("JC.DATE(%p) is %p", (value, expected) => expect(answer(() => date(value))).toBe(expected));

const YEARS: readonly (readonly [unknown, unknown, unknown])[] = [
  ["2010-07-01", "2020-07-01", 10],
  ["2010-07-01", "2020-06-30", 9],
  [on(2012, 2, 29), "2021-02-28", 9],
  [on(2012, 2, 29), "2021-02-27", 8],
  ["2010.07", "2020-07-01", 10],
  ["2010.07", "2020-06-30", 9],
  ["2010", "2020-12-31", 10],
  ["2010", "2020-06-30", "#N/A 日期写得不够细，可能满9年，也可能满10年。请写到月或日"],
  [2011.1, "2020-05-01", "#N/A 日期写得不够细，可能满8年，也可能满9年。请写到月或日"],
  [2011.1, "2020-12-31", 9],
  ["2021-01-01", "2020-01-01", "#VALUE! 起始日期在截止日期之后"],
  ["", "2020-01-01", "#N/A 起始日期是空的"],
  [0, "2020-01-01", "#N/A 起始日期是空的"],
  ["2010-07-01", "明年", "#VALUE! 截止日期“明年”看不懂"],
];
test.each(YEARS)("JC.FULLYEARS(%p, %p) is %p", (from, to, expected) =>
  expect(answer(() => fullYears(from, to))).toBe(expected),
);
test("JC.FULLYEARS counts up to today where no end is given", () => {
  expect(answer(() => fullYears("2000-01-01", null))).toBe(new Date().getFullYear() - 2000);
});

const RETIREMENT: readonly (readonly [readonly unknown[], unknown])[] = [
  [["1963-12-10", "男", null, null, "2020-12-31"], on(2023, 12, 10)],
  [["1965-01-31", "男", null, null, "2026-01-01"], on(2025, 2, 28)],
  [["1965.04", "男", null, null, "2026-01-01"], on(2025, 5, 1)],
  [["1970-01-15", "女", null, null, "2026-01-01"], on(2025, 2, 15)],
  [["1970-01-15", "女", "专业技术", "中级", "2026-01-01"], on(2025, 2, 15)],
  [["1970-01-15", "女", null, "高级教师", "2020-12-31"], on(2030, 1, 15)],
  [["1970-01-15", "女", null, "无", "2020-12-31"], on(2025, 1, 15)],
  [["1975-01-15", "女", "工勤", null, "2026-01-01"], on(2025, 2, 15)],
  [["1963-12-10", "", null, null, "2020-12-31"], "#N/A 退休日期看不出，取决于性别"],
  [["1963-12-10", "女", null, "副高或中级", "2020-12-31"], "#N/A 退休日期看不出，取决于职称级别"],
  [["1963-12-10", "男", null, "看不懂", "2020-12-31"], on(2023, 12, 10)],
  [["1963", "男", null, null, "2020-12-31"], "#N/A 出生日期只写了1963年，缺月份"],
  [["", "男", null, null, null], "#N/A 出生日期是空的"],
  [["1963-12-10", "男", null, null, "某天"], "#VALUE! 计算截止日“某天”不是日期。请写成 2020-12-31 或引用日期单元格"],
];
test.each(RETIREMENT)("JC.RETIREON(%p) is %p", ([birth, sex, post, level, asOf], expected) =>
  expect(answer(() => retireOn(birth, sex, post, level, asOf))).toBe(expected),
);

const MALE = "371500196904100514";
const IDS: readonly (readonly [unknown, unknown, unknown, unknown])[] = [
  ["371500196904100100", true, on(1969, 4, 10), "女"],
  ["371500196904100101", false, on(1969, 4, 10), "女"],
  [` ${MALE.slice(0, 6)} ${MALE.slice(6)}`, true, on(1969, 4, 10), "男"],
  [
    371500196904100100,
    "#N/A 身份证号按数字存放，最后几位已被 Excel 丢失。请把列设成文本后重新录入",
    on(1969, 4, 10),
    "#N/A 身份证号按数字存放，最后几位已被 Excel 丢失。请把列设成文本后重新录入",
  ],
  ["371500690410011", "#N/A 这是15位旧身份证号，没有校验码", on(1969, 4, 10), "男"],
  ["37150019690410010", false, "#VALUE! 身份证号是17位，应为18位", "#VALUE! 身份证号是17位，应为18位"],
  ["", "#N/A 身份证号是空的", "#N/A 身份证号是空的", "#N/A 身份证号是空的"],
  ["无", "#N/A 身份证号是空的", "#N/A 身份证号是空的", "#N/A 身份证号是空的"],
  ["不知道", "#VALUE! 身份证号看不懂", "#VALUE! 身份证号看不懂", "#VALUE! 身份证号看不懂"],
];
test.each(IDS)("identity number %p: right %p, born %p, sex %p", (id, right, birth, sex) => {
  expect([answer(() => idCheck(id)), answer(() => idBirth(id)), answer(() => idSex(id))]).toEqual([right, birth, sex]);
});

const EXAMS: readonly (readonly [unknown, unknown, unknown, unknown])[] = [
  [[[58, 61]], [[60, 60]], null, true],
  [[[55, 61]], [[60, 60]], null, true],
  [[[54, 61]], [[60, 60]], null, false],
  [[[54, 61]], [[60, 60]], 6, true],
  [[[58, 61]], [[60, 60]], 0, false],
  [[[58, 61]], [[60]], null, true],
  [["基础58、实践54"], ["实践60、基础60"], null, false],
  [["基础58、实践61"], [[60]], null, true],
  [[[58, ""]], [[60, 60]], null, "#N/A 考试成绩是空的"],
  [[[54, ""]], [[60, 60]], null, false],
  [[[58, 61]], [[60, ""]], null, "#N/A 合格标准是空的"],
  [[[58, ""]], [[60, ""]], null, true],
  [[["缺考", 61]], [[60, 60]], null, "#N/A 考试成绩“缺考”看不懂"],
  [[[58]], [[60]], -1, "#VALUE! 允许低于合格标准的分数要是0或正数"],
];
test.each(EXAMS)("JC.EXAMPASS(%p, %p, %p) is %p", (scores, marks, margin, expected) =>
  expect(answer(() => examPass(scores, marks, margin))).toBe(expected),
);

const TITLES: readonly (readonly [unknown, unknown])[] = [
  ["一级教师", "中级"],
  ["基层高级教师", "副高级"],
  ["主任医师", "正高级"],
  ["农业技术员", "员级"],
  ["助理工程师（2012.09）", "助理级"],
  ["无", "无"],
  ["初级", "#N/A “初级”可能是员级，也可能是助理级"],
  ["高级工", "#N/A 职称“高级工”的级别认不出"],
  ["", "#N/A 职称是空的"],
];
test.each(TITLES)("JC.TITLELEVEL(%p) is %p", (title, expected) =>
  expect(answer(() => titleLevel(title))).toBe(expected),
);

const CLAUSES: readonly (readonly [unknown, RegExp])[] = [
  ["三（四）第2段", /^三（四）第2段：.*交流/u],
  ["five-year-lock", /^三（一）第2段：.*5年/u],
  ["九（九）", /^#VALUE! 没有“九（九）”/u],
  ["", /^#N\/A 条款是空的/u],
];
test.each(CLAUSES)("JC.CLAUSE(%p) is like %p", (id, expected) => expect(answer(() => clause(id))).toMatch(expected));

const POSTS = [
  ["岗位设置表", "", "", "", ""],
  ["单位", "岗位级别", "核准数", "现聘数", "空岗数"],
  ["某镇中学", "正高级", 1, 1, 0],
  ["某镇中学", "副高级", 6, 4, ""],
  ["某镇中学", "初级", 9, 8, ""],
  ["某乡卫生院", "副高级", 3, "不详", ""],
  ["", "", "", "", ""],
];
const ACROSS = [
  ["单位", "中级", "", "副高级", ""],
  ["", "核准数", "现聘数", "核准数", "现聘数"],
  ["某镇中学", 10, 7, 5, 5],
];
const VACANCIES: readonly (readonly [unknown, unknown, unknown, unknown])[] = [
  ["某镇中学", "副高级", POSTS, 2],
  ["某镇中学", "高级教师", POSTS, 2],
  ["某镇中学", "正高", POSTS, 0],
  ["某镇中学", "助理级", POSTS, 1],
  ["某镇中学", "初级", POSTS, 1],
  ["某镇中学", "中级", ACROSS, 3],
  ["某镇中学", "副高级", ACROSS, 0],
  ["某镇中学", "中级", POSTS, "#N/A 岗位设置表中没有“某镇中学”的中级岗位"],
  ["别的中学", "副高级", POSTS, "#N/A 岗位设置表中没有“别的中学”的副高级岗位"],
  ["某乡卫生院", "副高级", POSTS, "#N/A “某乡卫生院”的副高级空岗数没有填，或者看不懂"],
  ["某镇中学", "没听说过", POSTS, "#VALUE! 职称级别“没听说过”看不懂"],
  ["某镇中学", "", POSTS, "#N/A 职称级别是空的"],
  ["", "副高级", POSTS, "#N/A 单位是空的"],
  [
    "某镇中学",
    "副高级",
    [["随便"]],
    "#VALUE! 这不是岗位设置表：要连表头一起给，有单位、级别和空岗数（或核准数、现聘数）",
  ],
];
test.each(VACANCIES)("JC.VACANCIES(%p, %p, %j) is %p", (unit, level, posts, expected) =>
  expect(answer(() => vacancies(unit, level, posts))).toBe(expected),
);
