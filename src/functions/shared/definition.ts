/**
 * What a JC function is: how Excel lists it in both languages, how it answers, and what stands in the formulas that the
 * pane makes of it. Ids and names never change; what people read is localised.
 */
import type { Rect } from "../../core/positions";
import type { ColumnField } from "../../fields";
import type { Cell } from "./answer";
import type { Blanks } from "./blanks";
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
  /** Its name in formulas, behind JC. */
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
  readonly evaluator: (rows: RosterRows, title: string) => FunctionOfThree;
  /** How a column of its results is shown; as it comes where it says nothing. */
  readonly numberFormat?: "yyyy-mm-dd";
  /** What its formulas say behind the person's row, over the rows of the whole roster. */
  readonly comparedWith?: (roster: Rect) => string;
}

/** Answers for one row of one person, with a table. */
export interface RowFunction extends Described {
  readonly kind: "row";
  readonly evaluator: (rows: RosterRows) => FunctionOfThree;
}

interface OfValues extends Described {
  readonly example: {
    /** The columns of a roster that it may be pointed at, in the order of its parameters. */
    readonly columns: readonly ColumnField[];
    /** The arguments where the sheet lacks one of these. */
    readonly without: string;
    /** A further argument in either case. */
    readonly then?: string;
  };
}

/** Answers for plain values with one result; given several cells Excel calls it for each. */
export interface ValuesFunction extends OfValues {
  readonly kind: "cells";
  /** None of its arguments is ever 0: that is a blank cell. */
  readonly zeros: "are-blanks";
  /** It answers with the serial of a day. */
  readonly answersDay?: true;
  readonly evaluate: (...values: readonly unknown[]) => Cell | Promise<Cell>;
}

/** Answers for numbers that may be 0: it is told where they stand, so that a blank is none. */
export interface NumbersFunction extends OfValues {
  readonly kind: "cells";
  readonly zeros: "may-count";
  readonly evaluator: (blanks: Blanks) => FunctionOfThree;
}

/** What Excel calls: three arguments, then where all of them stand. */
export type FunctionOfThree = (
  first: unknown,
  second: unknown,
  third: unknown,
  invocation: CustomFunctions.Invocation,
) => Promise<Cell[][]>;

export type CellsFunction = ValuesFunction | NumbersFunction;
export type FunctionDefinition = RowsFunction | RowFunction | CellsFunction;
export type FunctionKind = FunctionDefinition["kind"];

/** Ids by which Excel tells functions apart, where the name is that of a function of its own. */
const EXCEL_IDS: Readonly<Record<string, string>> = { DATE: "JCDATE" };

/** By what id Excel knows the function. */
export const excelId = ({ id }: FunctionDefinition): string => EXCEL_IDS[id] ?? id;

/** Is it told where its arguments stand? Excel does so for functions with a matrix as result only. */
export const isToldPlaces = (one: FunctionDefinition): boolean => one.kind !== "cells" || one.zeros === "may-count";
