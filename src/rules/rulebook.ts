/**
 * The rules, by hand, in the order of the notice. To add one: write its file, list it here, give its reasons words.
 */
import type { OversightId, RecordRuleId, RequirementId } from "./finding";
import { certificateArea } from "./oversight/certificate-area";
import { directRouteAvailable } from "./oversight/direct-route-available";
import { improperRejection } from "./oversight/improper-rejection";
import { mobilityAvailable } from "./oversight/mobility-available";
import { mobilityPeriod } from "./oversight/mobility-period";
import { postTraining } from "./oversight/post-training";
import { preferenceWithdrawn } from "./oversight/preference-withdrawn";
import { referenceFactors } from "./oversight/reference-factors";
import { reviewConflict } from "./oversight/review-conflict";
import { seriesOpen } from "./oversight/series-open";
import { servicePeriod } from "./oversight/service-period";
import { specialPostBasis } from "./oversight/special-post-basis";
import { specialPostRecovery } from "./oversight/special-post-recovery";
import { specialPostScope } from "./oversight/special-post-scope";
import { timelyAppointment } from "./oversight/timely-appointment";
import { ambiguousDate } from "./records/ambiguous-date";
import { dateOrder } from "./records/date-order";
import { idBirth } from "./records/id-birth";
import { idNumber } from "./records/id-number";
import { idSex } from "./records/id-sex";
import { unknownTitle } from "./records/unknown-title";
import { unreadableCell } from "./records/unreadable-cell";
import { appraisal } from "./requirements/appraisal";
import { baseTenure } from "./requirements/base-tenure";
import { examinedLevel } from "./requirements/examined-level";
import { majorMatch } from "./requirements/major-match";
import { fiveYearLock } from "./requirements/five-year-lock";
import { grassrootsLadder } from "./requirements/grassroots-ladder";
import { inService } from "./requirements/in-service";
import { integrityVeto } from "./requirements/integrity-veto";
import { levelLadder } from "./requirements/level-ladder";
import { pledge } from "./requirements/pledge";
import { townshipPost } from "./requirements/township-post";
import { trainingExperience } from "./requirements/training-experience";
import { trainingHours } from "./requirements/training-hours";
import { exchangeAvailable } from "./oversight/exchange-available";
import { doctor } from "./routes/doctor";
import { examMargin } from "./routes/exam-margin";
import { exchange } from "./routes/exchange";
import { generalPractitioner } from "./routes/general-practitioner";
import { normal } from "./routes/normal";
import { talent } from "./routes/talent";
import { transfer } from "./routes/transfer";
import { veteran } from "./routes/veteran";
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
