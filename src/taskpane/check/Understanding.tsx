/** What was understood of the sheet, column by column; columns that are missing can be named here. */
import { labelOf, type ColumnField } from "../../fields";
import { Link, Text } from "@fluentui/react-components";
import { missingColumns } from "../../checking/missing-columns";
import type { ColumnUse } from "../../roster/roster-head";
import { isGuessed } from "../../roster/columns";
import type { Understood } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { columnWords } from "../shared/column-words";
import { Fold } from "../shared/Fold";
import { CHECK } from "./words";
import { useStyles } from "./Understanding.styles";

interface Props {
  readonly roster: Understood;
  /** One of several on the sheet. */
  readonly isNamed: boolean;
  /** The user has asked how the sheet was understood. */
  readonly isOpen: boolean;
}

export function Understanding({ roster, isNamed, isOpen }: Props) {
  const styles = useStyles();
  return (
    <Fold label={isNamed ? `${CHECK.understood} ${roster.table}` : CHECK.understood} isOpen={isOpen}>
      {() => (
        <>
          <Text weight="semibold">{CHECK.columnsUsed}</Text>
          <ul className={styles.list}>
            {roster.columns.map((use) => (
              <li key={use.column} className={styles.item}>
                <span className={styles.column}>{use.column}</span>
                <span>
                  {isGuessed(use) && <span className={styles.guessed}>{CHECK.guessed}</span>}
                  {columnWords(use)}
                  {isGuessed(use) && <NotThat roster={roster} use={use} />}
                </span>
              </li>
            ))}
          </ul>
          <MissingColumns roster={roster} />
          {roster.unmatched.length > 0 && (
            <>
              <Text weight="semibold">{CHECK.unmatched}</Text>
              <ul className={styles.list}>
                {roster.unmatched.map(({ column, header }) => (
                  <li key={column} className={styles.item}>
                    <span className={styles.column}>{column}</span>
                    <span>{header}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Fold>
  );
}

/** A guess that is wrong: the column is none of ours. */
function NotThat({ roster, use }: { readonly roster: Understood; readonly use: ColumnUse }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      {" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={CHECK.notThatColumn(use.column, labelOf(use.field))}
        onClick={() => void session.answers.correct(roster.header.headers, use.column, null)}
      >
        {CHECK.notThat}
      </Link>
    </>
  );
}

/** Columns nobody found, those first without which little can be judged; each may be one of those left over. */
function MissingColumns({ roster }: { readonly roster: Understood }) {
  const styles = useStyles();
  const missing = missingColumns(roster.context);
  if (missing.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{CHECK.missingColumns}</Text>
      {roster.unmatched.length === 0 ? (
        <ul className={styles.list}>
          <li>{missing.map((field) => labelOf(field)).join("、")}</li>
        </ul>
      ) : (
        <ul className={styles.list}>
          {missing.map((field) => (
            <li key={field} className={styles.missing}>
              <span>{labelOf(field)}</span>
              <ColumnChoice roster={roster} field={field} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The browser's own list: it opens with the keys everybody knows, and costs nothing. */
function ColumnChoice({ roster, field }: { readonly roster: Understood; readonly field: ColumnField }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <select
      className={styles.choice}
      aria-label={CHECK.columnOf(labelOf(field))}
      value=""
      onChange={({ target: { value } }) => void session.answers.correct(roster.header.headers, value, field)}
    >
      <option value="">{CHECK.noColumn}</option>
      {roster.unmatched.map(({ column, header }) => (
        <option key={column} value={column}>
          {column} {header}
        </option>
      ))}
    </select>
  );
}
