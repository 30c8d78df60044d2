/** Every rule's cases: the outcome, the reason, where it points and from when it is met. */
import type { Case } from "../../src/rules/cases";
import { isoOf, parseIso, type Day } from "../../src/core/calendar";
import { datesOf } from "../../src/rules/engine/dates";
import type { Directory } from "../../src/rules/directory";
import { certificateArea } from "../../src/rules/oversight/certificate-area/rule";
import {
  certificateAreaCases,
  certificateAreaPractitionerCases,
} from "../../src/rules/oversight/certificate-area/cases";
import { improperRejection } from "../../src/rules/oversight/improper-rejection/rule";
import { improperRejectionCases } from "../../src/rules/oversight/improper-rejection/cases";
import { mobilityAvailable } from "../../src/rules/oversight/mobility-available/rule";
import { mobilityAvailableCases } from "../../src/rules/oversight/mobility-available/cases";
import { mobilityPeriod } from "../../src/rules/oversight/mobility-period/rule";
import { mobilityPeriodCases } from "../../src/rules/oversight/mobility-period/cases";
import { postTraining } from "../../src/rules/oversight/post-training/rule";
import { postTrainingCases } from "../../src/rules/oversight/post-training/cases";
import { preferenceWithdrawn } from "../../src/rules/oversight/preference-withdrawn/rule";
import { preferenceWithdrawnCases } from "../../src/rules/oversight/preference-withdrawn/cases";
import { referenceFactors } from "../../src/rules/oversight/reference-factors/rule";
import { referenceFactorsCases } from "../../src/rules/oversight/reference-factors/cases";
import { seriesOpen } from "../../src/rules/oversight/series-open/rule";
import { seriesOpenCases } from "../../src/rules/oversight/series-open/cases";
import { servicePeriod } from "../../src/rules/oversight/service-period/rule";
import { servicePeriodCases, servicePeriodJoinedCases } from "../../src/rules/oversight/service-period/cases";
import { specialPostBasis } from "../../src/rules/oversight/special-post-basis/rule";
import { specialPostBasisCases } from "../../src/rules/oversight/special-post-basis/cases";
import { specialPostRecovery } from "../../src/rules/oversight/special-post-recovery/rule";
import {
  specialPostRecoveryCases,
  specialPostRetirementCases,
} from "../../src/rules/oversight/special-post-recovery/cases";
import { specialPostScope } from "../../src/rules/oversight/special-post-scope/rule";
import {
  specialPostScopeCases,
  specialPostScopeByDirectoryCases,
} from "../../src/rules/oversight/special-post-scope/cases";
import { timelyAppointment } from "../../src/rules/oversight/timely-appointment/rule";
import { timelyAppointmentCases } from "../../src/rules/oversight/timely-appointment/cases";
import { idNumber } from "../../src/rules/records/id-number/rule";
import { idNumberCases } from "../../src/rules/records/id-number/cases";
import { ambiguousDate } from "../../src/rules/records/ambiguous-date/rule";
import { ambiguousDateCases } from "../../src/rules/records/ambiguous-date/cases";
import { dateOrder } from "../../src/rules/records/date-order/rule";
import {
  dateOrderCases,
  dateOrderOtherTitleCases,
  dateOrderTownshipCases,
} from "../../src/rules/records/date-order/cases";
import { idBirth } from "../../src/rules/records/id-birth/rule";
import { idBirthCases } from "../../src/rules/records/id-birth/cases";
import { idSex } from "../../src/rules/records/id-sex/rule";
import { idSexCases } from "../../src/rules/records/id-sex/cases";
import { unknownTitle } from "../../src/rules/records/unknown-title/rule";
import { unknownTitleCases, unknownTitleOtherCases } from "../../src/rules/records/unknown-title/cases";
import { unreadableCell } from "../../src/rules/records/unreadable-cell/rule";
import { unreadableCellCases } from "../../src/rules/records/unreadable-cell/cases";
import { appraisal } from "../../src/rules/requirements/appraisal/rule";
import { appraisalCases } from "../../src/rules/requirements/appraisal/cases";
import { baseTenure } from "../../src/rules/requirements/base-tenure/rule";
import {
  baseTenureByYearsCases,
  baseTenureCases,
  baseTenureLostYearCases,
  baseTenureUntitledCases,
} from "../../src/rules/requirements/base-tenure/cases";
import { examinedLevel } from "../../src/rules/requirements/examined-level/rule";
import { examinedLevelCases } from "../../src/rules/requirements/examined-level/cases";
import { majorMatch } from "../../src/rules/requirements/major-match/rule";
import { majorMatchCases } from "../../src/rules/requirements/major-match/cases";
import { fiveYearLock } from "../../src/rules/requirements/five-year-lock/rule";
import { fiveYearLockCases, fiveYearLockOtherTitleCases } from "../../src/rules/requirements/five-year-lock/cases";
import { grassrootsLadder } from "../../src/rules/requirements/grassroots-ladder/rule";
import { grassrootsLadderCases } from "../../src/rules/requirements/grassroots-ladder/cases";
import { inService } from "../../src/rules/requirements/in-service/rule";
import {
  inServiceBirthFirstCases,
  inServiceByNumberCases,
  inServiceCases,
  inServiceRetirementCases,
} from "../../src/rules/requirements/in-service/cases";
import { integrityVeto } from "../../src/rules/requirements/integrity-veto/rule";
import { integrityVetoCases, integrityVetoPositiveCases } from "../../src/rules/requirements/integrity-veto/cases";
import { levelLadder } from "../../src/rules/requirements/level-ladder/rule";
import { levelLadderCases, levelLadderWithoutDegreeCases } from "../../src/rules/requirements/level-ladder/cases";
import { pledge } from "../../src/rules/requirements/pledge/rule";
import { pledgeCases } from "../../src/rules/requirements/pledge/cases";
import { townshipPost } from "../../src/rules/requirements/township-post/rule";
import {
  DIRECTORY,
  townshipPostByDirectoryCases,
  townshipPostByNameCases,
  townshipPostCases,
} from "../../src/rules/requirements/township-post/cases";
import { trainingExperience } from "../../src/rules/requirements/training-experience/rule";
import {
  trainingExperienceAloneCases,
  trainingExperienceCases,
} from "../../src/rules/requirements/training-experience/cases";
import { trainingHours } from "../../src/rules/requirements/training-hours/rule";
import {
  trainingHoursCases,
  trainingHoursOnlyCases,
  trainingHoursTotalCases,
  trainingHoursUndatedCases,
} from "../../src/rules/requirements/training-hours/cases";
import type { Rule, WatchRule } from "../../src/rules/rule";
import type { Why } from "../../src/rules/finding";
import type { Severity } from "../../src/rules/ids";
import { RULEBOOK } from "../../src/rules/rulebook";
import { sentenceOf } from "../../src/rules/words/sentences";
import { directoryEntries, directoryOf } from "../../src/roster/unit-directory";
import { findingOf } from "../../src/rules/rule";
import { caseRow } from "../support/case-sheet";

const directory = directoryOf(
  directoryEntries({
    name: "基层单位目录",
    merges: [],
    values: [["单位名称", "纳入时间", "调出时间"], ...DIRECTORY],
  }) ?? [],
);

/** A watching rule as the tables see it: what it remarks stands beside a row that is otherwise in order. */
const watching = (rule: WatchRule): Rule => ({
  id: rule.id,
  clause: rule.clause,
  withoutApplication: rule.watches === "every-row",
  restsOn: rule.restsOn,
  unjudgedWithout: rule.unjudgedWithout,
  judge(applicant, on) {
    const remarks = rule.watch(applicant, on, { findings: [], verdict: () => "eligible", direct: [], route: null });
    const of = (severity: Severity): readonly Why[] =>
      remarks.filter((one) => one.severity === severity).map(({ why }) => why);
    const [violations, missing] = [of("violation"), of("missing")];
    return {
      outcome: violations.length > 0 ? "not-met" : missing.length > 0 ? "cannot-tell" : "met",
      why: [...violations, ...missing],
      asides: [...of("caution"), ...of("benefit")],
    };
  },
});

const TABLES: readonly (readonly [rule: Rule, cases: readonly Case[], directory?: Directory])[] = [
  [townshipPost, townshipPostCases],
  [townshipPost, townshipPostByNameCases],
  [townshipPost, townshipPostByDirectoryCases, directory],
  [inService, inServiceCases],
  [inService, inServiceRetirementCases],
  [inService, inServiceByNumberCases],
  [inService, inServiceBirthFirstCases],
  [fiveYearLock, fiveYearLockCases],
  [fiveYearLock, fiveYearLockOtherTitleCases],
  [grassrootsLadder, grassrootsLadderCases],
  [levelLadder, levelLadderCases],
  [levelLadder, levelLadderWithoutDegreeCases],
  [examinedLevel, examinedLevelCases],
  [baseTenure, baseTenureCases],
  [baseTenure, baseTenureUntitledCases],
  [baseTenure, baseTenureByYearsCases],
  [baseTenure, baseTenureLostYearCases],
  [appraisal, appraisalCases],
  [majorMatch, majorMatchCases],
  [trainingHours, trainingHoursCases],
  [trainingHours, trainingHoursUndatedCases],
  [trainingHours, trainingHoursTotalCases],
  [trainingHours, trainingHoursOnlyCases],
  [trainingExperience, trainingExperienceCases],
  [trainingExperience, trainingExperienceAloneCases],
  [integrityVeto, integrityVetoCases],
  [integrityVeto, integrityVetoPositiveCases],
  [pledge, pledgeCases],
  [watching(idNumber), idNumberCases],
  [watching(specialPostScope), specialPostScopeCases],
  [watching(specialPostScope), specialPostScopeByDirectoryCases, directory],
  [watching(specialPostRecovery), specialPostRecoveryCases],
  [watching(specialPostRecovery), specialPostRetirementCases],
  [watching(specialPostBasis), specialPostBasisCases],
  [watching(servicePeriod), servicePeriodCases],
  [watching(servicePeriod), servicePeriodJoinedCases],
  [watching(mobilityPeriod), mobilityPeriodCases],
  [watching(mobilityAvailable), mobilityAvailableCases],
  [watching(certificateArea), certificateAreaCases],
  [watching(certificateArea), certificateAreaPractitionerCases],
  [watching(preferenceWithdrawn), preferenceWithdrawnCases],
  [watching(seriesOpen), seriesOpenCases],
  [watching(improperRejection), improperRejectionCases],
  [watching(timelyAppointment), timelyAppointmentCases],
  [watching(postTraining), postTrainingCases],
  [watching(referenceFactors), referenceFactorsCases],
  [watching(idBirth), idBirthCases],
  [watching(idSex), idSexCases],
  [watching(dateOrder), dateOrderCases],
  [watching(dateOrder), dateOrderOtherTitleCases],
  [watching(dateOrder), dateOrderTownshipCases],
  [watching(unreadableCell), unreadableCellCases],
  [watching(ambiguousDate), ambiguousDateCases],
  [watching(unknownTitle), unknownTitleCases],
  [watching(unknownTitle), unknownTitleOtherCases],
];

for (const [rule, cases, units] of TABLES) {
  test.each(cases.map((one) => [one.title, one] as const))(`${rule.id}: %s`, (_title, one) => {
    const { applicant, roster } = caseRow(one, units ?? null);
    const asOf = parseIso(one.on) as Day;
    const ruled = rule.judge(applicant, datesOf(applicant, { asOf, today: asOf }));
    const all = [...ruled.why, ...ruled.asides];
    expect({
      outcome: ruled.outcome,
      reason: [
        ...ruled.why.map(({ reason }) => reason.kind),
        ...ruled.asides.map(({ reason }) => `~${reason.kind}`),
      ].join(" + "),
      at: [...new Set(all.flatMap(({ fields }) => fields))].join("、"),
      metOn: all.flatMap(({ metOn }) => (metOn === null ? [] : [isoOf(metOn)]))[0] ?? "",
    }).toEqual({ outcome: one.outcome, reason: one.reason, at: one.at, metOn: one.metOn });
    for (const why of all) {
      const finding = findingOf(rule, "missing", why, applicant);
      // A finding that names a column of the sheet names its cell, and the cell is on the person's row.
      for (const cell of finding.cells) expect(cell).toMatch(new RegExp(`^[A-Z]+${applicant.row}$|^基层单位目录!`));
      expect(finding.cells.length > 0 || why.reason.kind === "no-column").toBe(true);
      expect(sentenceOf(finding, { headerOf: roster.headerOf })).not.toMatch(/undefined|null|NaN/);
    }
  });
}

/** A level given by examination asks for the result, which is never a “no”; an appraisal left blank is not asked for. */
const NEVER: Readonly<Record<string, string>> = { "examined-level": "not-met", appraisal: "cannot-tell" };

test("every rule of the rulebook has cases, met and not met", () => {
  for (const rule of RULEBOOK.requirements) {
    const outcomes = new Set(
      TABLES.filter(([one]) => one.id === rule.id).flatMap(([, cases]) => cases.map((one) => one.outcome)),
    );
    const possible = ["met", "not-met", "cannot-tell"].filter((outcome) => outcome !== NEVER[rule.id]);
    expect([rule.id, [...outcomes]]).toEqual([rule.id, expect.arrayContaining(possible)]);
    expect([rule.id, outcomes.has(NEVER[rule.id] ?? "")]).toEqual([rule.id, false]);
  }
});

/** These look at what else was found of a row: test/rules/oversight.test.ts. */
const SEEN_ELSEWHERE = ["review-conflict", "exchange-available", "direct-route-available"];

test("every oversight rule has cases in which it speaks, and cases in which it is silent", () => {
  for (const { id } of RULEBOOK.oversight) {
    if (SEEN_ELSEWHERE.includes(id)) continue;
    const said = TABLES.filter(([rule]) => rule.id === id).flatMap(([, cases]) => cases.map(({ reason }) => reason));
    expect([id, said.some((reason) => reason !== ""), said.includes("")]).toEqual([id, true, true]);
  }
});
