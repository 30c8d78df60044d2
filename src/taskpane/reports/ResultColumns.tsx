/** 结果列: written beside the roster, refreshed, taken back. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { removeResults, writeResults, type ResultsWritten } from "../../checking/reports/result-columns";
import { Part } from "./Part";
import { useStyles } from "./Reports.styles";
import { said, wordsOf, type ReportWork, type Said } from "./use-report-work";
import { REPORTS } from "./words";

interface Props extends Pick<ReportWork, "act"> {
  readonly isOff: boolean;
  readonly outcome: ReactNode;
}

export function ResultColumns({ act, isOff, outcome }: Props) {
  const styles = useStyles();
  return (
    <Part name={REPORTS.results} help={REPORTS.resultsHelp} outcome={outcome}>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isOff}
          onClick={() => act(async (result) => wordsOf(await writeResults(result), saidOfResults))}
        >
          {REPORTS.writeResults}
        </Button>
        <Button
          disabledFocusable={isOff}
          onClick={() =>
            act(async ({ sheet }) =>
              wordsOf(await removeResults(sheet), ({ columns, left }) =>
                said("success", REPORTS.resultsRemoved(columns.length, left)),
              ),
            )
          }
        >
          {REPORTS.removeResults}
        </Button>
      </div>
    </Part>
  );
}

function saidOfResults(written: ResultsWritten): Said {
  switch (written.kind) {
    case "nobody":
      return said("warning", REPORTS.nobody);
    case "newer-state":
      return said("warning", REPORTS.newerState);
    case "written":
      return said("success", REPORTS.resultsWritten(written.people, written.columns, written.left));
  }
}
