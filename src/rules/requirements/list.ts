/**
 * The requirements that a row is judged by on its own, in the order of the notice. To add one: its folder and a line
 * here; unless no route ever changes it, each route then has to decide on it.
 */
import { appraisal } from "./appraisal/rule";
import { baseTenure } from "./base-tenure/rule";
import { examinedLevel } from "./examined-level/rule";
import { fiveYearLock } from "./five-year-lock/rule";
import { grassrootsLadder } from "./grassroots-ladder/rule";
import { inService } from "./in-service/rule";
import { integrityVeto } from "./integrity-veto/rule";
import { levelLadder } from "./level-ladder/rule";
import { majorMatch } from "./major-match/rule";
import { pledge } from "./pledge/rule";
import { townshipPost } from "./township-post/rule";
import { trainingExperience } from "./training-experience/rule";
import { trainingHours } from "./training-hours/rule";

export const REQUIREMENTS = [
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
] as const;
