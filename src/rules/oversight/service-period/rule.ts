/**
 * 交流人员服务期5年 — who obtained a title by transfer serves five years at the grass roots.
 *
 * 解读: five full years from obtaining the title, and from the transfer where its date is known. Left before both are
 * full breaks it; before one of them is worth a look, for the notice does not say from when it counts. Still serving:
 * the end is said, the later of the two. A move between township units is not leaving.
 * 未编码: what happens to the title.
 */
import type { Applicant } from "../../applicant";
import { fullYearsReached, laterOf, type Day, type PartialDate } from "../../../core/calendar";
import { figure } from "../../figures/figures";
import { possibilities, valueOf } from "../../../core/reading";
import { SILENT, yearsPassed, yearsPassedFrom, type Dates, type Remark, type WatchRule } from "../../rule";
import { leftTownship, type Leaving } from "../leaving";

export const servicePeriod: WatchRule<"service-period"> = {
  id: "service-period",
  clause: "三（四）第2段",
  watches: "every-row",
  restsOn: ["obtainedBy", "heldDate", "transferDate", "leftDate", "status", "unitLevel"],
  unjudgedWithout: ["obtainedBy"],
  watch(applicant, on) {
    if (valueOf(applicant.facts.obtainedBy)?.way !== "transfer") return SILENT;
    const years = figure("service-years", on.asOf, applicant.sheet.settings.figures);
    const left = leftTownship(applicant, on);
    return left.outcome === "met" ? cutShort(applicant, left, years, on) : stillServing(applicant, years, on);
  },
};

/** Without a date of leaving, the latest it can have been is the date of judgement. */
function cutShort(applicant: Applicant, left: Leaving, years: number, on: Dates): readonly Remark[] {
  const end = left.how.on ?? on.asOf;
  const [obtained, transferred] = [
    shortOf(applicant, "heldDate", years, end),
    shortOf(applicant, "transferDate", years, end),
  ];
  const common = { years, left: left.how };
  if (obtained !== null && (transferred !== null || !isGiven(applicant, "transferDate"))) {
    const reason = { kind: "service-cut-short", ...common, obtained: obtained.from, until: obtained.until } as const;
    return [{ severity: "violation", why: { reason, fields: [...left.fields, "heldDate"], metOn: null } }];
  }
  const one = obtained ?? transferred;
  if (one === null) return SILENT;
  const by = obtained === null ? "transferred" : "obtained";
  const reason = { kind: "service-perhaps-cut-short", ...common, by, from: one.from, until: one.until } as const;
  const fields = [...left.fields, "heldDate", "transferDate"] as const;
  return [{ severity: "caution", why: { reason, fields, metOn: null } }];
}

function stillServing(applicant: Applicant, years: number, on: Dates): readonly Remark[] {
  const running = DATES.filter((field) => shortOf(applicant, field, years, on.asOf) !== null);
  const until = running
    .map((field) => yearsPassedFrom(applicant.facts[field], years))
    .reduce<Day | null>((latest, one) => (one === null ? latest : latest === null ? one : laterOf(latest, one)), null);
  if (until === null) return SILENT;
  const reason = { kind: "service-running", years, on: on.asOf, until } as const;
  return [{ severity: "caution", why: { reason, fields: running, metOn: until } }];
}

const DATES = ["heldDate", "transferDate"] as const;
type ServiceDate = (typeof DATES)[number];

const isGiven = ({ facts }: Applicant, field: ServiceDate): boolean =>
  facts[field].state !== "blank" && facts[field].state !== "absent";

/** Since when, and until when, where the years are short for certain; null where they are full or it cannot be told. */
function shortOf(
  applicant: Applicant,
  field: ServiceDate,
  years: number,
  end: PartialDate,
): { readonly from: PartialDate; readonly until: Day } | null {
  const reading = applicant.facts[field];
  if (yearsPassed(applicant, field, reading, years, end, fullYearsReached).outcome !== "not-met") return null;
  const from = possibilities(reading, []).at(-1);
  const until = yearsPassedFrom(reading, years);
  return from === undefined || until === null ? null : { from, until };
}
