/** The years by education of a row of base conditions, what they rest on, and what is wrong with them as typed. */
import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { NewFault, TypedCondition } from "../../checking/settings/condition-rows";
import { EDUCATION_COLUMNS } from "../../rules/standards/base-conditions";
import { EDUCATION_LABELS } from "../../rules/standards/labels";
import { FormFoot } from "../shared/FormFoot";
import { conditionFaultWords, SETTINGS } from "./words";
import { useStyles } from "./SettingsTab.styles";

interface Props<T extends TypedCondition> {
  readonly typed: T;
  readonly fault: NewFault | null;
  readonly onType: (typed: T) => void;
  readonly onClose: () => void;
  /** Whoever opens the form begins here. */
  readonly isFirst?: boolean;
}

export function ConditionFields<T extends TypedCondition>({
  typed,
  fault,
  onType,
  onClose,
  isFirst = false,
}: Props<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      {EDUCATION_COLUMNS.map((column, i) => (
        <div key={column} className={styles.pair}>
          <label htmlFor={id + column}>{EDUCATION_LABELS[column]}</label>
          <input
            id={id + column}
            className={styles.number}
            value={typed.years[column]}
            aria-invalid={fault === column || fault === "years"}
            autoFocus={isFirst && i === 0}
            onChange={({ target }) => onType({ ...typed, years: { ...typed.years, [column]: target.value } })}
          />
        </div>
      ))}
      <label htmlFor={`${id}source`}>{SETTINGS.source}</label>
      <input
        id={`${id}source`}
        className={styles.wide}
        value={typed.source}
        maxLength={100}
        required
        aria-invalid={fault === "source"}
        onChange={({ target }) => onType({ ...typed, source: target.value })}
      />
      <label className={mergeClasses(styles.check, styles.across)}>
        <input
          type="checkbox"
          checked={typed.binding}
          onChange={({ target }) => onType({ ...typed, binding: target.checked })}
        />
        {SETTINGS.binding}
      </label>
      <FormFoot fault={fault === null ? null : conditionFaultWords(fault)} onCancel={onClose} />
    </>
  );
}
