/** What the tab 函数 is doing: one piece of work at a time, and what came of the last one. */
import { useCallback, useState } from "react";
import type { Attempt } from "../../workbook/excel";
import { excelTroubleWords } from "../shared/trouble-words";
import { FUNCTIONS_TAB } from "./words";
import { fillColumn, type Where, type WrittenColumn } from "../../checking/fill-column";
import { takeAway, widen } from "../../checking/written-column";
import { freeze, refill } from "../../checking/freeze";
import type { Session } from "../../checking/session";
import type { RowsFunction } from "../../functions/shared/definition";
import { filledFormula } from "../../functions/shared/example";

/** Another place for a column of results. */
export interface Offer {
  readonly words: string;
  readonly one: RowsFunction;
  readonly where: Where;
}

export interface Said {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly words: string;
  /** What the user may choose instead. */
  readonly offers: readonly Offer[];
  /** What was put down, and may be taken away again. */
  readonly written: WrittenColumn | null;
}

export interface FormulaWork {
  readonly busy: boolean;
  readonly said: Said | null;
  readonly fill: (one: RowsFunction, where?: Where) => void;
  /** Takes away again what was put down last. */
  readonly undo: (column: WrittenColumn) => void;
  readonly freeze: () => void;
  readonly refill: () => void;
  readonly dismiss: () => void;
}

const said = (intent: Said["intent"], words: string, offers: Said["offers"] = []): Said => ({
  intent,
  words,
  offers,
  written: null,
});

const elsewhere = (one: RowsFunction, column: string): Offer => ({
  words: FUNCTIONS_TAB.fillElsewhere(column),
  one,
  where: "first-free",
});

async function filling(session: Session, sheet: string, one: RowsFunction, where: Where): Promise<Said> {
  const attempt = await fillColumn(
    session.heads,
    sheet,
    {
      title: one.title,
      formulaFor: (rows, roster, header) => filledFormula(one, rows, roster, header),
      isForEachRow: one.comparedWith === undefined,
      numberFormat: one.numberFormat ?? null,
    },
    where,
  );
  return words(attempt, (filled) => {
    switch (filled.kind) {
      case "no-roster":
        return said("warning", FUNCTIONS_TAB.noRoster);
      case "filled":
        return {
          ...said("success", FUNCTIONS_TAB.filled(filled.cell, filled.rows, filled.isAgain)),
          written: filled.column,
        };
      case "blocked":
        return said("warning", FUNCTIONS_TAB.blocked(filled.column, filled.cell), [elsewhere(one, filled.free)]);
      case "table":
        return said("warning", FUNCTIONS_TAB.isTable(filled.table, filled.fits), [
          ...(filled.fits ? [{ words: FUNCTIONS_TAB.fillInTable, one, where: "in-table" as const }] : []),
          elsewhere(one, filled.free),
        ]);
    }
  });
}

/** The user is taken to what was put down, and can read it. That it stays narrow is no trouble. */
async function shown(session: Session, column: WrittenColumn): Promise<void> {
  const { top, left } = column.formulas;
  await session.person.goTo({ sheet: column.sheet, row: top, column: left });
  await widen(column);
}

const undoing = async (column: WrittenColumn): Promise<Said> =>
  words(await takeAway(column), (isDone) =>
    isDone ? said("success", FUNCTIONS_TAB.undone) : said("warning", FUNCTIONS_TAB.notUndone),
  );

async function freezing(session: Session, sheet: string): Promise<Said> {
  return words(await freeze(session.heads, sheet, FUNCTIONS_TAB.open), (frozen) => {
    switch (frozen.kind) {
      case "frozen":
        return said(frozen.cells === 0 ? "info" : "success", FUNCTIONS_TAB.frozen(frozen.cells));
      case "newer-state":
        return said("warning", FUNCTIONS_TAB.newerState);
      case "unsettled":
        return said("warning", FUNCTIONS_TAB.unsettled(frozen.cells));
    }
  });
}

async function refilling(sheet: string): Promise<Said> {
  return words(await refill(sheet), ({ cells, changed }) =>
    said(changed === 0 ? "success" : "warning", FUNCTIONS_TAB.refilled(cells, changed)),
  );
}

const words = <T>(attempt: Attempt<T>, say: (value: T) => Said): Said =>
  attempt.ok ? say(attempt.value) : said("error", excelTroubleWords(attempt.trouble));

export function useFormulaWork(session: Session): FormulaWork {
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Said | null>(null);
  const work = useCallback(
    (task: (sheet: string) => Promise<Said>): void => {
      const { sheet } = session.current();
      if (sheet === null) return;
      setBusy(true);
      setLast(null);
      void task(sheet)
        .catch((error: unknown) =>
          said("error", excelTroubleWords({ kind: "failed", code: error instanceof Error ? error.name : "Error" })),
        )
        .then((done) => {
          setLast(done);
          return done.written === null ? undefined : shown(session, done.written);
        })
        .then(() => session.columns.again())
        .finally(() => setBusy(false));
    },
    [session],
  );
  return {
    busy,
    said: last,
    fill: (one, where = "beside") => work((sheet) => filling(session, sheet, one, where)),
    undo: (column) => work(() => undoing(column)),
    freeze: () => work((sheet) => freezing(session, sheet)),
    refill: () => work(refilling),
    dismiss: () => setLast(null),
  };
}
