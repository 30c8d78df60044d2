/**
 * The cases of every rule and route that has some, by its name: what the examples are taken from. Made from the
 * folders by `npm run docs`.
 */
import type { Case } from "../../rules/cases";
import type { Enforcer } from "../../rules/notice/notice";
import { cases as appraisal } from "../../rules/requirements/appraisal/cases";
import { cases as baseTenure } from "../../rules/requirements/base-tenure/cases";
import { cases as examinedLevel } from "../../rules/requirements/examined-level/cases";
import { cases as fiveYearLock } from "../../rules/requirements/five-year-lock/cases";
import { cases as grassrootsLadder } from "../../rules/requirements/grassroots-ladder/cases";
import { cases as inService } from "../../rules/requirements/in-service/cases";
import { cases as integrityVeto } from "../../rules/requirements/integrity-veto/cases";
import { cases as levelLadder } from "../../rules/requirements/level-ladder/cases";
import { cases as majorMatch } from "../../rules/requirements/major-match/cases";
import { cases as pledge } from "../../rules/requirements/pledge/cases";
import { cases as townshipPost } from "../../rules/requirements/township-post/cases";
import { cases as trainingExperience } from "../../rules/requirements/training-experience/cases";
import { cases as trainingHours } from "../../rules/requirements/training-hours/cases";
import { cases as duplicateRow } from "../../rules/across/duplicate-row/cases";
import { cases as oneTypePerYear } from "../../rules/across/one-type-per-year/cases";
import { cases as postQuota } from "../../rules/across/post-quota/cases";
import { cases as doctor } from "../../rules/routes/doctor/cases";
import { cases as examMargin } from "../../rules/routes/exam-margin/cases";
import { cases as exchange } from "../../rules/routes/exchange/cases";
import { cases as generalPractitioner } from "../../rules/routes/general-practitioner/cases";
import { cases as talent } from "../../rules/routes/talent/cases";
import { cases as transfer } from "../../rules/routes/transfer/cases";
import { cases as veteran } from "../../rules/routes/veteran/cases";
import { cases as certificateArea } from "../../rules/oversight/certificate-area/cases";
import { cases as directRouteAvailable } from "../../rules/oversight/direct-route-available/cases";
import { cases as exchangeAvailable } from "../../rules/oversight/exchange-available/cases";
import { cases as improperRejection } from "../../rules/oversight/improper-rejection/cases";
import { cases as mobilityAvailable } from "../../rules/oversight/mobility-available/cases";
import { cases as mobilityPeriod } from "../../rules/oversight/mobility-period/cases";
import { cases as postTraining } from "../../rules/oversight/post-training/cases";
import { cases as preferenceWithdrawn } from "../../rules/oversight/preference-withdrawn/cases";
import { cases as referenceFactors } from "../../rules/oversight/reference-factors/cases";
import { cases as reviewConflict } from "../../rules/oversight/review-conflict/cases";
import { cases as seriesOpen } from "../../rules/oversight/series-open/cases";
import { cases as servicePeriod } from "../../rules/oversight/service-period/cases";
import { cases as specialPostBasis } from "../../rules/oversight/special-post-basis/cases";
import { cases as specialPostRecovery } from "../../rules/oversight/special-post-recovery/cases";
import { cases as specialPostScope } from "../../rules/oversight/special-post-scope/cases";
import { cases as timelyAppointment } from "../../rules/oversight/timely-appointment/cases";
import { cases as ambiguousDate } from "../../rules/records/ambiguous-date/cases";
import { cases as dateOrder } from "../../rules/records/date-order/cases";
import { cases as idBirth } from "../../rules/records/id-birth/cases";
import { cases as idNumber } from "../../rules/records/id-number/cases";
import { cases as idSex } from "../../rules/records/id-sex/cases";
import { cases as unknownTitle } from "../../rules/records/unknown-title/cases";
import { cases as unreadableCell } from "../../rules/records/unreadable-cell/cases";

export const ALL_CASES: Readonly<Partial<Record<Enforcer, readonly Case[]>>> = {
  appraisal,
  "base-tenure": baseTenure,
  "examined-level": examinedLevel,
  "five-year-lock": fiveYearLock,
  "grassroots-ladder": grassrootsLadder,
  "in-service": inService,
  "integrity-veto": integrityVeto,
  "level-ladder": levelLadder,
  "major-match": majorMatch,
  pledge,
  "township-post": townshipPost,
  "training-experience": trainingExperience,
  "training-hours": trainingHours,
  "duplicate-row": duplicateRow,
  "one-type-per-year": oneTypePerYear,
  "post-quota": postQuota,
  doctor,
  "exam-margin": examMargin,
  exchange,
  "general-practitioner": generalPractitioner,
  talent,
  transfer,
  veteran,
  "certificate-area": certificateArea,
  "direct-route-available": directRouteAvailable,
  "exchange-available": exchangeAvailable,
  "improper-rejection": improperRejection,
  "mobility-available": mobilityAvailable,
  "mobility-period": mobilityPeriod,
  "post-training": postTraining,
  "preference-withdrawn": preferenceWithdrawn,
  "reference-factors": referenceFactors,
  "review-conflict": reviewConflict,
  "series-open": seriesOpen,
  "service-period": servicePeriod,
  "special-post-basis": specialPostBasis,
  "special-post-recovery": specialPostRecovery,
  "special-post-scope": specialPostScope,
  "timely-appointment": timelyAppointment,
  "ambiguous-date": ambiguousDate,
  "date-order": dateOrder,
  "id-birth": idBirth,
  "id-number": idNumber,
  "id-sex": idSex,
  "unknown-title": unknownTitle,
  "unreadable-cell": unreadableCell,
};
