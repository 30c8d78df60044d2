/**
 * A formula that works on the sheet in front: made of the table as it was understood, else of a value of its own.
 */
import { columnName, rectAddress, type Rect } from "../../core/positions";
import { peopleRows } from "../../checking/fill-column";
import type { Understood } from "../../checking/session";
import { parseCells } from "../../workbook/addresses";
import type { CellsFunction, FunctionDefinition, RowsFunction } from "./definition";

/** One person's formula, or everybody's where each is compared with all; of values, the cells of the first person. */
export function exampleOf(one: FunctionDefinition, roster: Understood | null): string {
  if (one.kind === "cells") {
    const { then } = one.example;
    return formula(one, [cellArguments(one, roster), ...(then === undefined ? [] : [then])].join(", "));
  }
  const rows = roster === null ? SOMEWHERE : rowsOf(roster);
  const first = { ...rows, bottom: rows.top };
  if (one.kind === "row") return formula(one, rectAddress(first));
  // Filled down, a comparison with the whole roster would send all of it for every row: it spills.
  return formulaFor(one, one.comparedWith === undefined ? first : rows, rows);
}

/** @param all the rows of the whole roster, for a function that compares with them */
export function formulaFor(one: RowsFunction, rows: Rect, all: Rect): string {
  const compared = one.comparedWith === undefined ? "" : `, ${one.comparedWith(all)}`;
  return formula(one, `${rectAddress(rows)}${compared}`);
}

/**
 * A formula of the sheet's own for these rows. The header goes with it, so that Excel itself sees when it changes.
 *
 * @param rows an address, or a reference by the names of a table's columns
 */
export function filledFormula(one: RowsFunction, rows: string, all: Rect, header: Rect): string {
  const compared = one.comparedWith === undefined ? [] : [one.comparedWith(all)];
  return formula(one, [rows, ...compared, fixed(header)].join(", "));
}

/** Stays what it is when the formula is filled down. */
const fixed = ({ top, left, bottom, right }: Rect): string =>
  `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;

const formula = ({ id }: FunctionDefinition, given: string): string => `=JC.${id}(${given})`;

function rowsOf(roster: Understood): Rect {
  const top = (roster.firstRow ?? roster.header.bottom + 2) - 1;
  return peopleRows(roster, top, Math.max(top, parseCells(roster.table)?.bottom ?? top));
}

/** The rows of a roster that begins in A4, where none is in sight. */
const SOMEWHERE: Rect = { top: 4, bottom: 59, left: 0, right: 25 };

function cellArguments({ example: { columns: fields, without } }: CellsFunction, roster: Understood | null): string {
  const row = roster?.firstRow ?? undefined;
  const columns = fields.map((field) => roster?.columns.find((column) => column.field === field)?.column);
  if (row === undefined || columns.length === 0 || columns.includes(undefined)) return without;
  return columns.map((column) => `${column ?? ""}${row}`).join(", ");
}
