/** Sheets that hold one roster, read without anything being known beside them. */
import type { SheetCells } from "../../src/core/cells";
import type { ReadOptions } from "../../src/roster/read-options";
import { readRosters, type Roster } from "../../src/roster/read-roster";
import { checkCharacter } from "../../src/rules/standards/id-number";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";

export const READ_OPTIONS: ReadOptions = {
  assumed: [],
  directory: null,
  settings: DEFAULT_SETTINGS,
  defaultYear: 2020,
};

export const idNumber = (sequence: number): string => {
  const digits = `37150019800101${String(sequence).padStart(3, "0")}`;
  return digits + checkCharacter(digits);
};

export const oneRoster = (cells: SheetCells, options: Partial<ReadOptions> = {}): Roster => {
  const rosters = readRosters(cells, { ...READ_OPTIONS, ...options });
  const [roster] = rosters;
  if (roster === undefined || rosters.length > 1) throw new Error(`one roster expected, not ${rosters.length}`);
  return roster;
};
