/**
 * 任职年限 — the years in the present title that the series asks for, by level and education.
 *
 * 解读: counted at the cut-off from 聘任; where 聘任 lies before 取得, from 取得, with a caution; without 聘任 from 取得,
 * else by the column 任职年限. A year appraised 不合格 or 基本合格 does not count. Not asked when the level is already
 * held in the other kind. Short of a binding figure is a violation, of one that varies 待核; no figure is 待核.
 * 教师 with 大专 teach in primary or junior-middle schools, with 中师 in primary schools: elsewhere, or where the roster
 * does not tell, 待核.
 * 未编码: shortening by provincial talent programmes.
 */
import type { Applicant } from "../applicant";
import { fullMonthsBetween, fullYearsFrom, fullYearsReached, type PartialDate } from "../calendar";
import type { Reason, Why } from "../finding";
import { cannotTell, MET, notMet, type Judgement } from "../judgement";
import { possibilities, valueOf } from "../reading";
import {
  gap,
  gaps,
  NOT_APPLICABLE,
  RULED_MET,
  withAsides,
  yearsPassed,
  type Dates,
  type Rule,
  type Ruling,
} from "../rule";
import { baseCondition, educationColumn, type BaseCondition, type EducationColumn } from "../standards/base-conditions";
import { DEGREES, SCHOOLS } from "../standards/education";

export const baseTenure: Rule<"base-tenure"> = {
  id: "base-tenure",
  clause: "三（四）第1段",
  withoutApplication: false,
  restsOn: ["applyLevel", "applySeries", "education", "degree", "heldDate", "appointedDate", "heldYears"],
  unjudgedWithout: [],
  judge(applicant, on): Ruling {
    const { applyLevel, applySeries, applyType, heldLevel, otherLevel } = applicant.facts;
    const level = valueOf(applyLevel);
    // Which level, and from what: the ladders ask for these; without them there is nothing to count towards.
    if (level === null || heldLevel.state !== "known") return NOT_APPLICABLE;
    if (heldLevel.value === level || valueOf(otherLevel) === level) return NOT_APPLICABLE;
    const untitled = heldLevel.value === "none";
    if (untitled && level !== "technician" && level !== "assistant") return NOT_APPLICABLE;
    const series = valueOf(applySeries);
    if (series === null) return open(gap(applicant, "applySeries"));
    const table = applicant.sheet.settings.baseConditions;
    const condition = baseCondition(table, series, level, valueOf(applyType) === "grassroots", on.asOf.year);
    const fields = [...new Set([applicant.originOf("applyLevel")])];
    if (condition === null)
      return open({ reason: { kind: "tenure-varies", level, source: null }, fields, metOn: null });
    return byEducation(applicant, condition, on);
  },
};

const open = (...why: readonly Why[]): Ruling => ({ outcome: "cannot-tell", why, asides: [] });

/** Every education the row may mean is tried; one that is open matters only where it makes the difference. */
function byEducation(applicant: Applicant, condition: BaseCondition, on: Dates): Ruling {
  const { education, degree } = applicant.facts;
  if (education.state === "known" && (degree.state === "known" || degree.state === "absent")) {
    const column = educationColumn(education.value, degree.state === "known" ? degree.value : "none");
    return rulingOf(applicant, byColumn(applicant, condition, column, on));
  }
  const degrees = degree.state === "absent" ? (["none"] as const) : possibilities(degree, DEGREES);
  const columns = new Set<EducationColumn | null>();
  for (const school of possibilities(education, SCHOOLS))
    for (const one of degrees) columns.add(educationColumn(school, one));
  const judged = [...columns].map((column) => byColumn(applicant, condition, column, on));
  const outcomes = new Set(judged.map(({ outcome }) => outcome));
  const [first] = judged;
  if (outcomes.size === 1 && first !== undefined && (columns.size === 1 || first.outcome === "met"))
    return rulingOf(applicant, first);
  const asked = (["education", "degree"] as const).filter(
    (field) => !["known"].includes(applicant.facts[field].state) && applicant.facts[field].state !== "absent",
  );
  return open(...gaps(applicant, asked.length > 0 ? asked : ["education"]));
}

function rulingOf(applicant: Applicant, { outcome, why }: Judgement<Why>): Ruling {
  const ruled: Ruling = outcome === "met" ? RULED_MET : { outcome, why, asides: [] };
  const caution = appointedTooEarly(applicant);
  return caution === null ? ruled : withAsides(ruled, [caution]);
}

function byColumn(
  applicant: Applicant,
  condition: BaseCondition,
  column: EducationColumn | null,
  on: Dates,
): Judgement<Why> {
  const { level, source } = condition;
  const needed = column === null ? null : condition.years[column];
  const at = (reason: Reason, why: Partial<Why> = {}): Why => ({ reason, fields: ["education"], metOn: null, ...why });
  if (column === null || needed === null) return cannotTell(at({ kind: "tenure-varies", level, source }));
  if (needed.years === 0) return MET;
  const served =
    needed.kind === "work" ||
    (applicant.facts.heldLevel.state === "known" && applicant.facts.heldLevel.value === "none")
      ? servedSince(applicant, "workStart", needed.years, 0, on)
      : servedInTitle(applicant, needed.years, on);
  if (served.outcome === "met")
    return atFittingSchool(applicant, condition, column)
      ? MET
      : cannotTell(at({ kind: "tenure-by-school-stage", level }));
  if (served.outcome === "cannot-tell") return served;
  const short = served.why.map((why) => ({
    ...why,
    reason: {
      kind: "tenure-short",
      level,
      column,
      needed: needed.years,
      source,
      ...shortBy(applicant, why, on),
    } satisfies Reason,
  }));
  return condition.binding ? notMet(...short) : cannotTell(...short);
}

function shortBy(
  applicant: Applicant,
  { fields }: Why,
  on: Dates,
): { from: PartialDate | null; months: number; lost: number } {
  const [field] = fields;
  if (field === "heldYears") return { from: null, months: valueOf(applicant.facts.heldYears) ?? 0, lost: 0 };
  const fact = field === "workStart" || field === "appointedDate" ? field : "heldDate";
  const from = valueOf(applicant.facts[fact]);
  const lost = fact === "workStart" ? 0 : yearsLost(applicant);
  return { from, months: from === null ? 0 : fullMonthsBetween(from, on.asOf), lost };
}

/** From 聘任 unless it lies before 取得; else from 取得; else by the years the roster gives. */
function servedInTitle(applicant: Applicant, years: number, on: Dates): Judgement<Why> {
  const { heldDate, appointedDate, heldYears } = applicant.facts;
  const lost = yearsLost(applicant);
  if (appointedDate.state === "known" && appointedTooEarly(applicant) === null)
    return servedSince(applicant, "appointedDate", years, lost, on);
  if (heldDate.state !== "blank" && heldDate.state !== "absent")
    return servedSince(applicant, "heldDate", years, lost, on);
  if (appointedDate.state === "known") return servedSince(applicant, "appointedDate", years, lost, on);
  if (heldYears.state === "known")
    return heldYears.value >= (years + lost) * 12
      ? MET
      : notMet({ reason: { kind: "blank", field: "heldYears" }, fields: ["heldYears"], metOn: null });
  return cannotTell(gap(applicant, "heldDate"));
}

function servedSince(
  applicant: Applicant,
  field: "appointedDate" | "heldDate" | "workStart",
  years: number,
  lost: number,
  on: Dates,
): Judgement<Why> {
  const from = applicant.facts[field];
  const passed = yearsPassed(applicant, field, from, years + lost, on.asOf, fullYearsReached);
  if (passed.outcome !== "not-met") return passed;
  const date = possibilities(from, []).at(-1);
  const metOn = date === undefined ? null : fullYearsFrom(date, years + lost);
  return notMet({ reason: { kind: "blank", field }, fields: [applicant.originOf(field)], metOn });
}

/** Years since obtaining whose appraisal takes them away from the tenure. */
function yearsLost({ facts, appraisals }: Applicant): number {
  const obtained = valueOf(facts.heldDate);
  return appraisals.filter(({ year, reading }) => {
    const grade = valueOf(reading);
    if (year === null || (grade !== "unqualified" && grade !== "basically-qualified")) return false;
    return obtained === null || year > obtained.year;
  }).length;
}

function appointedTooEarly({ facts }: Applicant): Why | null {
  const [obtained, appointed] = [valueOf(facts.heldDate), valueOf(facts.appointedDate)];
  if (obtained === null || appointed === null || fullYearsReached(obtained, 0, appointed) !== "not-met") return null;
  return { reason: { kind: "appointed-before-obtained", obtained, appointed }, fields: ["appointedDate"], metOn: null };
}

/** 教师 only: does the school's stage allow the education? Everyone else: yes. */
function atFittingSchool({ facts }: Applicant, { series }: BaseCondition, column: EducationColumn): boolean {
  if (series !== "teaching" || (column !== "college" && column !== "secondary")) return true;
  const stage = valueOf(facts.schoolStage) ?? valueOf(facts.unit) ?? "";
  if (/小学|幼儿园/u.test(stage)) return true;
  return column === "college" && /初中|初级中学/u.test(stage);
}
