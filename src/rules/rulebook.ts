/**
 * The rules, by hand, in the order of the notice. To add one: write its file, list it here, give its reasons words.
 */
import type { RecordRuleId, RequirementId } from "./finding";
import { REQUIREMENT_IDS } from "./finding";
import { idNumber } from "./records/id-number";
import { fiveYearLock } from "./requirements/five-year-lock";
import { grassrootsLadder } from "./requirements/grassroots-ladder";
import { inService } from "./requirements/in-service";
import { integrityVeto } from "./requirements/integrity-veto";
import { levelLadder } from "./requirements/level-ladder";
import { pledge } from "./requirements/pledge";
import { townshipPost } from "./requirements/township-post";
import { trainingExperience } from "./requirements/training-experience";
import { trainingHours } from "./requirements/training-hours";
import { normal } from "./routes/normal";
import type { RouteConditions } from "./routes/route";
import type { Rule } from "./rule";

export interface Rulebook {
  readonly requirements: readonly Rule<RequirementId>[];
  readonly records: readonly Rule<RecordRuleId>[];
  readonly routes: readonly RouteConditions[];
}

export const RULEBOOK: Rulebook = {
  requirements: [
    townshipPost,
    inService,
    fiveYearLock,
    grassrootsLadder,
    levelLadder,
    trainingHours,
    trainingExperience,
    integrityVeto,
    pledge,
  ],
  records: [idNumber],
  routes: [normal],
};

/** Requirements of the catalogue that no rule judges yet: said with every sheet, so that nobody takes them for met. */
export const NOT_JUDGED_YET: readonly RequirementId[] = REQUIREMENT_IDS.filter(
  (id) => id !== "route-claim" && !RULEBOOK.requirements.some((rule) => rule.id === id),
);
