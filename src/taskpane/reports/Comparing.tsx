/** 比较: this sheet beside an earlier version of it. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { makeComparison } from "../../checking/reports/make-report";
import { judgedSheet, otherSheets } from "../../checking/reports/other-version";
import { reportSource } from "../../checking/reports/source";
import { useSession } from "../shared/use-session";
import { Part } from "./Part";
import { useStyles } from "./Reports.styles";
import { said, saidOfSheet, wordsOf, type ReportWork } from "./use-report-work";
import { REPORTS } from "./words";

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
  useEffect(() => {
    if (sheet !== null) void otherSheets(session.heads, sheet).then(setOthers);
  }, [session, sheet, isOff]);
  const compare = (): void =>
    work(false, async (after) => {
      const judged = await judgedSheet(session.heads, other);
      if (!judged.ok) return wordsOf(judged, () => said("success", ""));
      if (judged.value === null) return said("warning", REPORTS.noRoster(other));
      const before = await reportSource([judged.value]);
      if (!before.ok) return wordsOf(before, () => said("success", ""));
      const names = { before: other, after: sheet ?? "", linked: { before: true, after: true } };
      return wordsOf(await makeComparison(before.value, after, names), saidOfSheet);
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
      <Button disabled={isOff || !others.includes(other)} onClick={compare}>
        {REPORTS.makeComparison}
      </Button>
    </Part>
  );
}
