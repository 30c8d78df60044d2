/**
 * 试一试: the cells of one person changed in the pane, and at once what comes of it, with what is otherwise marked. The
 * sheet stays as it is until the user has it written, cell by cell.
 */
import { Button, SearchBox, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Session } from "../../../checking/session";
import type { TrialColumn } from "../../../teaching/trial/trial";
import { Answer } from "../projector/Answer";
import { POLICY } from "../words";
import { Fact } from "./Fact";
import { Outcome } from "./Outcome";
import { useTrial } from "./use-trial";
import { useStyles } from "./WhatIf.styles";
import { TRIAL } from "./words";
import { WriteBack } from "./WriteBack";

export function WhatIf({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const trying = useTrial(session);
  const { trial, columns, person, before, after, typed, changes, change } = trying;
  const [wanted, setWanted] = useState("");
  const isOnNoSheet = person === null;
  /** What is pointed to stands first; the order stays while somebody types. */
  const first = useMemo(() => {
    const pointed = before?.assessment.findings.flatMap(({ cells }) => cells.map(({ column }) => column)) ?? [];
    const isFirst = ({ index }: TrialColumn): boolean => pointed.includes(index);
    return [...columns.filter(isFirst), ...columns.filter((one) => !isFirst(one))];
  }, [columns, before]);
  const shown = first.filter(({ header, label }) => wanted === "" || `${header}${label}`.includes(wanted));
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.heading}>
          {trial === null ? TRIAL.heading : trial.name}{" "}
          {person !== null && <span className={styles.aside}>{TRIAL.row(person.row)}</span>}
        </h1>
        <div className={styles.tools}>
          <Button size="small" disabled={!trying.hasPeople} title={TRIAL.takeHint} onClick={trying.takeSelected}>
            {TRIAL.take}
          </Button>
          <Button size="small" onClick={trying.takeEmpty}>
            {TRIAL.empty}
          </Button>
          <Button size="small" disabled={changes.size === 0} onClick={trying.reset}>
            {TRIAL.reset}
          </Button>
        </div>
        {trial === null && !trying.hasPeople && (
          <Text as="p" block className={styles.line}>
            {TRIAL.nobody}{" "}
            <Button size="small" onClick={() => void session.check()}>
              {POLICY.check}
            </Button>
          </Text>
        )}
        <div role="status">
          {trial !== null && before !== null && (
            // Another question with each change.
            <Answer key={`${person?.place ?? ""} ${[...changes].join()}`}>
              <Outcome trial={trial} before={before} after={after} isOnNoSheet={isOnNoSheet} />
            </Answer>
          )}
        </div>
      </div>
      <div className={styles.list}>
        <div role="status">{trying.said}</div>
        {trial !== null && (
          <>
            {person !== null && trying.readOf !== null && changes.size > 0 && (
              <WriteBack
                key={person.place}
                session={session}
                trial={trial}
                of={trying.readOf}
                columns={columns}
                changes={changes}
                onWritten={trying.written}
                onMoved={() => trying.say(TRIAL.moved(trial.name))}
              />
            )}
            <SearchBox
              size="small"
              className={styles.search}
              value={wanted}
              placeholder={TRIAL.search}
              aria-label={TRIAL.search}
              onChange={(_, { value }) => setWanted(value)}
            />
            {shown.map((column) => (
              <Fact
                key={column.index}
                column={isOnNoSheet ? { ...column, address: "" } : column}
                text={typed.get(column.index) ?? column.text}
                isChanged={changes.has(column.index)}
                onChange={(text) => change(column.index, text)}
              />
            ))}
          </>
        )}
      </div>
    </>
  );
}
