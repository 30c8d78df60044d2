/**
 * 岗位设置 — how many posts of a level a unit has free, from the sheet the unit or the bureau keeps.
 */
import type { Position } from "../core/positions";
import type { Reading } from "../core/reading";
import type { Level } from "./standards/levels";

/** The posts of one unit that applicants of a level compete for: 初级 is one lot for 员级 and 助理级 where listed so. */
export interface Posts {
  readonly unit: string;
  readonly levels: readonly Level[];
  /** 空岗数, or 核准数 less 现聘数; never below 0. */
  readonly vacant: Reading<number>;
  /** Where the figures stand. */
  readonly cells: readonly Position[];
}

export interface PostTable {
  /** The same object for everybody who competes for these posts; null where the unit or the level is not listed. */
  readonly lookUp: (unit: string, level: Level) => Posts | null;
}
