/**
 * 本簿中本工具的内容: what in a workbook is ours. Each kind of thing has a file of its own here that lists what there is
 * of it, and says how it is taken out; `index.ts` lists the kinds.
 */
import type { Attempt } from "../../workbook/excel";
import type { OpenCells } from "../open-results";
import type { SheetHeads } from "../sheet-heads";
import type { Unsettled } from "../settled-formulas";

export type TraceKind = "formulas" | "results" | "marks" | "sheet" | "copy" | "name" | "state" | "unread" | "newer";

/** What becomes of what formulas came to: it stays in their place, or goes with them. */
export type Results = "kept" | "gone";

export type Removed =
  | { readonly kind: "removed" }
  /** Results that are not there cannot be kept: nothing was done. */
  | { readonly kind: "unsettled"; readonly cells: readonly Unsettled[] }
  /** Excel keeps some of it, or does not tell whose it is; or cells in between hold something of the user's. */
  | { readonly kind: "left"; readonly count: number }
  /** What a newer version keeps does not allow for it. */
  | { readonly kind: "newer-state" };

export const REMOVED: Removed = { kind: "removed" };

export interface Removing {
  readonly results: Results;
  /** Everything goes: nothing has to be remembered any more. */
  readonly isAll: boolean;
}

export interface Trace {
  readonly kind: TraceKind;
  /** On which it is; null for what belongs to the workbook. */
  readonly sheet: string | null;
  /** Addresses, or a name; what the state holds. */
  readonly places: readonly string[];
  readonly count: number;
  /** Null: it is not ours to take out. */
  readonly remove: ((removing: Removing) => Promise<Attempt<Removed>>) | null;
}

export interface TraceContext {
  readonly heads: SheetHeads;
  /** What stands in the place of a result that is open, by the cells that keep it so. */
  readonly says: (open: OpenCells) => string;
}

export type TraceSource = (context: TraceContext) => Promise<Attempt<readonly Trace[]>>;
