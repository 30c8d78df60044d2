/**
 * 年度考核 — the year before application is not 不合格 or 不称职.
 *
 * 解读: an earlier such year since the title was obtained, and a year without a grade, are worth a look. A blank is asked
 * for by nobody here: only routes that rest on appraisals do.
 * 未编码: what 记过 and other sanctions do to an appraisal.
 */
import type { Applicant, AppraisalGrade } from "../../applicant";
import type { Reason, Why } from "../../finding";
import { possibilities, valueOf, type Ambiguous } from "../../../core/reading";
import { RULED_MET, withAsides, type Rule, type Ruling } from "../../rule";

export const appraisal: Rule<"appraisal"> = {
  id: "appraisal",
  clause: "三（四）第7段",
  withoutApplication: false,
  restsOn: ["appraisals", "heldDate"],
  unjudgedWithout: ["appraisals"],
  judge(applicant, on): Ruling {
    let failed: Why | null = null;
    let open: Why | null = null;
    let asides: Why[] | null = null;
    for (const { year: shown, column, reading } of applicant.appraisals) {
      const year = shown ?? on.applyYear - 1;
      const reason =
        reading.state === "ambiguous"
          ? openReason(reading, year, on.applyYear)
          : reasonFor(valueOf(reading), year, on.applyYear, applicant);
      if (reason === null) continue;
      const why: Why = { reason, fields: ["appraisals"], metOn: null, column };
      if (reason.kind === "appraisal-failed") failed = why;
      else if (reason.kind === "ambiguous") open ??= why;
      else (asides ??= []).push(why);
    }
    const ruled = rulingOf(failed, open);
    return asides === null ? ruled : withAsides(ruled, asides);
  },
};

function rulingOf(failed: Why | null, open: Why | null): Ruling {
  if (failed !== null) return { outcome: "not-met", why: [failed], asides: [] };
  return open === null ? RULED_MET : { outcome: "cannot-tell", why: [open], asides: [] };
}

/** A cell of several grades that does not say which is whose year: one of them may be the failed one of the last year. */
function openReason({ values, raw }: Ambiguous<AppraisalGrade>, year: number, applyYear: number): Reason | null {
  return year === applyYear - 1 && values.includes("unqualified")
    ? { kind: "ambiguous", field: "appraisals", raw }
    : null;
}

function reasonFor(grade: AppraisalGrade | null, year: number, applyYear: number, applicant: Applicant): Reason | null {
  switch (grade) {
    case null:
    case "excellent":
    case "qualified":
    case "basically-qualified":
      return null;
    case "unqualified":
      if (year === applyYear - 1) return { kind: "appraisal-failed", year };
      return countsSinceObtaining(applicant, year) ? { kind: "appraisal-failed-earlier", year } : null;
    case "ungraded":
    case "not-appraised":
      return { kind: "appraisal-without-grade", year };
  }
}

/** The year the title was obtained counts too: the appraisal may be of the time after. */
const countsSinceObtaining = ({ facts }: Applicant, year: number): boolean =>
  possibilities(facts.heldDate, []).every((date) => year >= date.year);
