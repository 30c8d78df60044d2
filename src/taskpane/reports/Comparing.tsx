/** 比较: this sheet beside an earlier version of it, on another sheet or in a file. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { makeComparison } from "../../checking/reports/make-report";
import { judgedFile } from "../../checking/reports/other-file";
import { judgedSheet, otherSheets } from "../../checking/reports/other-version";
import { daySetOf, reportSource } from "../../checking/reports/source";
import { useTools } from "../shared/tools";
import { useSession } from "../shared/use-session";
import { Part } from "./Part";
import { useStyles } from "./Reports.styles";
import { said, saidOfSheet, wordsOf, type ReportWork } from "./use-report-work";
import { REPORTS } from "./words";

/** What the reader knows; what a file is, its bytes say. */
const ACCEPTED = ".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.et,.ods,.fods,.csv,.tsv,.txt,.htm,.html,.xml";
/** More than a page can hold at once. */
const LARGEST_FILE = 200_000_000;

interface Props extends Pick<ReportWork, "work"> {
  readonly isOff: boolean;
  readonly outcome: ReactNode;
  readonly sheet: string | null;
}

export function Comparing({ isOff, outcome, sheet, work }: Props) {
  const styles = useStyles();
  const session = useSession();
  const [others, setOthers] = useState<readonly string[]>([]);
  const [other, setOther] = useState("");
  const { readFile } = useTools();
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (sheet !== null) void otherSheets(session.heads, sheet).then(setOthers);
  }, [session, sheet, isOff]);
  const compare = (): void =>
    work(false, async (after) => {
      const judged = await judgedSheet(session.heads, other, daySetOf(after));
      if (!judged.ok) return wordsOf(judged, () => said("success", ""));
      if (judged.value === null) return said("warning", REPORTS.noRoster(other));
      const before = await reportSource([judged.value]);
      if (!before.ok) return wordsOf(before, () => said("success", ""));
      const names = { before: other, after: sheet ?? "", linked: { before: true, after: true } };
      return wordsOf(await makeComparison(before.value, after, names), saidOfSheet);
    });
  const compareFile = (file: File): void =>
    work(false, async (after) => {
      if (file.size > LARGEST_FILE) return said("warning", REPORTS.tooLargeFile);
      const read = await readFile(new Uint8Array(await file.arrayBuffer()), file.name);
      if (!read.ok) return said("warning", read.words);
      const here = await session.heads.workbookFacts();
      if (!here.ok) return wordsOf(here, () => said("success", ""));
      const before = await judgedFile(read, { fileName: file.name, sheet, here: here.value, asOf: daySetOf(after) });
      if (before === null) return said("warning", REPORTS.noRosterInFile(file.name));
      const names = { before: file.name, after: sheet ?? "", linked: { before: false, after: true } };
      return wordsOf(await makeComparison(before, after, names), saidOfSheet);
    });
  return (
    <Part name={REPORTS.compare} help={REPORTS.compareHelp} outcome={outcome}>
      <Field label={REPORTS.earlier} size="small" className={styles.choice}>
        <Select value={other} onChange={(_, { value }) => setOther(value)}>
          <option value="">{REPORTS.chooseSheet}</option>
          {others.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={isOff || !others.includes(other)} onClick={compare}>
        {REPORTS.makeComparison}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        className={styles.hiddenFile}
        tabIndex={-1}
        aria-label={REPORTS.compareFile}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = "";
          if (chosen !== undefined) compareFile(chosen);
        }}
      />
      <Button disabledFocusable={isOff} onClick={() => picker.current?.click()}>
        {REPORTS.compareFile}
      </Button>
      <p className={styles.help}>{REPORTS.compareFileHelp}</p>
    </Part>
  );
}
