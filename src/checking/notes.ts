/**
 * Notes beside the verdicts, gathered from the parts of a sheet: the same note from several parts is said once, for all
 * their columns and cells.
 */
import { placeKey, type Position } from "../core/positions";
import type { Note } from "../rules/engine/plan";

type Parts = { readonly fields?: readonly string[]; readonly cells?: readonly Position[] };

/** One note as far as it was heard: what comes next is added, what was heard before is not gone through again. */
class Said {
  private readonly fields = new Set<string>();
  private readonly cells: Position[] = [];
  private readonly places = new Map<string, Set<number>>();

  constructor(private readonly note: Note) {}

  add({ fields = [], cells = [] }: Parts): void {
    for (const field of fields) this.fields.add(field);
    for (const cell of cells) if (this.isNew(cell)) this.cells.push(cell);
  }

  whole(): Note {
    const { note } = this;
    return {
      ...note,
      ...("fields" in note ? { fields: [...this.fields] } : {}),
      ...("cells" in note ? { cells: [...this.cells] } : {}),
    } as Note;
  }

  private isNew(cell: Position): boolean {
    const onSheet = this.places.get(cell.sheet);
    const key = placeKey(cell);
    if (onSheet === undefined) this.places.set(cell.sheet, new Set([key]));
    else if (onSheet.has(key)) return false;
    else onSheet.add(key);
    return true;
  }
}

export class Notes {
  private readonly said = new Map<string, Said>();

  add(notes: readonly Note[]): void {
    for (const note of notes) {
      const { fields, cells, ...rest } = note as Note & Parts;
      const key = JSON.stringify(rest);
      let said = this.said.get(key);
      if (said === undefined) this.said.set(key, (said = new Said(note)));
      said.add({ ...(fields === undefined ? {} : { fields }), ...(cells === undefined ? {} : { cells }) });
    }
  }

  /** In the order in which they were first heard. */
  all(): readonly Note[] {
    return [...this.said.values()].map((said) => said.whole());
  }
}
