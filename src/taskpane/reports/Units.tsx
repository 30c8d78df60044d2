/** 按单位拆分: as sheets of this workbook, and where the page can hand files over, as a workbook for each unit. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { makeUnitSheets, type UnitsMade } from "../../checking/reports/make-report";
import type { UnitsGiven } from "../../checking/reports/unit-files";
import type { ReportSource } from "../../report/source";
import { useTools } from "../shared/tools";
import { Part } from "./Part";
import { useStyles } from "./Reports.styles";
import { said, wordsOf, type Said } from "./use-report-work";
import { REPORTS } from "./words";

interface Props {
  readonly busy: boolean;
  /** Nothing can be put into the workbook; files can be made of it all the same. */
  readonly isLocked: boolean;
  readonly outcome: ReactNode;
  readonly work: (task: (source: ReportSource) => Promise<Said>) => void;
}

export function Units({ busy, isLocked, outcome, work }: Props) {
  const styles = useStyles();
  const { unitFiles } = useTools();
  const askFolder = unitFiles?.askFolder ?? null;
  const intoFolder = async (): Promise<void> => {
    const asked = await askFolder?.();
    switch (asked?.kind) {
      case "folder":
        return work(async (source) => saidOfFiles(await asked.give(source), REPORTS.unitsWritten));
      case "refused":
        return work(() => Promise.resolve(said("warning", REPORTS.folderRefused)));
      case "cancelled":
      case undefined:
        return undefined;
    }
  };
  return (
    <Part name={REPORTS.units} help={REPORTS.unitsHelp} outcome={outcome}>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy || isLocked}
          onClick={() => work(async (source) => wordsOf(await makeUnitSheets(source), saidOfSheets))}
        >
          {REPORTS.makeUnits}
        </Button>
        {unitFiles !== null && (
          <Button
            disabledFocusable={busy}
            onClick={() =>
              work(async (source) => saidOfFiles(await unitFiles.download(source), REPORTS.unitsDownloaded))
            }
          >
            {REPORTS.downloadUnits}
          </Button>
        )}
        {askFolder !== null && (
          <Button disabledFocusable={busy} onClick={() => void intoFolder()}>
            {REPORTS.unitsIntoFolder}
          </Button>
        )}
      </div>
    </Part>
  );
}

function saidOfSheets(made: UnitsMade): Said {
  if (made.kind === "newer-state") return said("warning", REPORTS.newerState);
  const { names, without } = made;
  return names.length === 0
    ? said("warning", REPORTS.noUnits(without))
    : said("success", REPORTS.unitsMade(names, without), names[0]);
}

function saidOfFiles(given: UnitsGiven, words: (given: UnitsGiven) => string): Said {
  if (given.files === 0 && given.unwritten.length === 0) return said("warning", REPORTS.noUnits(given.without));
  return said(given.unwritten.length === 0 ? "success" : "warning", words(given));
}
