/**
 * Has somebody passed statutory retirement for certain? Every sex, post and age the roster leaves open is tried, and the
 * latest of the dates has to have come.
 */
import type { Applicant } from "../applicant";
import { day, laterOf, reached, type Day, type PartialDate } from "../calendar";
import { possibilities } from "../reading";
import { levelsAbove } from "../standards/levels";
import { LAST_DAY_OF_FIXED_AGES, retirementDate, type RetirementGroup } from "../standards/retirement";
import { birthDateOf } from "../standards/id-number";
import type { Settings } from "../settings";

/** The first day of the rising ages. */
const RISING_FROM: Day = day(2025, 1, 1);

/** @returns the retirement date, when it has come for certain; else null */
export function retiredBy(applicant: Applicant, on: Day): PartialDate | null {
  let last: PartialDate | null = null;
  const law = lawOn(applicant.sheet.settings, on);
  for (const birth of births(applicant)) {
    const { month } = birth;
    if (month === null) return null;
    for (const group of groups(applicant)) {
      const date = retirementDate(group, { ...birth, month }, law);
      if (reached(date, on) !== "met") return null;
      if (last === null || reached(last, date) === "met") last = date;
    }
  }
  return last;
}

function lawOn({ retirementLaw }: Settings, on: Day): Day {
  switch (retirementLaw) {
    case "by-date":
      return on;
    case "fixed":
      return LAST_DAY_OF_FIXED_AGES;
    case "rising":
      return laterOf(on, RISING_FROM);
  }
}

function births({ facts }: Applicant): readonly PartialDate[] {
  if (facts.birthDate.state !== "blank" && facts.birthDate.state !== "absent")
    return possibilities(facts.birthDate, []);
  const birth = facts.idNumber.state === "known" ? birthDateOf(facts.idNumber.value) : null;
  return birth === null ? [] : [birth];
}

/** Women holding 副高 or above may serve to 60, as the men: the later date, so that it has come for certain. */
function groups({ facts }: Applicant): readonly RetirementGroup[] {
  const sexes = possibilities(facts.sex, ["male", "female"] as const);
  const posts = possibilities(facts.postKind, ["professional"] as const);
  const mayBeSenior = possibilities(facts.heldLevel, ["senior"] as const).some(
    (level) => level !== "none" && levelsAbove(level, "associate-senior") >= 0,
  );
  return [
    ...(sexes.includes("male") ? (["men"] as const) : []),
    ...(sexes.includes("female") && posts.includes("worker") ? (["women-workers"] as const) : []),
    ...(sexes.includes("female") && posts.some((post) => post !== "worker")
      ? [mayBeSenior ? ("men" as const) : ("women-professional" as const)]
      : []),
  ];
}
