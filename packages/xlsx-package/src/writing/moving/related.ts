/** Parts that hang on the cells of a sheet, where its rows or columns have come in or gone, or were sorted. */
import { attempt, PackageError } from "../../troubles";
import type { PatchRemark } from "../changes";
import type { PackageEdit } from "../opc/package-edit";
import { isSameMap, type Moves } from "../sheet/axis-map";
import { Edits, wholeTreeOf, type Element } from "../xml/tree";
import { moveComments, moveShapes } from "./comments";
import { moveDrawing } from "./drawings";
import { moveChart, moveControl } from "./formulas";
import { isLeftOfPivotTable, movePivotSource, movePivotTable } from "./pivots";

type NotMoved = Extract<PatchRemark, { readonly code: "not-moved" }>["what"];

interface Kind {
  readonly what: NotMoved;
  move(root: Element, moves: Moves, edits: Edits): void;
  /** Whether anything is left of its place; always, unless said. */
  isLeft?(root: Element, moves: Moves): boolean;
}

/** By the kind of the relationship to them. */
const OF_SHEET: Readonly<Record<string, Kind>> = {
  comments: { what: "comments", move: moveComments },
  threadedComment: { what: "comments", move: moveComments },
  vmlDrawing: { what: "comments", move: moveShapes },
  drawing: { what: "drawing", move: moveDrawing },
  ctrlProp: { what: "control", move: moveControl },
  pivotTable: { what: "pivot-table", move: movePivotTable, isLeft: isLeftOfPivotTable },
};
const CHART: Kind = { what: "chart", move: moveChart };
const CHARTS = new Set(["chart", "chartEx"]);
const CACHE: Kind = { what: "pivot-table", move: movePivotSource };
const WITH_DRAWINGS = new Set(["worksheet", "chartsheet"]);

/** @returns what could not be moved, for its part cannot be read */
export function moveRelated(edit: PackageEdit, workbook: string, sheet: string, moves: Moves): ReadonlySet<NotMoved> {
  const stuck = new Set<NotMoved>();
  const isSorted = isSameMap(moves.map);
  /** @returns whether it stays */
  const move = (part: string, kind: Kind): boolean => {
    const moved = attempt(() => {
      const text = edit.text(part);
      const edits = new Edits(text);
      const root = wholeTreeOf(part, text);
      kind.move(root, moves, edits);
      edit.setText(part, edits.applied());
      return kind.isLeft?.(root, moves) ?? true;
    });
    if (moved.ok) return moved.value;
    if (moved.trouble.code === "too-much") throw new PackageError(moved.trouble);
    stuck.add(kind.what);
    return true;
  };
  for (const { kind, part } of edit.relationships(sheet)) {
    const known = OF_SHEET[kind];
    // Where rows were only sorted, comments go with their cells; all else stays where it is.
    if (known === undefined || (isSorted && known.what !== "comments")) continue;
    if (part === undefined || move(part, known)) continue;
    edit.unrelate(sheet, part);
    edit.remove(part);
  }
  if (isSorted) return stuck;
  const related = edit.relationships(workbook);
  for (const { kind, part } of related) if (kind === "pivotCacheDefinition" && part !== undefined) move(part, CACHE);
  const sheets = related.flatMap(({ kind, part }) => (WITH_DRAWINGS.has(kind) ? (part ?? []) : []));
  for (const chart of chartsOf(edit, sheets)) move(chart, CHART);
  return stuck;
}

/** Charts of any sheet may show the cells of this one. */
function chartsOf(edit: PackageEdit, sheets: readonly string[]): ReadonlySet<string> {
  const below = (parts: readonly string[], isMeant: (kind: string) => boolean): readonly string[] =>
    parts.flatMap((from) => edit.relationships(from).flatMap(({ kind, part }) => (isMeant(kind) ? (part ?? []) : [])));
  const drawings = below(sheets, (kind) => kind === "drawing");
  return new Set(below(drawings, (kind) => CHARTS.has(kind)));
}
