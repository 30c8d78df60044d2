/**
 * A formula that works on the sheet in front: made of the table as it was understood, else of a value of its own.
 */
import type { ColumnField } from "../../fields";
import { columnName, rectAddress, type Rect } from "../../core/positions";
import { peopleRows } from "../../checking/fill-column";
import type { Understood } from "../../checking/session";
import { parseCells } from "../../workbook/addresses";
import { isRowFunction, type FunctionDefinition, type FunctionId, type RowFunctionId } from "../definitions";

/** One person's formula; of plain values, the cells of the first person. */
export function exampleOf(
  { id, kind }: FunctionDefinition & { readonly id: FunctionId },
  roster: Understood | null,
): string {
  if (kind === "cells") return `=JC.${id}(${cellArguments(id, roster)})`;
  const rows = roster === null ? SOMEWHERE : rowsOf(roster);
  const first = { ...rows, bottom: rows.top };
  return isRowFunction(id) ? formulaFor(id, first, rows) : `=JC.${id}(${rectAddress(first)})`;
}

function rowsOf(roster: Understood): Rect {
  const top = (roster.firstRow ?? roster.header.bottom + 2) - 1;
  return peopleRows(roster, top, Math.max(top, parseCells(roster.table)?.bottom ?? top));
}

/** The rows of a roster that begins in A4, where none is in sight. */
const SOMEWHERE: Rect = { top: 4, bottom: 59, left: 0, right: 25 };

/** @param all the rows of the whole roster, for a function that compares with them */
export function formulaFor(id: RowFunctionId, rows: Rect, all: Rect): string {
  const compared = id === "CONFLICT" ? `, ${fixed(all)}` : "";
  return `=JC.${id}(${rectAddress(rows)}${compared})`;
}

/** Stays what it is when the formula is filled down. */
const fixed = ({ top, bottom, left, right }: Rect): string =>
  `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;

type CellFunctionId = Exclude<FunctionId, RowFunctionId | "FINDINGS">;

/** The columns a function may be pointed at, and what to show where the sheet lacks the first of them. */
const ARGUMENTS: Readonly<
  Record<CellFunctionId, { readonly fields: readonly ColumnField[]; readonly without: string }>
> = {
  VACANCIES: { fields: [], without: '"某镇中学", "副高级", 岗位设置!A:F' },
  RETIREON: { fields: ["birthDate", "sex"], without: '"1968.05", "男"' },
  FULLYEARS: { fields: ["heldDate"], without: '"2010.07"' },
  DATE: { fields: ["workStart"], without: '"2009年7月"' },
  IDCHECK: { fields: ["idNumber"], without: '"371500196904100100"' },
  IDBIRTH: { fields: ["idNumber"], without: '"371500196904100100"' },
  IDSEX: { fields: ["idNumber"], without: '"371500196904100100"' },
  EXAMPASS: { fields: ["examScores", "passMarks"], without: '"基础58、实践61", 60' },
  TITLELEVEL: { fields: ["heldTitle"], without: '"一级教师"' },
  CLAUSE: { fields: [], without: '"三（四）第2段"' },
};

function cellArguments(id: FunctionId, roster: Understood | null): string {
  const { fields, without } = ARGUMENTS[id as CellFunctionId];
  const row = roster?.firstRow ?? undefined;
  const columns = fields.map((field) => roster?.columns.find((column) => column.field === field)?.column);
  if (row === undefined || columns.length === 0 || columns.includes(undefined)) return without;
  return columns.map((column) => `${column ?? ""}${row}`).join(", ");
}
