/** Rows that were not taken for people, each with the reason and the way to it. One click away: nobody disappears. */
import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckResult } from "../../../checking/check";
import { SKIP_LABELS } from "../../../roster/words";
import { useSession } from "../../shared/use-session";
import { CHECK } from "../words";
import { useStyles } from "./Skipped.styles";

/** A longer list is no help. */
const MOST_ROWS = 100;

export function Skipped({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const rows = result.rosters.flatMap(({ skipped, header: { headers } }) =>
    skipped.filter(({ why }) => why !== "blank").map((one) => ({ ...one, column: headers[0]?.index ?? 0 })),
  );
  if (rows.length === 0) return null;
  return (
    <div className={styles.aside}>
      {CHECK.skipped(rows.length)}{" "}
      <Link as="button" inline className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
        {CHECK.skippedShow}
      </Link>
      {open && (
        <ul className={styles.rows} aria-label={CHECK.skippedRows}>
          {rows.slice(0, MOST_ROWS).map(({ row, why, column }) => (
            <li key={`${row} ${column}`}>
              <Link
                as="button"
                inline
                className={styles.link}
                onClick={() => void session.person.goTo({ sheet: result.sheet, row: row - 1, column })}
              >
                {CHECK.row(row)}
              </Link>{" "}
              {SKIP_LABELS[why]}
            </li>
          ))}
          {rows.length > MOST_ROWS && <li>{CHECK.moreRows(rows.length - MOST_ROWS)}</li>}
        </ul>
      )}
    </div>
  );
}
