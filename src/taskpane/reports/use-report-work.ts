/** What 报告与名单 is doing: one piece of work at a time, over results that hold, and what came of the last one. */
import { useCallback, useState } from "react";
import { reportSource } from "../../checking/reports/source";
import type { CheckResult } from "../../checking/check";
import { shownResult, type Session } from "../../checking/session";
import type { ReportSource } from "../../report/source";
import { codeOf, type Attempt } from "../../workbook/excel";
import { showSheet } from "../../workbook/navigate";
import type { SheetMade } from "../../workbook/our-sheets";
import { excelTroubleWords } from "../shared/trouble-words";
import { REPORTS } from "./words";

export interface Said {
  readonly intent: "success" | "warning" | "error";
  readonly words: string;
  /** A sheet that may be opened. */
  readonly sheet: string | null;
}

export interface ReportWork {
  readonly busy: boolean;
  readonly said: Said | null;
  /** @param isAll over all sheets that were checked, else the one in front */
  readonly work: (isAll: boolean, task: (source: ReportSource) => Promise<Said>) => void;
  /** With the result of the sheet in front, of all its rows. */
  readonly act: (task: (result: CheckResult) => Promise<Said>) => void;
  readonly open: (sheet: string) => void;
  readonly dismiss: () => void;
}

export const said = (intent: Said["intent"], words: string, sheet: string | null = null): Said => ({
  intent,
  words,
  sheet,
});

export const wordsOf = <T>(attempt: Attempt<T>, say: (value: T) => Said): Said =>
  attempt.ok ? say(attempt.value) : said("error", excelTroubleWords(attempt.trouble));

export const saidOfSheet = (made: SheetMade): Said =>
  made.kind === "made" ? said("success", REPORTS.made(made.name), made.name) : said("warning", REPORTS.newerState);

/** Sheets that were checked and are still there, the one in front first. */
export function checkedSheets(session: Session): readonly string[] {
  const { workbook, sheet } = session.current();
  if (workbook?.kind !== "checked") return sheet === null ? [] : [sheet];
  return workbook.sheets.filter((name) => session.stateOf(name)?.result != null);
}

function resultsOf(session: Session, isAll: boolean): readonly CheckResult[] {
  if (!isAll) return [shownResult(session.current()) ?? []].flat();
  return checkedSheets(session).flatMap((name) => session.stateOf(name)?.result ?? []);
}

/** What the sheets say now: those edited since are checked again first. */
async function fresh(session: Session, isAll: boolean): Promise<readonly CheckResult[]> {
  const isOutdated = isAll
    ? checkedSheets(session).some((name) => session.stateOf(name)?.outdated === true)
    : session.current().outdated;
  if (isOutdated) await (isAll ? session.workbook.check() : session.checkAgain());
  return resultsOf(session, isAll);
}

export function useReportWork(session: Session): ReportWork {
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Said | null>(null);
  const run = useCallback((task: () => Promise<Said | null>): void => {
    setBusy(true);
    setLast(null);
    void task()
      .catch((error: unknown) => {
        const code = codeOf(error) ?? (error instanceof Error ? error.name : "Error");
        return said("error", excelTroubleWords({ kind: "failed", code }));
      })
      .then(setLast)
      .finally(() => setBusy(false));
  }, []);
  const work = useCallback<ReportWork["work"]>(
    (isAll, task) =>
      run(async () => {
        const source = await reportSource(await fresh(session, isAll));
        return source.ok ? task(source.value) : wordsOf(source, () => said("success", ""));
      }),
    [session, run],
  );
  const act = useCallback<ReportWork["act"]>(
    (task) =>
      run(async () => {
        await fresh(session, false);
        const { result } = session.current();
        return result === null ? null : task(result);
      }),
    [session, run],
  );
  return {
    busy,
    said: last,
    work,
    act,
    open: (sheet) => run(async () => wordsOf(await showSheet(sheet), () => said("success", ""))),
    dismiss: () => setLast(null),
  };
}
