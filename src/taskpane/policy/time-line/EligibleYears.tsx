/** How many of the sheet become eligible in which year, by the level that they apply for. */
import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedPerson } from "../../../checking/people";
import { LEVEL_LABELS } from "../../../rules/standards/labels";
import { eligibleYears, type When } from "../../../teaching/time-line/eligible-years";
import { useStyles } from "./TimeAxis.styles";
import { TIME } from "./words";

export function EligibleYears({ people }: { readonly people: readonly CheckedPerson[] }) {
  const styles = useStyles();
  const { levels, rows } = useMemo(() => eligibleYears(people), [people]);
  if (rows.length === 0) return null;
  const number = mergeClasses(styles.cell, styles.number);
  const named = (when: When): string =>
    when === "now" ? TIME.now : when === "never" ? TIME.neverRow : TIME.year(when);
  return (
    <>
      <h2 className={styles.second}>{TIME.sheetHeading}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {TIME.when}
            </th>
            {levels.map((level) => (
              <th key={level ?? ""} scope="col" className={number}>
                {level === null ? TIME.noLevel : LEVEL_LABELS[level]}
              </th>
            ))}
            <th scope="col" className={number}>
              {TIME.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ when, counts, total }) => (
            <tr key={when}>
              <th scope="row" className={styles.cell}>
                {named(when)}
              </th>
              {[...counts, total].map((count, i) => (
                <td key={i} className={number}>
                  {count === 0 ? "" : count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
