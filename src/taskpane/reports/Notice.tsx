/** 公示名单: of which verdict, with ID numbers or without. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { NoticeOptions } from "../../report/notice-list";
import { VERDICT_LABELS } from "../../rules/engine/labels";
import { Part } from "./Part";
import { useStyles } from "./Reports.styles";
import { REPORTS } from "./words";

interface Props {
  readonly isOff: boolean;
  readonly outcome: ReactNode;
  readonly onMake: (options: NoticeOptions) => void;
}

const VERDICTS = ["eligible", "ineligible", "undetermined"] as const;
const IDS = { "left-out": REPORTS.idsLeftOut, masked: REPORTS.idsMasked } as const;

export function Notice({ isOff, outcome, onMake }: Props) {
  const styles = useStyles();
  const [verdict, setVerdict] = useState<NoticeOptions["verdict"]>("eligible");
  const [ids, setIds] = useState<NoticeOptions["ids"]>("left-out");
  return (
    <Part name={REPORTS.notice} help={REPORTS.noticeHelp} outcome={outcome}>
      <div className={styles.choices}>
        <Field label={REPORTS.verdict} size="small">
          <Select
            value={verdict}
            onChange={(_, { value }) => setVerdict(VERDICTS.find((one) => one === value) ?? "eligible")}
          >
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {VERDICT_LABELS[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={REPORTS.ids} size="small">
          <Select value={ids} onChange={(_, { value }) => setIds(value === "masked" ? "masked" : "left-out")}>
            {(["left-out", "masked"] as const).map((one) => (
              <option key={one} value={one}>
                {IDS[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button disabledFocusable={isOff} onClick={() => onMake({ verdict, ids })}>
        {REPORTS.makeNotice}
      </Button>
    </Part>
  );
}
