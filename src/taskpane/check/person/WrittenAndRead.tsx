/** What the row's cells say beside what was read of them. Folded. */
import { labelOf, isRead, type FactId, type FieldId } from "../../../fields";
import { Link } from "@fluentui/react-components";
import type { Applicant } from "../../../rules/applicant";
import { ABSENT, type Reading } from "../../../core/reading";
import { columnIndex, type Position } from "../../../core/positions";
import type { ColumnUse } from "../../../roster/roster-head";
import { readingWords } from "../../../rules/words/values";
import type { CheckedPerson } from "../../../checking/people";
import { Fold } from "../../shared/Fold";
import { PERSON } from "./words";
import { useStyles } from "./WrittenAndRead.styles";

interface Props {
  readonly person: CheckedPerson;
  readonly written: readonly string[] | null;
  readonly onCell: (cell: Position) => void;
}

export function WrittenAndRead({ person, written, onCell }: Props) {
  const styles = useStyles();
  return (
    <Fold label={PERSON.asRead}>
      {() =>
        written === null ? (
          <span className={styles.aside}>{PERSON.waiting}</span>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                {PERSON.readHeaders.map((header) => (
                  <th key={header} scope="col" className={styles.cell}>
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {person.judging.head.columns.map((use) => (
                <tr key={use.column}>
                  <th scope="row" className={styles.cell}>
                    <Link as="button" inline className={styles.link} onClick={() => onCell(cellOf(person, use))}>
                      {use.column}
                      {person.row}
                    </Link>{" "}
                    {labelOf(use.field)}
                    {use.year === null ? "" : ` ${use.year}`}
                  </th>
                  <td className={styles.cell}>{written[columnIndex(use.column)]?.trim() || PERSON.blank}</td>
                  <td className={styles.cell}>{readAs(person.applicant, use)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Fold>
  );
}

const cellOf = ({ row, judging: { head } }: CheckedPerson, { column }: ColumnUse): Position => ({
  sheet: head.sheet,
  row: row - 1,
  column: columnIndex(column),
});

/** In words; what no rule uses was not read. */
function readAs(applicant: Applicant, use: ColumnUse): string {
  const reading = readingOf(applicant, use);
  switch (reading.state) {
    case "absent":
      return PERSON.notUsed;
    case "blank":
      return PERSON.blank;
    case "unreadable":
    case "ambiguous":
      return PERSON.notRead;
    case "known":
      return readingWords(use.field, reading) || PERSON.notUsed;
  }
}

function readingOf(applicant: Applicant, { field, column }: ColumnUse): Reading<unknown> {
  if (!isRead(field)) return ABSENT;
  if (field in applicant.facts) return applicant.facts[field as FactId];
  const family: readonly { readonly column: number; readonly reading: Reading<unknown> }[] =
    applicant[field as Exclude<FieldId, FactId>];
  return family.find((one) => one.column === columnIndex(column))?.reading ?? ABSENT;
}
