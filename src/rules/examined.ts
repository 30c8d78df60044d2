/** Is what a row applies for decided by examination? What is open of it is tried over everything it could be. */
import { decidedOnce } from "../core/supposing";
import { isDecidedByExamination } from "./standards/base-conditions";
import { LEVELS, SERIES, type Level, type Series } from "./standards/levels";

interface Applied {
  readonly series: Series;
  readonly level: Level;
  readonly examined: boolean;
}

/** 三（四）第6段, by the series and the level applied for. */
export const byExamination = decidedOnce(
  [
    { field: "applySeries", domain: SERIES },
    { field: "applyLevel", domain: LEVELS },
  ],
  (series, level): Applied => ({ series, level, examined: isDecidedByExamination(series, level) }),
  ({ examined }) => (examined ? "met" : "not-met"),
);
