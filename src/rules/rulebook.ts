/**
 * The rules, by hand, in the order of the notice. To add one: write its file, list it here, give its reasons words.
 */
import type { OversightId, RecordRuleId, RequirementId } from "./ids";
import { certificateArea } from "./oversight/certificate-area/rule";
import { directRouteAvailable } from "./oversight/direct-route-available/rule";
import { improperRejection } from "./oversight/improper-rejection/rule";
import { mobilityAvailable } from "./oversight/mobility-available/rule";
import { mobilityPeriod } from "./oversight/mobility-period/rule";
import { postTraining } from "./oversight/post-training/rule";
import { preferenceWithdrawn } from "./oversight/preference-withdrawn/rule";
import { referenceFactors } from "./oversight/reference-factors/rule";
import { reviewConflict } from "./oversight/review-conflict/rule";
import { seriesOpen } from "./oversight/series-open/rule";
import { servicePeriod } from "./oversight/service-period/rule";
import { specialPostBasis } from "./oversight/special-post-basis/rule";
import { specialPostRecovery } from "./oversight/special-post-recovery/rule";
import { specialPostScope } from "./oversight/special-post-scope/rule";
import { timelyAppointment } from "./oversight/timely-appointment/rule";
import { ambiguousDate } from "./records/ambiguous-date/rule";
import { dateOrder } from "./records/date-order/rule";
import { idBirth } from "./records/id-birth/rule";
import { idNumber } from "./records/id-number/rule";
import { idSex } from "./records/id-sex/rule";
import { unknownTitle } from "./records/unknown-title/rule";
import { unreadableCell } from "./records/unreadable-cell/rule";
import { appraisal } from "./requirements/appraisal/rule";
import { baseTenure } from "./requirements/base-tenure/rule";
import { examinedLevel } from "./requirements/examined-level/rule";
import { majorMatch } from "./requirements/major-match/rule";
import { fiveYearLock } from "./requirements/five-year-lock/rule";
import { grassrootsLadder } from "./requirements/grassroots-ladder/rule";
import { inService } from "./requirements/in-service/rule";
import { integrityVeto } from "./requirements/integrity-veto/rule";
import { levelLadder } from "./requirements/level-ladder/rule";
import { pledge } from "./requirements/pledge/rule";
import { townshipPost } from "./requirements/township-post/rule";
import { trainingExperience } from "./requirements/training-experience/rule";
import { trainingHours } from "./requirements/training-hours/rule";
import { exchangeAvailable } from "./oversight/exchange-available/rule";
import { doctor } from "./routes/doctor/route";
import { examMargin } from "./routes/exam-margin/route";
import { exchange } from "./routes/exchange/route";
import { generalPractitioner } from "./routes/general-practitioner/route";
import { normal } from "./routes/normal/route";
import { talent } from "./routes/talent/route";
import { transfer } from "./routes/transfer/route";
import { veteran } from "./routes/veteran/route";
import type { RouteConditions } from "./routes/route";
import type { Rule, WatchRule } from "./rule";

export interface Rulebook {
  readonly requirements: readonly Rule<RequirementId>[];
  readonly records: readonly WatchRule<RecordRuleId>[];
  /** In this order: a rule may look at what those before it have found. */
  readonly oversight: readonly WatchRule<OversightId>[];
  readonly routes: readonly RouteConditions[];
}

export const RULEBOOK: Rulebook = {
  requirements: [
    townshipPost,
    inService,
    fiveYearLock,
    grassrootsLadder,
    levelLadder,
    examinedLevel,
    baseTenure,
    trainingHours,
    trainingExperience,
    appraisal,
    majorMatch,
    integrityVeto,
    pledge,
  ],
  records: [idNumber, idBirth, idSex, dateOrder, unreadableCell, ambiguousDate, unknownTitle],
  oversight: [
    specialPostScope,
    specialPostRecovery,
    specialPostBasis,
    servicePeriod,
    mobilityPeriod,
    mobilityAvailable,
    certificateArea,
    preferenceWithdrawn,
    seriesOpen,
    improperRejection,
    reviewConflict,
    timelyAppointment,
    postTraining,
    referenceFactors,
    exchangeAvailable,
    directRouteAvailable,
  ],
  routes: [normal, veteran, transfer, generalPractitioner, talent, doctor, exchange, examMargin],
};
