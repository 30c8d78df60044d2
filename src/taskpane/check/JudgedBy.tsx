/**
 * The year applied in and the day up to which years count, changed where they are shown: for the whole sheet, whose
 * cells stay as they are.
 */
import { Text } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { dayFault, GIVEN_DAYS, GIVEN_YEARS, yearFault, type GivenFault } from "../../checking/given-bounds";
import { FormFoot } from "../shared/FormFoot";
import { givenFaultWords } from "../shared/given-words";
import { useSession } from "../shared/use-session";
import { judgedByChange, type JudgedKey, type ShownJudgedBy } from "./judged-by";
import { CHECK } from "./words";
import { useStyles } from "./JudgedBy.styles";

interface Props {
  readonly shown: ShownJudgedBy;
  /** What was pressed to be changed: there somebody begins. */
  readonly wanted: JudgedKey;
  readonly onClose: () => void;
}

export function JudgedBy({ shown, wanted, onClose }: Props) {
  const styles = useStyles();
  const session = useSession();
  const [year, setYear] = useState(shown.year);
  const [asOf, setAsOf] = useState(shown.asOf);
  const [fault, setFault] = useState<GivenFault | null>(null);
  const hasYear = shown.yearColumn === null;
  const yearInput = useRef<HTMLInputElement>(null);
  const dayInput = useRef<HTMLInputElement>(null);
  useEffect(() => (hasYear && wanted === "applyYear" ? yearInput : dayInput).current?.focus(), [hasYear, wanted]);
  const id = useId();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const found = yearFault(year) ?? dayFault(asOf);
    setFault(found);
    if (found !== null) return;
    const change = judgedByChange(shown, { year, asOf });
    onClose();
    if (change !== null) void session.answers.judgeBy(change);
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={CHECK.judgedBy}
      onSubmit={onSubmit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      {hasYear ? (
        <>
          <label htmlFor={`${id}year`}>{CHECK.year}</label>
          <input
            ref={yearInput}
            id={`${id}year`}
            type="number"
            {...GIVEN_YEARS}
            aria-invalid={fault === "year"}
            className={styles.input}
            value={year}
            onChange={({ target }) => setYear(target.value)}
          />
        </>
      ) : (
        <Text className={styles.wide}>{CHECK.yearOfRows(shown.yearColumn)}</Text>
      )}
      <label htmlFor={`${id}day`}>{CHECK.cutOff}</label>
      <input
        ref={dayInput}
        id={`${id}day`}
        type="date"
        {...GIVEN_DAYS}
        aria-invalid={fault === "day"}
        className={styles.input}
        value={asOf}
        onChange={({ target }) => setAsOf(target.value)}
      />
      <FormFoot fault={fault === null ? null : givenFaultWords(fault)} onCancel={onClose} />
      <Text className={styles.help}>{CHECK.judgedByHelp}</Text>
      <Text className={styles.help}>{CHECK.judgedByFunctions(asOf)}</Text>
    </form>
  );
}
