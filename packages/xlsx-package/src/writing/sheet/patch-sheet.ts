/** One sheet of a workbook, changed in one pass over its part; in two where its rows do not come in order. */
import type { Area } from "../../reading/addresses";
import type { CellChange, FormatLook, NewLook, Place, SheetChange } from "../sheet-changes";
import { damaged } from "../../troubles";
import type { PackageEdit } from "../opc/package-edit";
import { isSameMap, sheetMap, type Moves, type SheetMap } from "./axis-map";
import { CellPlan } from "./cell-plan";
import { CellsEditor, type CellsOptions } from "./cells-editor";
import { ColumnsEditor } from "./columns-editor";
import { extentOf } from "./extent";
import { HeldTexts } from "./held-texts";
import { FormatsEditor } from "./formats-editor";
import { PieceEditor } from "./piece-editor";
import { ReferencesEditor } from "./references-editor";
import { Disorder } from "./rows-editor";
import { sectionsOf } from "./sections";
import { SheetEditor } from "./sheet-editor";
import { StandingCells } from "./standing-cells";

export interface SheetContext {
  readonly date1904: boolean;
  /** The sheets whose rows or columns come in or go. */
  readonly moves: readonly Moves[];
  /** Ids of the relationships to tables that are no more. */
  readonly goneTables: ReadonlySet<string>;
  /** The place of a style that is like another but for a few things. */
  style(base: number, look: NewLook): number;
  /** The place of what a conditional format changes. */
  differential(look: FormatLook): number;
}

export interface PatchedSheet {
  readonly hasFormulas: boolean;
  /** Whether there are any now. */
  readonly keepsFormulas: boolean;
  /** Styles that it names now; null where that was not looked at. */
  readonly styles: ReadonlySet<number> | null;
  /** Styles of cells that are gone or look different. */
  readonly goneStyles: ReadonlySet<number>;
  /** Whether a formula came, went or became another. */
  readonly touchedFormulas: boolean;
  /** Areas of formulas over several cells that have ended. */
  readonly ended: readonly Area[];
  readonly looksOfStaying: ReadonlySet<number>;
  readonly looksOfGone: ReadonlySet<number>;
  /** Where its rows and columns are now. */
  readonly map: SheetMap;
}

export function patchSheet(edit: PackageEdit, part: string, change: SheetChange, context: SheetContext): PatchedSheet {
  try {
    return patched(edit, part, change, context, true);
  } catch (error) {
    if (error instanceof Disorder) return patched(edit, part, change, context, false);
    throw error;
  }
}

function patched(
  edit: PackageEdit,
  part: string,
  change: SheetChange,
  context: SheetContext,
  isOrdered: boolean,
): PatchedSheet {
  const plan = new CellPlan(change.cells ?? [], change.rows);
  const likes = (change.cells ?? []).flatMap(({ look }) => (look !== undefined && "like" in look ? [look.like] : []));
  const places: readonly Place[] = isOrdered ? likes : [...likes, ...(change.cells ?? [])];
  const standing = StandingCells.read(edit.opc, part, places);
  const map = sheetMap(change.shifts ?? []);
  // Of rows that come in no order nobody can say which are the ones that move.
  if (!isOrdered && !isSameMap(map)) throw damaged(part);
  const missing = isOrdered ? plan : plan.without((cell) => standing.at(cell) !== undefined);
  const sections = sectionsOf(change, context.goneTables);
  const moves = { sheet: change.sheet, map };
  const held = HeldTexts.read(edit.opc, part, change.cells ?? []);
  const extent = isSameMap(map) ? extentOf(edit.opc, part, plan, standing) : undefined;
  let editors: readonly [CellsEditor, FormatsEditor, ColumnsEditor] | null = null;
  let editor: SheetEditor | null = null;
  edit.rewrite(part, (at) => {
    const columns = new ColumnsEditor(at, change.columns ?? [], map.columns, context.style);
    const options: CellsOptions = {
      ...{ sheet: change.sheet, map, plan, missing, isOrdered, date1904: context.date1904, held },
      style: (cell, own, usual) => styleOf(cell, own ?? usual, standing, context),
      columnStyle: (column) => columns.style(column),
      rowStyle: (base, look) => context.style(base, look),
    };
    const cells = new CellsEditor(at, options);
    const formats = new FormatsEditor(at, change.formats ?? {}, (look) => context.differential(look), moves);
    const references = new ReferencesEditor(at, moves, context.moves);
    editors = [cells, formats, columns];
    const pieces = new PieceEditor(at, moves, sections, () => formats.shift);
    const filled = plan.area;
    return (editor = new SheetEditor(at, {
      ...{ cells, columns, formats, references, pieces, sections, map, filled, extent },
    }));
  });
  // Something else than a sheet stands there: what was to be written would be lost without a word.
  if (!hasCells(editor)) throw damaged(part);
  return resultOf(editors, map);
}

const hasCells = (editor: SheetEditor | null): boolean => editor?.hasCells === true;

function resultOf(editors: readonly [CellsEditor, FormatsEditor, ColumnsEditor] | null, map: SheetMap): PatchedSheet {
  if (editors === null) throw new Error("a part is rewritten by its editor");
  const [cells, formats, columns] = editors;
  const { formulas, styles, goneStyles, visitsAll } = cells;
  return {
    keepsFormulas: visitsAll ? formulas.isLeft : formulas.hasAny,
    styles: visitsAll ? new Set([...styles, ...columns.styles]) : null,
    goneStyles: new Set([...goneStyles, ...columns.goneStyles]),
    hasFormulas: formulas.hasAny,
    touchedFormulas: formulas.isTouched || !isSameMap(map),
    map,
    ended: formulas.ended,
    looksOfStaying: formats.lookOfStaying,
    looksOfGone: formats.lookOfGone,
  };
}

function styleOf({ look }: CellChange, base: number, standing: StandingCells, context: SheetContext): number {
  if (look === undefined) return base;
  return "like" in look ? (standing.at(look.like) ?? 0) : context.style(base, look.set);
}
