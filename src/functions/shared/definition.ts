/**
 * What a JC function is: how Excel lists it in both languages, how it answers, and what stands in the formulas that the
 * pane makes of it. Ids and names never change; what people read is localised.
 */
import type { Rect } from "../../core/positions";
import type { ColumnField } from "../../fields";
import type { Cell } from "./answer";
import type { RosterFunction } from "./row-function";
import type { RosterRows } from "./roster-rows";

export type Locale = "zh-CN" | "en-US";
export type Text = Readonly<Record<Locale, string>>;

export interface Parameter {
  readonly name: Text;
  readonly description: Text;
  /** A range; else one cell. */
  readonly matrix: boolean;
  readonly optional: boolean;
}

interface Described {
  readonly id: string;
  /** What stands over a column of its results. */
  readonly title: string;
  readonly description: Text;
  readonly parameters: readonly Parameter[];
}

/** Answers for every row of a range of people, one result each. */
export interface RowsFunction extends Described {
  readonly kind: "rows";
  /** @param title what a header among the rows answers with */
  readonly evaluator: (rows: RosterRows, title: string) => RosterFunction;
  /** How a column of its results is shown; as it comes where it says nothing. */
  readonly numberFormat?: "yyyy-mm-dd";
  /** What its formulas say behind the person's row, over the rows of the whole roster. */
  readonly comparedWith?: (roster: Rect) => string;
}

/** Answers for one row of one person, with a table. */
export interface RowFunction extends Described {
  readonly kind: "row";
  readonly evaluator: (rows: RosterRows) => RosterFunction;
}

/** Answers for plain values with one result; given several cells Excel calls it for each. */
export interface CellsFunction extends Described {
  readonly kind: "cells";
  readonly evaluate: (...values: readonly unknown[]) => Cell;
  readonly example: {
    /** The columns of a roster that it may be pointed at, in the order of its parameters. */
    readonly columns: readonly ColumnField[];
    /** The arguments where the sheet lacks one of these. */
    readonly without: string;
  };
}

export type FunctionDefinition = RowsFunction | RowFunction | CellsFunction;
export type FunctionKind = FunctionDefinition["kind"];
