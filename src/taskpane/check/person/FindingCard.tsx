/**
 * One finding: what is wrong, where and what stands there, from when it is met, what to do; the clause in plain words.
 */
import { Link, Text } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { Finding } from "../../../rules/finding";
import { addressOn, type Position } from "../../../core/positions";
import type { RosterHead } from "../../../roster/roster-head";
import { normalWords, whatOf, whenMet, wordsOf } from "../../../rules/words/sentences";
import { findingName } from "../../../rules/words/names";
import { SEVERITY_LABELS } from "../../../rules/engine/labels";
import { restatement } from "../../../rules/notice/words";
import { Fold } from "../../shared/Fold";
import { usePaging } from "../../shared/paging";
import { SEVERITY_COLORS } from "../colors";
import { PERSON } from "./words";
import { useStyles } from "./FindingCard.styles";

interface Props {
  readonly finding: Finding;
  readonly head: RosterHead;
  /** The person's row (1-based). */
  readonly row: number;
  readonly written: readonly string[] | null;
  readonly onCell: (cell: Position) => void;
  /** What reviewers have to say of it. */
  readonly children?: ReactNode;
}

export function FindingCard({ finding, head, row, written, onCell, children }: Props) {
  const styles = useStyles();
  const { openClause } = usePaging();
  const { todo } = wordsOf(finding, head);
  const what = whatOf(finding, head);
  const when = whenMet(finding);
  const normal = normalWords(finding);
  const words = restatement(finding.clause);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const [cell] = finding.cells;
    if (event.key === "Enter" && event.target === event.currentTarget && cell !== undefined) onCell(cell);
  };
  return (
    <article
      className={styles.card}
      style={{ borderLeftColor: SEVERITY_COLORS[finding.severity] }}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h2 className={styles.title}>
        {SEVERITY_LABELS[finding.severity]} · {findingName(finding)}
      </h2>
      <Text as="p" block className={styles.what}>
        {normal === null ? what : `${what}；${normal}`}
      </Text>
      <dl className={styles.facts}>
        {finding.cells.length > 0 && (
          <>
            <dt className={styles.term}>{PERSON.where}</dt>
            <dd className={styles.value}>
              <ul className={styles.cells}>
                {finding.cells.map((cell) => (
                  <li key={addressOn(head.sheet, cell)}>
                    <Link as="button" className={styles.cell} onClick={() => onCell(cell)}>
                      {addressOn(head.sheet, cell)}
                    </Link>
                    {cellSays(cell, row, head, written)}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {when !== null && (
          <>
            <dt className={styles.term}>{PERSON.whenMet}</dt>
            <dd className={styles.value}>{when}</dd>
          </>
        )}
        {todo !== null && (
          <>
            <dt className={styles.term}>{PERSON.todo}</dt>
            <dd className={styles.value}>{todo}</dd>
          </>
        )}
      </dl>
      {words === null ? (
        <Text className={styles.term}>{finding.clause}</Text>
      ) : (
        <Fold isSmall label={PERSON.clause(finding.clause)}>
          {() => <p className={styles.clause}>{words}</p>}
        </Fold>
      )}
      <Link
        as="button"
        className={styles.policy}
        onClick={() => openClause(finding.clause, { words: PERSON.backHere })}
      >
        {PERSON.policy(finding.clause)}
      </Link>
      {children}
    </article>
  );
}

/** 聘任时间：2017.09; nothing for a cell of another row or sheet, whose text was not read. */
function cellSays(
  { sheet, row: at, column }: Position,
  row: number,
  head: RosterHead,
  written: readonly string[] | null,
): string {
  if (sheet !== head.sheet || at !== row - 1 || written === null) return "";
  const text = head.header.headers.find(({ index }) => index === column)?.text ?? "";
  return PERSON.says(text.replace(/\s+/gu, ""), written[column]?.trim() ?? "");
}
