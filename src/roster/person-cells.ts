/**
 * What stands in a column for one person: one cell, a cell merged down over several people, or the cells of all the
 * lines that the person takes.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import type { Reading } from "../core/reading";
import { FIELD } from "../fields";
import { together } from "../fields/readers/together";
import type { AnyReadColumn } from "../fields/field";
import type { ColumnReader, ColumnsByField } from "./column-readers";
import { MergedDown } from "./merged-down";
import type { PersonRows } from "./table";

/** Lines as one cell would hold them; a single one stays what it is. */
const joined = (values: readonly unknown[]): unknown =>
  values.length < 2 ? (values[0] ?? null) : values.map((value) => textOf(value)).join("\n");

export class PersonCells {
  private readonly merged: MergedDown;

  constructor(private readonly sheet: SheetCells) {
    this.merged = new MergedDown(sheet.merges);
  }

  /** A cell's value; under a cell merged down over several people, that cell's. */
  at(row: number, column: number): unknown {
    const from = this.merged.isNone ? row : (this.merged.at(row, column)?.top ?? row);
    return this.sheet.values[from]?.[column];
  }

  /** The row's own cells where they are all that a person has, as most people's are; null where one looks further. */
  own(at: PersonRows): readonly unknown[] | null {
    return at.more.length === 0 && this.merged.isNone ? (this.sheet.values[at.row] ?? null) : null;
  }

  /** One column of a person as one reading. */
  read(field: AnyReadColumn, { index, read }: ColumnReader, at: PersonRows): Reading<unknown> {
    if (at.more.length === 0) return read(this.at(at.row, index));
    const values = this.linesOf(at, index);
    const [first = null] = values;
    if (values.length < 2) return read(first);
    if (field.furtherLines === "continue") return read(joined(values));
    return field.combine === null ? read(first) : field.combine(values.map(read), textOf(joined(values)));
  }

  /** Several columns of one field as one reading. */
  readTogether(field: AnyReadColumn, columns: readonly ColumnReader[], at: PersonRows): Reading<unknown> {
    const raw = columns.map((one) => textOf(this.at(at.row, one.index))).join(" / ");
    const readings = columns.map((one) => this.read(field, one, at));
    return (field.combine ?? together)(readings, raw);
  }

  /** What a column says in all of a person's lines, as one cell would. */
  wholeOf(at: PersonRows, column: number): unknown {
    return at.more.length === 0 ? this.at(at.row, column) : joined(this.linesOf(at, column));
  }

  /**
   * The person's further lines on which something stands that only one line can say, and another line says otherwise.
   */
  unreadLines(byField: ColumnsByField, at: PersonRows): readonly number[] {
    const columns = [...byField].flatMap(([id, ofField]) => {
      const field = FIELD[id];
      const oneLineSpeaks = field.kind !== "shown" && field.furtherLines !== "continue" && field.combine === null;
      return oneLineSpeaks ? ofField : [];
    });
    return at.more.filter((line) =>
      columns.some(({ index }) => {
        const value = this.furtherValue(line, index);
        return !isEmpty(value) && textOf(value) !== textOf(this.linesOf(at, index)[0]);
      }),
    );
  }

  /** What is written in a column on a person's lines, blanks left out. */
  private linesOf({ row, more }: PersonRows, column: number): readonly unknown[] {
    const further = more.map((line) => this.furtherValue(line, column));
    return [this.at(row, column), ...further].filter((value) => !isEmpty(value));
  }

  /** A cell of a further line, unless it is part of one merged down from above. */
  private furtherValue(line: number, column: number): unknown {
    const from = this.merged.at(line, column)?.top ?? line;
    return from === line ? this.sheet.values[line]?.[column] : null;
  }
}
