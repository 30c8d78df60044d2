/**
 * How the top of a sheet is understood before anything is checked: its rosters, found or as the user has picked them.
 */
import { datesOf, type Timing } from "../../rules/engine/dates";
import type { SheetCells } from "../../core/cells";
import type { ReadOptions } from "../../roster/read-options";
import { readRosters } from "../../roster/read-roster";
import type { Understood } from "../judge-sheet";

/** @param cells the top of the sheet as it was read */
export const understoodOn = (cells: SheetCells, options: ReadOptions, timing: Timing): readonly Understood[] =>
  readRosters(cells, options).map(({ applicants, ...roster }) => {
    const [first] = applicants;
    return { ...roster, asOf: first === undefined ? null : datesOf(first, timing).asOf };
  });
