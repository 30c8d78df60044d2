/**
 * What helps to find a fault, and nothing of the people on the sheet: versions, shapes and codes. No cell, no header,
 * no name of a sheet or file.
 */
import { ADD_IN_VERSION } from "../../core/add-in-version";
import type { Diagnostics } from "./words";
import type { HostFacts } from "../../workbook/host-facts";
import type { JudgedWhere } from "../aside/aside";
import type { Failure, SessionState } from "../session";

/** @param judged by whom the last long roster was judged */
export function diagnosticsOf(
  state: SessionState,
  failures: readonly Failure[],
  host: HostFacts,
  judged: JudgedWhere,
): Diagnostics {
  const { usedRows, usedColumns, isProtected, understood, result, marked, phase, live } = state;
  return {
    version: ADD_IN_VERSION,
    host,
    sheet: {
      rows: usedRows,
      columns: usedColumns,
      isProtected,
      rosters: (understood ?? []).map(({ table, headerRows, people, columns, unmatched }) => ({
        table,
        headerRows: headerRows.length,
        people,
        fields: columns.map(({ field }) => field),
        unmatched: unmatched.length,
      })),
    },
    checked: result === null ? null : { people: result.people.length, notes: result.notes.length, marked },
    judged,
    phase: phase.kind,
    live,
    failures: failures.map(({ step, trouble }) => ({
      step,
      kind: trouble.kind,
      code: "code" in trouble ? trouble.code : null,
    })),
  };
}
