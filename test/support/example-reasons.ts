/**
 * Reasons whose sentence turns on what they hold, one for each turn. The sentence of any other kind is read from the
 * cases of the rule that says it.
 */
import type { Reason, ReasonKind } from "../../src/rules/finding";
import { day, type PartialDate } from "../../src/core/calendar";

type Told<Kind extends ReasonKind> = Omit<Extract<Reason, { readonly kind: Kind }>, "kind">;

const month = (year: number, month: number): PartialDate => ({ year, month, day: null });
const year = (year: number): PartialDate => ({ year, month: null, day: null });

const CUT_OFF = day(2020, 12, 31);
const AWAY = { word: "调离", on: month(2023, 3) };
const UNLISTED = { kind: "unit-unlisted", unit: "城区中心小学" } as const;
const DELISTED = {
  kind: "unit-not-listed-then",
  unit: "郊区卫生院",
  on: day(2020, 12, 31),
  from: null,
  until: null,
} as const;
const LOCKED = { years: 5, applied: day(2020, 12, 31), until: day(2022, 6, 30), besides: false } as const;
const LOCKED_HELD = { heldType: "provincial", level: "intermediate", years: 5, besides: false } as const;
const NOT_TOWNSHIP = { kind: "not-township", direct: false } as const;

/** Too short a time in the title. */
const SHORT = {
  level: "associate-senior",
  education: "bachelor",
  needed: 5,
  from: [month(2017, 9)],
  since: "appointedDate",
  months: 39,
  on: CUT_OFF,
  source: "鲁人社规〔2021〕1号",
  leftOpen: null,
} as const;

export const EXAMPLES: { readonly [Kind in ReasonKind]?: readonly [Told<Kind>, ...Told<Kind>[]] } = {
  // What cannot be used.
  blank: [{ field: "applyTitle" }, { field: "heldDate" }],
  "no-column": [{ field: "birthDate" }],
  unreadable: [
    { field: "heldDate", raw: "去年" },
    ...["", "2011年冬", "15年冬"].map((raw) => ({ field: "heldDate", raw }) as const),
    ...["#REF!", "#N/A", "#DIV/0!", "#未计算", "#未选中"].map((raw) => ({ field: "heldDate", raw }) as const),
  ],
  ambiguous: [
    { field: "applyTitle", raw: "教师" },
    { field: "education", raw: "研究生" },
  ],
  "imprecise-date": [
    { field: "heldDate", date: year(2015) },
    { field: "applyDate", date: month(2020, 9) },
  ],
  "birth-by-faulty-id": [{ fault: { kind: "check-character" } }, { fault: { kind: "length", length: 17 } }],
  "birth-disagrees": [{ inId: day(1960, 1, 5) }],
  "sex-disagrees": [{ inId: "female" }],
  "title-half-named": [
    { level: "heldLevel", says: "none", type: "heldType", kindSays: "grassroots" },
    { level: "heldLevel", says: "intermediate", type: "heldTitle", kindSays: "none" },
  ],
  "level-disagrees": [{ title: "applyTitle", level: "applyLevel" }],
  "filed-in-other-year": [{ filed: day(2021, 9, 10), year: 2020 }],
  "series-disagrees": [{ title: "applyTitle", series: "applySeries" }],
  "type-disagrees": [{ title: "heldTitle", type: "heldType" }],
  // 申报条件
  "not-township": [{ direct: false }, { direct: true }],
  "unit-unlisted": [{ unit: "城区中心小学" }],
  "unit-not-listed-then": [
    { unit: "郊区卫生院", on: day(2020, 12, 31), from: null, until: null },
    { unit: "郊区卫生院", on: day(2020, 12, 31), from: month(2021, 3), until: null },
    { unit: "郊区卫生院", on: day(2020, 12, 31), from: day(2015, 1, 1), until: year(2019) },
  ],
  "unit-listing-unclear": [{ unit: "郊区卫生院", on: day(2020, 12, 31) }],
  "unit-near-name": [{ unit: "河东镇卫生院", listed: "河东镇中心卫生院" }],
  "unit-only-hinted": [{ unit: "河东镇中心小学" }],
  "not-professional": [{ post: "worker" }, { post: "management" }],
  "notice-does-not-apply": [{ because: UNLISTED }, { because: DELISTED }, { because: NOT_TOWNSHIP }],
  "left-service": [{ word: "辞职" }],
  "away-from-post": [{ word: "借调" }],
  "extended-service": [{ word: "返聘" }],
  locked: [
    { heldType: "grassroots", level: "intermediate", obtained: day(2017, 6, 30), ...LOCKED },
    { ...LOCKED_HELD, obtained: year(2016), applied: day(2020, 9, 20), until: day(2021, 12, 1) },
    { ...LOCKED_HELD, obtained: day(2016, 9, 20), applied: month(2020, 9), until: day(2021, 9, 20) },
    {
      ...{ ...LOCKED_HELD, level: "associate-senior" },
      ...{ obtained: month(2016, 2), applied: year(2020), until: day(2020, 1, 1) },
    },
    { ...LOCKED_HELD, obtained: month(2021, 3), applied: day(2020, 12, 31), until: day(2026, 3, 1) },
    // Above the highest level there is none to rise to.
    { heldType: "grassroots", level: "senior", obtained: day(2017, 6, 30), ...LOCKED },
    { heldType: "provincial", level: "senior", obtained: day(2017, 6, 30), ...LOCKED },
    { heldType: "grassroots", level: "intermediate", obtained: day(2017, 6, 30), ...LOCKED, besides: true },
  ],
  "skips-level": [{ held: ["assistant"], applied: ["associate-senior", "senior"] }],
  "not-above-held": [{ held: ["senior"], applied: ["intermediate"] }],
  "already-held": [{ level: ["intermediate"] }, { level: ["senior"] }],
  "grassroots-same-level": [{ level: ["intermediate"] }, { level: ["senior"] }],
  "grassroots-only-upwards": [
    { held: ["intermediate"], applied: ["associate-senior"] },
    { held: ["senior"], applied: ["senior"] },
  ],
  "grassroots-perhaps-exchange": [{ level: ["intermediate"] }, { level: ["senior"] }],
  "other-series": [
    { held: null, level: ["intermediate"] },
    { held: "health", level: ["associate-senior"] },
  ],
  "two-tracks": [
    { applied: ["senior"], skips: false },
    { applied: ["senior"], skips: true },
  ],
  "two-tracks-or-skips": [{ applied: ["senior"] }],
  "entry-too-high": [
    { applied: ["associate-senior"], school: null },
    { applied: ["associate-senior"], school: "bachelor" },
  ],
  "hours-short": [{ year: 2019, hours: 72.55, needed: 90 }],
  "hours-short-not-counted": [{ year: 2014, hours: 60, needed: 90 }],
  "hours-blank": [{ year: 2019, needed: 90 }],
  "hours-unreadable": [{ year: 2019, raw: "够了" }, ...["#REF!"].map((raw) => ({ year: 2019, raw }))],
  "hours-ambiguous": [{ year: 2019, raw: "96、80" }],
  "tenure-short": [
    SHORT,
    // In the last month the day is said, and a date ahead is no time served.
    { ...SHORT, from: [month(2016, 1)], months: 59 },
    { ...SHORT, from: [month(2021, 5)], months: 0 },
    { ...SHORT, level: "intermediate", education: "college", needed: 4, from: [], since: null, months: 5 },
    {
      ...SHORT,
      from: [month(2016, 1), month(2016, 10)],
      since: "heldDate",
      months: 59,
      source: "人社部发〔2015〕79号",
    },
    ...(["exception", "enough-since-obtained", "perhaps-since-obtained", "varies"] as const).map((leftOpen) => ({
      ...SHORT,
      leftOpen,
    })),
  ],
  "tenure-varies": [
    { level: "senior", source: null },
    { level: "senior", source: "鲁人社规〔2021〕1号" },
  ],
  "tenure-by-school-stage": [{ level: "senior" }],
  "appointed-before-obtained": [{ obtained: month(2016, 9), appointed: month(2015, 9) }],
  "decided-by-examination": [{ series: "accounting", level: "intermediate" }],
  "appraisal-failed": [{ year: 2019 }],
  "appraisal-failed-earlier": [{ year: 2016 }],
  "appraisal-without-grade": [
    { year: 2018, grade: "ungraded" },
    { year: 2018, grade: "not-appraised" },
  ],
  retired: [{ on: month(2019, 8) }, { on: null }],
  misconduct: [
    { field: "discipline", word: "有" },
    { field: "fraud", word: "是" },
  ],
  "misconduct-described": [{ field: "discipline", word: "警告处分 2009" }],
  // 途径
  "claim-not-understood": [{ raw: "绿色通道" }, { raw: "#N/A" }],
  "claim-names-several": [{ raw: "直评、交流", routes: ["veteran", "transfer"] }],
  "route-other-type": [{ route: "general-practitioner", needs: "grassroots" }],
  "route-other-level": [{ route: "veteran", needs: ["intermediate", "associate-senior", "senior"] }],
  "route-other-series": [{ route: "general-practitioner", needs: "health" }],
  "township-years-short": [
    { level: "intermediate", needed: 10, months: 100, from: month(2012, 8), since: "townshipStart", on: CUT_OFF },
    { level: "senior", needed: 30, months: 0, from: null, since: null, on: CUT_OFF },
  ],
  "township-years-open": [
    { needed: 10, least: 118, most: 130, doubtful: ["某镇政府 农技员"] },
    { needed: 10, least: 118, most: 130, doubtful: [] },
  ],
  "history-ended": [{ until: month(2018, 12), unit: "某镇中学" }],
  "claim-names-other-years": [{ named: 10, level: "associate-senior", needed: 20 }],
  "origin-not-county": [{ word: "乡镇" }, { word: "" }],
  "origin-only-hinted": [{ unit: "县医院" }],
  "retires-too-soon": [
    { retires: month(2023, 5), years: 5 },
    { retires: null, years: 5 },
  ],
  "retirement-open": [{ years: 5 }],
  "gp-years-short": [
    { needed: 10, from: month(2014, 7), since: "joinedUnit", months: 77, on: CUT_OFF },
    { needed: 10, from: null, since: null, months: 24, on: CUT_OFF },
  ],
  "gp-unit-before-open": [
    { needed: 10, from: month(2012, 5), since: "joinedUnit", months: 103, on: CUT_OFF },
    { needed: 10, from: null, since: "joinedUnit", months: 0, on: CUT_OFF },
  ],
  "gp-years-open": [
    { needed: 10, doubtful: [] },
    { needed: 10, doubtful: ["某镇卫生院 兼职医师"] },
  ],
  "gp-unit-not-health": [{ unit: "某镇敬老院", needed: 10 }],
  "talent-not-one-up": [
    { held: ["intermediate"], applied: ["senior"] },
    { held: [], applied: ["senior"] },
    { held: ["senior"], applied: ["senior"] },
  ],
  "talent-without-title": [{ applied: ["intermediate"] }],
  "talent-other-grade": [{ grade: "专业技术三级", level: "intermediate" }],
  // Found while looking for people who could exchange; no row is told so.
  "exchange-no-grassroots": [{}],
  "exchange-other-level": [{ held: ["intermediate"], applied: ["associate-senior"] }],
  "exchange-appointment-unclear": [{ needed: 5 }],
  "exchange-years-short": [
    { needed: 5, from: month(2017, 1), since: "appointedDate", months: 47, on: CUT_OFF },
    { needed: 5, from: null, since: null, months: 12, on: CUT_OFF },
    // Of a date known to its year only no more is said than that allows.
    { needed: 5, from: year(2017), since: "appointedDate", months: 36, on: CUT_OFF },
    { needed: 5, from: year(2020), since: "appointedDate", months: 0, on: CUT_OFF },
    { needed: 5, from: month(2020, 12), since: "appointedDate", months: 0, on: CUT_OFF },
  ],
  "exchange-has-left": [{ word: "调离", short: null }, ...["调离", ""].map((word) => ({ word, short: 5 }))],
  "exchange-record-short": [
    { needed: 5, shown: [2016, 2017, 2018], notShown: [2019, 2020], fallen: [{ year: 2015, grade: "unqualified" }] },
    { needed: 5, shown: [], notShown: [2016, 2017, 2018, 2019, 2020], fallen: [] },
    {
      needed: 5,
      shown: [2016, 2017],
      notShown: [2020],
      fallen: [
        { year: 2018, grade: "basically-qualified" },
        { year: 2019, hours: 60 },
      ],
    },
    { needed: 5, shown: [], notShown: [], fallen: [] },
  ],
  "exam-by-review": [
    { series: "teaching", levels: ["intermediate"] },
    { series: null, levels: ["associate-senior"] },
  ],
  "exam-mark-short": [
    { subject: "基础", points: 54.5, pass: 60, margin: 5 },
    { subject: null, points: 40, pass: 60, margin: 5 },
  ],
  "exam-pass-mark-unknown": [
    { subject: "实践", hasColumn: false },
    { subject: null, hasColumn: false },
    { subject: "实践", hasColumn: true },
    { subject: null, hasColumn: true },
  ],
  "exam-total": [
    { of: "examScores", points: 227 },
    { of: "passMarks", points: 240 },
  ],
  // 跨行
  "lists-both-types": [{ raw: "基层、全省统一" }],
  "other-type-same-year": [
    { year: 2020, type: "grassroots", by: "id" },
    { year: 2020, type: "grassroots", by: "id-other-name" },
    { year: null, type: null, by: "name" },
    { year: 2020, type: "provincial", by: "name-and-year" },
  ],
  "applied-twice": [
    { year: 2020, by: "id" },
    { year: 2020, by: "id-other-name" },
    { year: 2020, by: "name" },
    { year: 2020, by: "name-and-year" },
  ],
  "no-vacancy": [
    { unit: "河东镇中学", level: "associate-senior", people: 2 },
    { unit: "河东镇中学", level: "assistant", people: 2 },
  ],
  "too-few-vacancies": [{ unit: "河东镇中学", level: "intermediate", people: 3, vacant: 1 }],
  "vacancies-unclear": [{ unit: "河东镇中学", level: "intermediate" }],
  // 监管
  "special-post-outside-township": [{ because: UNLISTED }, { because: DELISTED }, { because: NOT_TOWNSHIP }],
  "special-post-not-recovered": [
    { word: "退休", left: null },
    { word: "调离", left: month(2023, 3) },
    { word: null, left: month(2023, 3) },
    { word: null, left: null },
  ],
  "special-post-past-retirement": [{ on: month(2022, 1) }, { on: null }],
  "special-post-without-basis": [{ word: "评审" }],
  "service-cut-short": [
    { years: 5, left: AWAY, obtained: month(2020, 12), until: day(2025, 12, 1) },
    { years: 5, left: { word: null, on: null }, obtained: month(2020, 12), until: day(2025, 12, 1) },
  ],
  "service-perhaps-cut-short": [
    { years: 5, left: AWAY, by: "obtained", from: month(2020, 12), until: day(2025, 12, 1), isAhead: false },
    { years: 5, left: AWAY, by: "obtained", from: year(2024), until: day(2029, 12, 1), isAhead: true },
    {
      years: 5,
      left: { word: null, on: year(2023) },
      by: "transferred",
      from: month(2019, 9),
      until: day(2024, 9, 1),
      isAhead: false,
    },
    { years: 5, left: AWAY, by: "obtained", from: year(2020), until: day(2025, 12, 1), isAhead: false },
  ],
  "service-running": [
    { years: 5, on: day(2022, 12, 31), until: day(2025, 12, 1), isLatest: false },
    { years: 5, on: day(2022, 12, 31), until: day(2025, 12, 1), isLatest: true },
  ],
  "service-left-though-in-post": [
    { years: 5, left: AWAY, until: day(2025, 12, 1), isLatest: false },
    { years: 5, left: AWAY, until: day(2025, 12, 1), isLatest: true },
  ],
  "mobility-too-early": [
    { years: 5, left: AWAY, months: 59, most: 59, lost: 1 },
    { years: 5, left: AWAY, months: 0, most: 0, lost: 0 },
  ],
  "mobility-perhaps-too-early": [
    { years: 5, left: AWAY, months: 24, most: 35, lost: 0, short: true },
    { years: 5, left: AWAY, months: 24, most: 24, lost: 0, short: false },
  ],
  "mobility-open": [{ years: 5, appraised: [2016, 2017, 2018, 2019, 2020] }],
  "certificate-outside-township": [
    { level: "associate-senior", because: UNLISTED },
    { level: null, because: DELISTED },
  ],
  "certificate-perhaps-used-outside": [{ level: "intermediate", because: NOT_TOWNSHIP }],
  "practitioner-outside-health": [{ unit: "河东镇中学" }],
  "certificate-left-behind": [{ left: AWAY }],
  "preference-in-established-series": [{ series: "teaching" }],
  "series-not-established": [{ series: "agriculture" }],
  "rejected-for-papers": [{ text: "论文数量不足" }],
  "rejected-for-major": [{ text: "所学专业\n不符，经研究不予通过，请另行选择符合条件的专业申报" }],
  "refused-for-grassroots-title": [{ text: "基层职称不予聘用" }],
  "review-differs": [
    { passed: true, word: "通过" },
    { passed: false, word: "不通过" },
  ],
  "not-appointed": [{ obtained: month(2019, 3), years: 1, on: day(2020, 12, 31) }],
  "without-post-training": [
    { obtained: month(2020, 3), level: "intermediate" },
    { obtained: month(2020, 3), level: null },
  ],
  "reference-factors": [
    { excellent: [2018, 2019], items: ["县级优秀教师"] },
    { excellent: [], items: ["发明专利1项"] },
  ],
  "direct-routes-open": [
    { routes: ["veteran", "talent"], years: 10, claimed: { word: "正常", isOne: true } },
    { routes: ["doctor"], years: null, claimed: null },
    { routes: ["veteran"], years: 20, claimed: { word: "直评、交流", isOne: false } },
    { routes: ["veteran"], years: 20, claimed: { word: "", isOne: false } },
  ],
  // 数据
  "id-fault": [
    { fault: { kind: "precision-lost" } },
    { fault: { kind: "perhaps-precision-lost" } },
    { fault: { kind: "masked" } },
    { fault: { kind: "old-form" } },
    { fault: { kind: "other-document" } },
    { fault: { kind: "length", length: 17 } },
    { fault: { kind: "characters" } },
    { fault: { kind: "impossible-date" } },
    { fault: { kind: "check-character" } },
  ],
  "id-invisible": [{}],
  "highest-taken": [{ field: "education", value: "bachelor" }],
  "birth-differs-from-id": [{ inId: day(1980, 2, 29) }],
  "sex-differs-from-id": [{ inId: "female" }],
  "too-young-at-work": [{ born: month(1990, 5), started: month(2005, 9), age: 16 }],
  "title-before-work": [{ obtained: month(2000, 1), started: month(2001, 7) }],
  "appointment-before-title": [{ appointed: month(2000, 1), obtained: month(2001, 7) }],
  "date-to-come": [{ field: "heldDate", date: month(2031, 2), asOf: day(2020, 12, 31) }],
  "township-exceeds-work": [{ township: 240, work: 200 }],
  "history-differs": [
    { stated: 240, least: 100, most: 101 },
    { stated: 240, least: 100, most: 130 },
    { stated: 240, least: 0, most: 0 },
  ],
  "cell-unreadable": [{ field: "heldDate", raw: "去年" }],
  "date-ambiguous": [{ field: "heldDate", raw: "2011.1", readings: [month(2011, 1), month(2011, 10)] }],
  "two-digit-year": [{ field: "heldDate", date: month(2016, 9) }],
  "month-needed": [
    { field: "heldDate", date: year(2016) },
    { field: "applyDate", date: month(2020, 9) },
  ],
  "title-unknown": [
    { field: "applyTitle", title: "老师", lacks: "level" },
    { field: "applyTitle", title: "老师", lacks: "series" },
  ],
};
