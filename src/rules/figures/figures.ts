/**
 * The figures that rules reckon with: each one record with its name, its unit, its source and the date from which it
 * holds. A figure that changes gets a further entry; an old entry is never edited. To add one: a record here.
 */
import { compareDays, day, type Day } from "../../core/calendar";
import type { Clause } from "../ids";

export interface FigureEntry {
  readonly from: Day;
  readonly value: number;
  readonly source: string;
}

/** What figures count, as a clerk says it, and what a bureau may put in their place; `year`: one of the calendar. */
export const UNITS = {
  /** With none a rule of the notice would ask for nothing. */
  years: { label: "年", min: 1, max: 60, step: 1 },
  age: { label: "周岁", min: 0, max: 60, step: 1 },
  months: { label: "个月", min: 0, max: 120, step: 1 },
  hours: { label: "学时", min: 0, max: 2000, step: 0.5 },
  points: { label: "分", min: 0, max: 100, step: 0.5 },
  year: { label: "年", min: 1949, max: 2199, step: 1 },
} as const;

export interface Figure {
  readonly id: FigureId;
  /** What it is called in the settings and in the rule book. */
  readonly name: string;
  readonly unit: keyof typeof UNITS;
  readonly clause: Clause;
  /** Oldest first, never empty. */
  readonly entries: readonly [FigureEntry, ...FigureEntry[]];
}

/** The notice is in force from the day it was issued. */
export const IN_FORCE_FROM = { year: 2020, month: 6, day: 5 } as const;

/** The notice's own. */
const inNotice = (value: number): readonly [FigureEntry] => [
  { from: IN_FORCE_FROM, value, source: "聊人社字〔2020〕57号" },
];

/** How long a sanction has effect; the rules of 2012 had the same terms. */
const bySanctionRules = (value: number): readonly [FigureEntry] => [
  { from: day(2012, 9, 1), value, source: "《事业单位工作人员处分规定》" },
];

const TABLE = {
  "lock-years": {
    name: "取得一类职称后，多少年内不得报另一类同级",
    unit: "years",
    clause: "三（一）",
    entries: inNotice(5),
  },
  "exchange-years": {
    name: "换发全省统一证书须在基层聘满的年数",
    unit: "years",
    clause: "三（二）",
    entries: inNotice(5),
  },
  "excellent-years": {
    name: "作为重要参考的考核优秀年数",
    unit: "years",
    clause: "三（三）第1段",
    entries: inNotice(2),
  },
  "direct-review-intermediate": {
    name: "直评中级须在乡镇工作的年数",
    unit: "years",
    clause: "三（四）第1段",
    entries: inNotice(10),
  },
  "direct-review-associate-senior": {
    name: "直评副高级须在乡镇工作的年数",
    unit: "years",
    clause: "三（四）第1段",
    entries: inNotice(20),
  },
  "direct-review-senior": {
    name: "直评正高级须在乡镇工作的年数",
    unit: "years",
    clause: "三（四）第1段",
    entries: inNotice(30),
  },
  /** The notice says “in time” and gives no figure. */
  "appointment-years": {
    name: "取得职称后多少年仍未聘任的提醒",
    unit: "years",
    clause: "三（四）第1段",
    entries: [{ from: IN_FORCE_FROM, value: 1, source: "通知未写明期限，本工具自定" }],
  },
  "service-years": {
    name: "交流人员取得职称后的服务年数",
    unit: "years",
    clause: "三（四）第2段",
    entries: inNotice(5),
  },
  "retirement-window-years": {
    name: "交流政策要求距法定退休至少的年数",
    unit: "years",
    clause: "三（四）第2段",
    entries: inNotice(5),
  },
  "general-practitioner-years": {
    name: "全科医生须连续工作的年数",
    unit: "years",
    clause: "三（四）第3段",
    entries: inNotice(10),
  },
  "talent-mobility-years": {
    name: "引进人员可流动前须工作的年数",
    unit: "years",
    clause: "三（四）第4段",
    entries: inNotice(5),
  },
  "exam-margin": {
    name: "以考代评每科可低于合格标准的分数",
    unit: "points",
    clause: "三（四）第6段",
    entries: inNotice(5),
  },
  "training-hours-per-year": {
    name: "每年继续教育学时",
    unit: "hours",
    clause: "三（五）第1段",
    entries: inNotice(90),
  },
  /** 《专业技术人员继续教育规定》 asks for yearly hours, in force from October 2015. */
  "training-hours-first-year": {
    name: "从哪一年起要求每年的继续教育学时",
    unit: "year",
    clause: "三（五）第1段",
    entries: [{ from: day(2015, 10, 1), value: 2016, source: "人力资源社会保障部令第25号" }],
  },
  "sanction-warning-months": {
    name: "警告处分的影响期",
    unit: "months",
    clause: "四（四）",
    entries: bySanctionRules(6),
  },
  "sanction-demerit-months": {
    name: "记过处分的影响期",
    unit: "months",
    clause: "四（四）",
    entries: bySanctionRules(12),
  },
  "sanction-demotion-months": {
    name: "降低岗位等级、撤职处分的影响期",
    unit: "months",
    clause: "四（四）",
    entries: bySanctionRules(24),
  },
  "least-working-age": {
    name: "参加工作的最低年龄",
    unit: "age",
    clause: "四（四）",
    entries: [{ from: day(1995, 1, 1), value: 16, source: "劳动法第十五条" }],
  },
  /** Ours: less than that is a matter of rounding. */
  "township-years-apart": {
    name: "工作经历与乡镇工作年限相差多少年以上的提醒",
    unit: "years",
    clause: "四（四）",
    entries: [{ from: IN_FORCE_FROM, value: 1, source: "本工具自定" }],
  },
} as const satisfies Readonly<Record<string, Omit<Figure, "id">>>;

export type FigureId = keyof typeof TABLE;

const FIGURE_IDS = Object.keys(TABLE) as readonly FigureId[];

export const FIGURES: readonly Figure[] = FIGURE_IDS.map((id) => ({ id, ...TABLE[id] }));

const BY_ID: ReadonlyMap<FigureId, Figure> = new Map(FIGURES.map((one) => [one.id, one]));

/** A bureau's own values in place of the notice's. */
export type FigureOverrides = Readonly<Partial<Record<FigureId, number>>>;

/**
 * The value in force on a day; before the first entry the first one is used (see {@link isBeforeFigures}).
 *
 * @param overrides the bureau's own values: they hold on every day
 */
export function figure(id: FigureId, on: Day, overrides: FigureOverrides): number {
  const own = overrides[id];
  if (own !== undefined) return own;
  const record = BY_ID.get(id);
  if (record === undefined) throw new RangeError(`no figure ${id}`);
  let [current] = record.entries;
  for (const entry of record.entries) if (compareDays(entry.from, on) <= 0) current = entry;
  return current.value;
}

/** Was the notice not yet in force on that day? Then its first figures are used, and the sheet says so once. */
export const isBeforeFigures = (on: Day): boolean => compareDays(on, IN_FORCE_FROM) < 0;
