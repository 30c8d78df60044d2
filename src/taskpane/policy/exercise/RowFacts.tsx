/** The row of somebody who stands on no sheet, by its headers; blank ones together, for a blank tells something too. */
import { useMemo } from "react";
import { columnsOf, type Trial } from "../../../teaching/trial/trial";
import { useStyles } from "./Exercise.styles";
import { EXERCISE } from "./words";

export function RowFacts({ trial }: { readonly trial: Trial }) {
  const styles = useStyles();
  const columns = useMemo(() => columnsOf(trial), [trial]);
  const blank = columns.filter(({ text }) => text === "");
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {columns
            .filter(({ text }) => text !== "")
            .map(({ index, header, text }) => (
              <tr key={index}>
                <th scope="row" className={styles.head}>
                  {header}
                </th>
                <td className={styles.cell}>{text}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {blank.length > 0 && <p className={styles.line}>{EXERCISE.blank(blank.map(({ header }) => header))}</p>}
    </>
  );
}
