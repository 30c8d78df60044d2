/**
 * The rules, by hand, in the order of the notice. To add one: its folder (rule, words, cases) and a line here;
 * requirements are listed in requirements/list.ts, rules across rows in across/list.ts.
 */
import type { OversightId, RecordRuleId, RequirementId, RouteId, RuleId } from "./ids";
import { ACROSS_RECORDS, ACROSS_REQUIREMENTS, ACROSS_RULES } from "./across/list";
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
import { exchangeAvailable } from "./oversight/exchange-available/rule";
import { ROUTE_CLAIM } from "./routes/claim";
import { doctor } from "./routes/doctor/route";
import { examMargin } from "./routes/exam-margin/route";
import { exchange } from "./routes/exchange/route";
import { generalPractitioner } from "./routes/general-practitioner/route";
import { normal } from "./routes/normal/route";
import { talent } from "./routes/talent/route";
import { transfer } from "./routes/transfer/route";
import { veteran } from "./routes/veteran/route";
import { REQUIREMENTS } from "./requirements/list";
import type { Route } from "./routes/route";
import type { Requirement, Rule } from "./rule";

export interface Rulebook {
  readonly requirements: readonly Requirement[];
  /** In this order: what one says of a cell, those behind it need not say. */
  readonly records: readonly Rule<RecordRuleId>[];
  /** In this order: a rule may look at what those before it have found. */
  readonly oversight: readonly Rule<OversightId>[];
  /** They need the other rows. */
  readonly across: typeof ACROSS_RULES;
  readonly routes: readonly Route[];
}

export const RULEBOOK: Rulebook = {
  requirements: REQUIREMENTS,
  records: [idNumber, idBirth, idSex, dateOrder, unknownTitle, unreadableCell, ambiguousDate],
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
  across: ACROSS_RULES,
  routes: [normal, veteran, transfer, generalPractitioner, talent, doctor, exchange, examMargin],
};

const idsOf = <Id extends string>(named: readonly { readonly id: Id }[]): readonly Id[] => named.map(({ id }) => id);

/** What there is, by name: requirements (the claim of a route is one), oversight, the records, and the routes. */
export const REQUIREMENT_IDS = idsOf<RequirementId>([...REQUIREMENTS, ...ACROSS_REQUIREMENTS, ROUTE_CLAIM]);
export const OVERSIGHT_IDS: readonly OversightId[] = idsOf(RULEBOOK.oversight);
export const RECORD_IDS = idsOf<RecordRuleId>([...RULEBOOK.records, ...ACROSS_RECORDS]);
export const RULE_IDS: readonly RuleId[] = [...REQUIREMENT_IDS, ...OVERSIGHT_IDS, ...RECORD_IDS];
export const ROUTE_IDS: readonly RouteId[] = idsOf(RULEBOOK.routes);
