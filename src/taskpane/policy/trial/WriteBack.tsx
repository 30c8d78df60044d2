/** 写回: what was changed in the pane goes to the sheet, cell by cell as the user ticks them; none is ticked for him. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedPerson } from "../../../checking/people";
import type { Session } from "../../../checking/session";
import type { Changes, Trial, TrialColumn } from "../../../teaching/trial/trial";
import { writeBack } from "../../../workbook/write-back";
import { Fold } from "../../shared/Fold";
import { useStyles } from "./WhatIf.styles";
import { TRIAL } from "./words";

interface Props {
  readonly session: Session;
  readonly trial: Trial;
  /** Whose row was read. */
  readonly of: CheckedPerson;
  readonly columns: readonly TrialColumn[];
  readonly changes: Changes;
  /** @param said what came of it; @param left the changes that are not written */
  readonly onWritten: (said: string, left: Changes) => void;
  /** Somebody else stands in the row by now: nothing was written. */
  readonly onMoved: () => void;
}

export function WriteBack(props: Props) {
  return <Fold label={TRIAL.writeBack(props.changes.size)}>{() => <Cells {...props} />}</Fold>;
}

function Cells({ session, trial, of, columns, changes, onWritten, onMoved }: Props) {
  const styles = useStyles();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const changed = columns.filter(({ index }) => changes.has(index));
  const wanted = changed.filter(({ index }) => ticked.has(index));
  const toggle = (index: number, isWanted: boolean): void => {
    const next = new Set(ticked);
    if (isWanted) next.add(index);
    else next.delete(index);
    setTicked(next);
  };
  const write = async (): Promise<void> => {
    const cells = wanted.map(({ index, text }) => ({
      place: { row: trial.row, column: index },
      before: text,
      wanted: changes.get(index)?.trim() ?? "",
    }));
    const isThere = await session.person.isStillThere(trial.head.sheet, of);
    if (!isThere.ok) return session.report("event", isThere.trouble);
    if (!isThere.value) return onMoved();
    const written = await writeBack(trial.head.sheet, cells, session.current().result?.countsFrom1904 ?? false);
    if (!written.ok) return session.report("event", written.trouble);
    const others = changed.filter(({ index }) => written.value.some(({ column }) => column === index));
    const done = new Set(wanted.filter((one) => !others.includes(one)).map(({ index }) => index));
    onWritten(
      TRIAL.written(
        done.size,
        others.map(({ address }) => address),
      ),
      new Map([...changes].filter(([index]) => !done.has(index))),
    );
  };
  return (
    <>
      <ul className={styles.cells}>
        {changed.map(({ index, address, header, text }) => (
          <li key={index}>
            <Checkbox
              checked={ticked.has(index)}
              onChange={(_, { checked }) => toggle(index, checked === true)}
              label={TRIAL.cell(address, header, text, changes.get(index) ?? "")}
            />
          </li>
        ))}
      </ul>
      <Button size="small" disabled={wanted.length === 0} onClick={() => void write().catch(session.surface)}>
        {TRIAL.write(wanted.length)}
      </Button>
    </>
  );
}
