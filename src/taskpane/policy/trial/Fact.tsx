/** One cell of the person, to be changed: typed, with what is often chosen at hand. */
import { Input, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { TrialColumn } from "../../../teaching/trial/trial";
import { useStyles } from "./WhatIf.styles";
import { TRIAL } from "./words";

interface Props {
  readonly column: TrialColumn;
  readonly text: string;
  readonly isChanged: boolean;
  readonly onChange: (text: string) => void;
}

export function Fact({ column, text, isChanged, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const { address, header, hint, choices } = column;
  return (
    <div className={mergeClasses(styles.fact, isChanged && styles.changed)}>
      <label htmlFor={id} className={styles.label}>
        {address === "" ? header : `${address} ${header}`}
        {isChanged && <span className={styles.aside}> {TRIAL.was(column.text)}</span>}
      </label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        value={text}
        title={hint}
        list={choices === null ? undefined : `${id}-of`}
        onChange={(_, { value }) => onChange(value)}
      />
      {choices !== null && (
        <datalist id={`${id}-of`}>
          {choices.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  );
}
