/** What the tab 函数 is doing: one piece of work at a time, and what came of the last one. */
import { useCallback, useState } from "react";
import type { Attempt } from "../../workbook/excel";
import { excelTroubleWords } from "../shared/trouble-words";
import { FUNCTIONS_TAB } from "./words";
import { fillColumn, type Where } from "../../checking/fill-column";
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
  readonly intent: "success" | "warning" | "error";
  readonly words: string;
  /** What the user may choose instead. */
  readonly offers: readonly Offer[];
}

export interface FormulaWork {
  readonly busy: boolean;
  readonly said: Said | null;
  readonly fill: (one: RowsFunction, where?: Where) => void;
  readonly freeze: () => void;
  readonly refill: () => void;
  readonly dismiss: () => void;
}

const said = (intent: Said["intent"], words: string, offers: Said["offers"] = []): Said => ({ intent, words, offers });

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
        return said("success", FUNCTIONS_TAB.filled(filled.cell, filled.rows));
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

async function freezing(sheet: string): Promise<Said> {
  return words(await freeze(sheet), (frozen) => {
    switch (frozen.kind) {
      case "frozen":
        return said("success", FUNCTIONS_TAB.frozen(frozen.cells));
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
        .then(setLast)
        .then(session.columnsChanged)
        .finally(() => setBusy(false));
    },
    [session],
  );
  return {
    busy,
    said: last,
    fill: (one, where = "beside") => work((sheet) => filling(session, sheet, one, where)),
    freeze: () => work(freezing),
    refill: () => work(refilling),
    dismiss: () => setLast(null),
  };
}
