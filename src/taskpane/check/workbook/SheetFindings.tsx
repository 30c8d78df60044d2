/** Who on a sheet has something to look at, and what it is first of all; listed on request. */
import { Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import { whatOf } from "../../../rules/words/sentences";
import type { CheckedPerson } from "../../../checking/people";
import { VERDICT_COLORS } from "../colors";
import { CHECK } from "../words";
import type { FoundOnSheet } from "./found";
import { useStyles } from "./Workbook.styles";

/** People shown at first, and more on request. */
const AT_ONCE = 50;

interface Props {
  readonly found: FoundOnSheet;
  readonly listed: readonly CheckedPerson[];
  readonly onOpen: (person: CheckedPerson) => void;
}

export function SheetFindings({ found: { sheet, isHidden }, listed, onOpen }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  if (listed.length === 0) return <Text className={styles.words}>{CHECK.nothingWrong}</Text>;
  return (
    <>
      <Link as="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? CHECK.foldListed : CHECK.unfoldListed(listed.length)}
      </Link>
      {isOpen && (
        <ul className={styles.people} aria-label={CHECK.listedOn(sheet)}>
          {listed.slice(0, most).map((person) => (
            <li key={person.place} className={styles.person}>
              {isHidden ? (
                <Text weight="semibold">{person.name || CHECK.noName}</Text>
              ) : (
                <Link as="button" onClick={() => onOpen(person)}>
                  {person.name || CHECK.noName}
                </Link>
              )}{" "}
              <Text className={styles.words}>{person.unit}</Text>{" "}
              <Text className={styles.verdict} style={{ color: VERDICT_COLORS[person.verdict] }}>
                {VERDICT_LABELS[person.verdict]}
              </Text>
              {person.worst !== null && (
                <Text as="p" block className={styles.what}>
                  {whatOf(person.worst, person.judging.head)}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && listed.length > most && (
        <Link as="button" className={styles.toggle} onClick={() => setMost(most + AT_ONCE)}>
          {CHECK.morePeople(listed.length - most)}
        </Link>
      )}
    </>
  );
}
