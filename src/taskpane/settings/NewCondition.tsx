/** A row of base conditions that we have not: whom it is for, from which year on, and the years. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent, type MouseEvent } from "react";
import {
  NEW_CONDITION,
  newCondition,
  type NewFault,
  type TypedNewCondition,
} from "../../checking/settings/condition-rows";
import { UNITS } from "../../rules/figures/figures";
import type { Settings } from "../../rules/settings/settings";
import type { BaseCondition } from "../../rules/standards/base-conditions";
import { LEVEL_LABELS, SERIES_LABELS } from "../../rules/standards/labels";
import { LEVELS, SERIES } from "../../rules/standards/levels";
import { ConditionFields } from "./ConditionFields";
import { useStyles } from "./SettingsTab.styles";
import { SETTINGS } from "./words";

interface Props {
  readonly settings: Settings;
  readonly onGive: (row: BaseCondition) => void;
}

export function NewCondition(props: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      className={styles.row}
      onKeyDown={({ key }) => {
        if (key === "Escape" && isOpen) close();
      }}
    >
      <Button
        size="small"
        aria-expanded={isOpen}
        onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
          opener.current = currentTarget;
          setOpen(!isOpen);
        }}
      >
        {SETTINGS.addRow}
      </Button>
      {isOpen && <NewForm {...props} onClose={close} />}
    </div>
  );
}

function NewForm({ settings, onGive, onClose }: Props & { readonly onClose: () => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState<TypedNewCondition>(NEW_CONDITION);
  const [fault, setFault] = useState<NewFault | null>(null);
  const id = useId();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const read = newCondition(settings, typed);
    setFault(read.ok ? null : read.fault);
    if (!read.ok) return;
    onClose();
    onGive(read.row);
  };
  const isStanding = fault === "standing";
  return (
    <form className={styles.form} noValidate aria-label={SETTINGS.addRow} onSubmit={onSubmit}>
      <label htmlFor={`${id}series`}>{SETTINGS.series}</label>
      <select
        id={`${id}series`}
        className={styles.field}
        autoFocus
        aria-invalid={isStanding}
        value={typed.series}
        onChange={({ target }) =>
          setTyped({ ...typed, series: SERIES.find((one) => one === target.value) ?? typed.series })
        }
      >
        {SERIES.map((one) => (
          <option key={one} value={one}>
            {SERIES_LABELS[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}level`}>{SETTINGS.level}</label>
      <select
        id={`${id}level`}
        className={styles.field}
        aria-invalid={isStanding}
        value={typed.level}
        onChange={({ target }) =>
          setTyped({ ...typed, level: LEVELS.find((one) => one === target.value) ?? typed.level })
        }
      >
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {LEVEL_LABELS[one]}
          </option>
        ))}
      </select>
      <label className={mergeClasses(styles.check, styles.across)}>
        <input
          type="checkbox"
          checked={typed.grassroots}
          onChange={({ target }) => setTyped({ ...typed, grassroots: target.checked })}
        />
        {SETTINGS.onlyGrassroots}
      </label>
      {typed.series === "health" && (
        <label className={mergeClasses(styles.check, styles.across)}>
          <input
            type="checkbox"
            checked={typed.physicians}
            onChange={({ target }) => setTyped({ ...typed, physicians: target.checked })}
          />
          {SETTINGS.onlyPhysicians}
        </label>
      )}
      <label htmlFor={`${id}from`}>{SETTINGS.fromYear}</label>
      <input
        id={`${id}from`}
        type="number"
        className={styles.number}
        min={UNITS.year.min}
        max={UNITS.year.max}
        value={typed.from}
        aria-invalid={fault === "from" || isStanding}
        onChange={({ target }) => setTyped({ ...typed, from: target.value })}
      />
      <ConditionFields typed={typed} fault={fault} onType={setTyped} onClose={onClose} />
    </form>
  );
}
