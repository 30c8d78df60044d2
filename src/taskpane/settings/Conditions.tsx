/** 基本条件: the table of years by education, row by row; a row of the bureau's own needs a source. */
import { Link } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import {
  conditionOf,
  conditionRows,
  leftOutRows,
  typedOf,
  withCondition,
  withoutCondition,
  type ConditionFault,
} from "../../checking/settings/condition-rows";
import { EDUCATION_COLUMNS, type BaseCondition } from "../../rules/standards/base-conditions";
import { EDUCATION_LABELS, yearsWords } from "../../rules/standards/labels";
import { ConditionFields } from "./ConditionFields";
import { EditRow } from "./EditRow";
import { NewCondition } from "./NewCondition";
import type { SettingsProps } from "./settings-props";
import { conditionWords, SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

export function Conditions({ settings, isReadOnly, onChange }: SettingsProps) {
  const styles = useStyles();
  const leftOut = leftOutRows(settings);
  return (
    <>
      <p className={styles.help}>{SETTINGS.conditionsHelp}</p>
      <ul className={styles.list}>
        {conditionRows(settings).map((one) => (
          <EditRow
            key={one.key}
            name={nameOf(one.row)}
            isOwn={one.isOwn}
            isReadOnly={isReadOnly}
            isAdded={one.byDefault === null}
            onReset={() => onChange(withoutCondition(one))}
            form={(close) => (
              <ConditionForm row={one.row} onClose={close} onGive={(row) => onChange(withCondition(row))} />
            )}
          >
            {yearsOf(one.row)} · {SETTINGS.by(one.row.source)}
            {one.isOwn && one.byDefault !== null && ` · ${SETTINGS.ours(yearsOf(one.byDefault))}`}
          </EditRow>
        ))}
      </ul>
      {!isReadOnly && <NewCondition settings={settings} onGive={(row) => onChange(withCondition(row))} />}
      {leftOut.length > 0 && (
        <>
          <h3 className={styles.sub}>{SETTINGS.leftOut}</h3>
          <ul className={styles.list}>
            {leftOut.map((row) => (
              <li key={nameOf(row)} className={styles.line}>
                <span className={styles.grow}>{nameOf(row)}</span>
                {!isReadOnly && (
                  <Link as="button" inline className={styles.link} onClick={() => onChange(withCondition(row))}>
                    {SETTINGS.putBack}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const nameOf = (row: BaseCondition): string =>
  `${conditionWords(row)}（${SETTINGS.conditionsAs(row.from, row.binding)}）`;

/** 博士0年、硕士2年… */
const yearsOf = ({ years }: BaseCondition): string =>
  EDUCATION_COLUMNS.map((column) => `${EDUCATION_LABELS[column]}${yearsWords(years[column])}`).join("、");

interface FormProps {
  readonly row: BaseCondition;
  readonly onClose: () => void;
  readonly onGive: (row: BaseCondition) => void;
}

function ConditionForm({ row, onClose, onGive }: FormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(() => ({ ...typedOf(row), source: "" }));
  const [fault, setFault] = useState<ConditionFault | null>(null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const read = conditionOf(row, typed);
    setFault(read.ok ? null : read.fault);
    if (!read.ok) return;
    onClose();
    onGive(read.row);
  };
  return (
    <form className={styles.form} noValidate aria-label={nameOf(row)} onSubmit={onSubmit}>
      <ConditionFields typed={typed} fault={fault} onType={setTyped} onClose={onClose} isFirst />
    </form>
  );
}
