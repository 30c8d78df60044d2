/**
 * Notes beside the verdicts, gathered from the parts of a sheet.
 */
import { distinctCells, type Position } from "../core/positions";
import type { Note } from "../rules/engine/plan";

/** The same note from several parts of a sheet is said once, for all their columns and cells. */
export function addNote(notes: Map<string, Note>, note: Note): void {
  const {
    fields = [],
    cells = [],
    ...rest
  } = note as Note & { fields?: readonly string[]; cells?: readonly Position[] };
  const key = JSON.stringify(rest);
  const before = notes.get(key) as (Note & { fields?: readonly string[]; cells?: readonly Position[] }) | undefined;
  const joined = {
    ...note,
    ...("fields" in note ? { fields: [...new Set([...(before?.fields ?? []), ...fields])] } : {}),
    ...("cells" in note ? { cells: distinctCells([...(before?.cells ?? []), ...cells]) } : {}),
  };
  notes.set(key, joined as Note);
}
