/** A workbook for each unit, with its people and what each has to correct; made one by one, as somebody asks. */
import type { PatchOptions } from "xlsx-package";
import type { ReportSource } from "../../src/report/source";
import { unitFileName } from "../../src/report/unit-file";
import { unitSheets } from "../../src/report/unit-sheets";
import { plannedWorkbook } from "./planned-workbook";

export interface UnitWorkbook {
  /** Empty for people without one. */
  readonly unit: string;
  readonly people: number;
  readonly toCorrect: number;
  /** Null where nobody of the unit has anything to correct. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** @param roster what the roster's file is called, without its kind */
export function* unitWorkbooks(
  source: ReportSource,
  roster: string,
  options: PatchOptions = {},
): Iterable<UnitWorkbook> {
  for (const { plan, ...unit } of unitSheets(source, { isLinked: false })) {
    const name = unitFileName(roster, unit.unit);
    yield { ...unit, file: plan === null ? null : { name, bytes: plannedWorkbook([plan], options) } };
  }
}
