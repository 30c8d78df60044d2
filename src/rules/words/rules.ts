/**
 * The words of every rule and route, by hand, in the order of the notice. Whoever adds a rule lists its words here: a
 * rule without words, or a kind of reason without a sentence, does not compile.
 */
import { words as duplicateRow } from "../across/duplicate-row/words";
import { words as oneTypePerYear } from "../across/one-type-per-year/words";
import { words as postQuota } from "../across/post-quota/words";
import type { Reason, ReasonKind } from "../finding";
import type { RouteId, RuleId } from "../ids";
import { words as certificateArea } from "../oversight/certificate-area/words";
import { words as directRouteAvailable } from "../oversight/direct-route-available/words";
import { words as exchangeAvailable } from "../oversight/exchange-available/words";
import { words as improperRejection } from "../oversight/improper-rejection/words";
import { words as mobilityAvailable } from "../oversight/mobility-available/words";
import { words as mobilityPeriod } from "../oversight/mobility-period/words";
import { words as postTraining } from "../oversight/post-training/words";
import { words as preferenceWithdrawn } from "../oversight/preference-withdrawn/words";
import { words as referenceFactors } from "../oversight/reference-factors/words";
import { words as reviewConflict } from "../oversight/review-conflict/words";
import { words as seriesOpen } from "../oversight/series-open/words";
import { words as servicePeriod } from "../oversight/service-period/words";
import { words as specialPostBasis } from "../oversight/special-post-basis/words";
import { words as specialPostRecovery } from "../oversight/special-post-recovery/words";
import { words as specialPostScope } from "../oversight/special-post-scope/words";
import { words as timelyAppointment } from "../oversight/timely-appointment/words";
import { words as ambiguousDate } from "../records/ambiguous-date/words";
import { words as dateOrder } from "../records/date-order/words";
import { words as idBirth } from "../records/id-birth/words";
import { words as idNumber } from "../records/id-number/words";
import { words as idSex } from "../records/id-sex/words";
import { words as unknownTitle } from "../records/unknown-title/words";
import { words as unreadableCell } from "../records/unreadable-cell/words";
import { words as appraisal } from "../requirements/appraisal/words";
import { words as baseTenure } from "../requirements/base-tenure/words";
import { words as examinedLevel } from "../requirements/examined-level/words";
import { words as fiveYearLock } from "../requirements/five-year-lock/words";
import { words as grassrootsLadder } from "../requirements/grassroots-ladder/words";
import { words as inService } from "../requirements/in-service/words";
import { words as integrityVeto } from "../requirements/integrity-veto/words";
import { words as ladders } from "../requirements/ladder-words";
import { words as levelLadder } from "../requirements/level-ladder/words";
import { words as majorMatch } from "../requirements/major-match/words";
import { words as pledge } from "../requirements/pledge/words";
import { words as townshipPost } from "../requirements/township-post/words";
import { words as trainingExperience } from "../requirements/training-experience/words";
import { words as trainingHours } from "../requirements/training-hours/words";
import { words as routeClaim } from "../routes/claim-words";
import { words as doctor } from "../routes/doctor/words";
import { words as examMargin } from "../routes/exam-margin/words";
import { words as exchange } from "../routes/exchange/words";
import { words as generalPractitioner } from "../routes/general-practitioner/words";
import { words as normal } from "../routes/normal/words";
import { words as talent } from "../routes/talent/words";
import { words as transfer } from "../routes/transfer/words";
import { words as veteran } from "../routes/veteran/words";
import { filingSays } from "./filing";
import { gapSays } from "./gaps";
import { historySays } from "./history";
import type { FindingWords, Place, RouteWords, RuleWords, Says } from "./shape";

export const RULE_WORDS = {
  // 申报条件
  "township-post": townshipPost,
  "in-service": inService,
  "one-type-per-year": oneTypePerYear,
  "five-year-lock": fiveYearLock,
  "grassroots-ladder": grassrootsLadder,
  "level-ladder": levelLadder,
  "examined-level": examinedLevel,
  "base-tenure": baseTenure,
  "post-quota": postQuota,
  "training-hours": trainingHours,
  "training-experience": trainingExperience,
  appraisal,
  "major-match": majorMatch,
  "integrity-veto": integrityVeto,
  pledge,
  "route-claim": routeClaim,
  // 监管
  "special-post-scope": specialPostScope,
  "special-post-recovery": specialPostRecovery,
  "special-post-basis": specialPostBasis,
  "service-period": servicePeriod,
  "mobility-period": mobilityPeriod,
  "mobility-available": mobilityAvailable,
  "certificate-area": certificateArea,
  "preference-withdrawn": preferenceWithdrawn,
  "series-open": seriesOpen,
  "improper-rejection": improperRejection,
  "review-conflict": reviewConflict,
  "timely-appointment": timelyAppointment,
  "post-training": postTraining,
  "reference-factors": referenceFactors,
  "exchange-available": exchangeAvailable,
  "direct-route-available": directRouteAvailable,
  // 数据
  "id-number": idNumber,
  "id-birth": idBirth,
  "id-sex": idSex,
  "date-order": dateOrder,
  "duplicate-row": duplicateRow,
  "unreadable-cell": unreadableCell,
  "ambiguous-date": ambiguousDate,
  "unknown-title": unknownTitle,
} as const satisfies Readonly<Record<RuleId, RuleWords>>;

export const ROUTE_WORDS = {
  normal,
  veteran,
  transfer,
  "general-practitioner": generalPractitioner,
  talent,
  doctor,
  exchange,
  "exam-margin": examMargin,
} as const satisfies Readonly<Record<RouteId, RouteWords>>;

/** Sentences that several rules share: each stands once. */
const SHARED = [gapSays, filingSays, historySays, ladders] as const;

type KindsIn<Words> = Words extends { readonly says: infer Said } ? keyof Said : never;
type Said =
  KindsIn<(typeof RULE_WORDS)[RuleId]> | KindsIn<(typeof ROUTE_WORDS)[RouteId]> | KindsOf<(typeof SHARED)[number]>;
type KindsOf<Said> = Said extends unknown ? keyof Said : never;

/** A kind of reason that nobody says is missing here: the compiler names it. */
const UNSAID: Readonly<Record<Exclude<ReasonKind, Said>, never>> = {};

/** The sentences of everybody who says any. */
export const EVERY_SAYS: readonly object[] = [
  UNSAID,
  ...SHARED,
  ...[...Object.values(RULE_WORDS), ...Object.values(ROUTE_WORDS)].map(({ says }) => says),
];

const SAYS = Object.fromEntries(EVERY_SAYS.flatMap((says) => Object.entries(says))) as Says<ReasonKind>;

/** What is said of a reason. */
export function say(reason: Reason, place: Place): FindingWords {
  // Each kind has the sentence of its own reason, which the compiler cannot follow through the union.
  const sentence = SAYS[reason.kind] as (reason: Reason, place: Place) => FindingWords;
  return sentence(reason, place);
}
