/**
 * The rules, by hand, in the order of the notice. To add one: write its file, list it here, give its reasons words.
 */
import type { OversightId, RecordRuleId, RequirementId } from "./finding";
import { idNumber } from "./records/id-number";
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
  records: [idNumber],
  oversight: [exchangeAvailable],
  routes: [normal, veteran, transfer, generalPractitioner, talent, doctor, exchange, examMargin],
};
