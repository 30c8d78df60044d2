/** 时间轴: for the person of the selected row when each condition holds, as bars and as a table; and for the sheet. */
import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { CheckResult } from "../../../checking/check";
import { personAt, type CheckedPerson } from "../../../checking/people";
import type { Session } from "../../../checking/session";
import { routeNameOf } from "../../../rules/words/route-name";
import { timeLine } from "../../../teaching/time-line/time-line";
import { Fold } from "../../shared/Fold";
import { Answer } from "../projector/Answer";
import { earliestWords, POLICY } from "../words";
import { EligibleYears } from "./EligibleYears";
import { lanesOf, yearsOf, type Lane } from "./lanes";
import { useStyles } from "./TimeAxis.styles";
import { TIME } from "./words";

export function TimeAxis({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { result, shownRow } = useSyncExternalStore(session.subscribe, session.current);
  const person =
    result === null ? null : ((shownRow === null ? null : personAt(result.people, shownRow)) ?? result.people[0]);
  return (
    <div className={styles.list}>
      {result === null || person === null || person === undefined ? (
        <>
          <h1 className={styles.heading}>{TIME.heading}</h1>
          <Text as="p" block className={styles.line}>
            {TIME.nobody}{" "}
            <Button size="small" onClick={() => void session.check()}>
              {POLICY.check}
            </Button>
          </Text>
        </>
      ) : (
        <>
          <Person result={result} person={person} />
          <EligibleYears people={result.people} />
        </>
      )}
    </div>
  );
}

function Person({ result, person }: { readonly result: CheckResult; readonly person: CheckedPerson }) {
  const styles = useStyles();
  const { applicant, judging, alone, assessment } = person;
  const { head, plan } = judging;
  const line = useMemo(() => timeLine(applicant, plan, result.timing), [applicant, plan, result.timing]);
  const lanes = useMemo(
    () => lanesOf(line, head, (route) => routeNameOf(route, applicant, plan, result.timing)),
    [line, head, applicant, plan, result.timing],
  );
  const earliest = earliestWords({ verdict: alone.verdict, earliest: line.earliest });
  return (
    <>
      <h1 className={styles.heading}>
        {person.name} <span className={styles.aside}>{TIME.row(person.row)}</span>
      </h1>
      <Text as="p" block className={mergeClasses(styles.line, styles.aside)}>
        {TIME.help}
      </Text>
      <Answer key={person.place}>
        {earliest !== null && <p className={styles.line}>{POLICY.earliest(earliest)}</p>}
        {alone.verdict !== assessment.verdict && <p className={styles.line}>{TIME.aloneOnly}</p>}
        <div className={styles.years} aria-hidden="true">
          {yearsOf(line.from, line.until).map(({ year, at }) => (
            <span key={year} className={styles.year} style={{ left: `${at * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
        {lanes.map((lane) => (
          <Bar key={lane.name} lane={lane} />
        ))}
        <Fold label={TIME.table}>{() => <Edges lanes={lanes} />}</Fold>
      </Answer>
    </>
  );
}

function Bar({ lane: { name, spans } }: { readonly lane: Lane }) {
  const styles = useStyles();
  const told = spans.map(({ from, words, clause }) => TIME.span(from, words, clause));
  return (
    <div className={styles.lane}>
      <div className={styles.name} aria-hidden="true">
        {name}
      </div>
      <div className={styles.bar} role="img" aria-label={TIME.lane(name, told)}>
        {spans.map(({ from, color, ink, sign, begin, width }, i) => (
          <span
            key={from}
            className={styles.span}
            title={told[i]}
            style={{ left: `${begin * 100}%`, width: `${width * 100}%`, color: ink, backgroundColor: color }}
          >
            {sign} {i === 0 ? "" : from}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Every day on which something is otherwise, in the order of the days. */
function Edges({ lanes }: { readonly lanes: readonly Lane[] }) {
  const styles = useStyles();
  const edges = lanes
    .flatMap(({ name, spans }) => spans.slice(1).map((span) => ({ name, ...span })))
    .sort((a, b) => a.from.localeCompare(b.from));
  if (edges.length === 0) return <Text>{TIME.nothingChanges}</Text>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {TIME.columns.map((header) => (
            <th key={header} scope="col" className={styles.cell}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edges.map(({ from, name, words, clause }) => (
          <tr key={`${from}${name}`}>
            {[from, name, words, clause].map((text, i) => (
              <td key={i} className={mergeClasses(styles.cell, i % 3 === 0 && styles.whole)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
