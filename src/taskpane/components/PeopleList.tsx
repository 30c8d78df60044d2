/** People with something to look at, gravest finding first in words; only the lines in view are drawn. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { wordsOf } from "../../messages/findings";
import { SEVERITY_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import type { CheckedPerson } from "../../checking/check";
import { SEVERITY_COLORS, SEVERITY_SIGNS } from "./verdict-style";

const LINE_HEIGHT = 58;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  inner: { position: "relative", width: "100%" },
  item: {
    position: "absolute",
    left: 0,
    right: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    fontFamily: "inherit",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    borderRadius: "50%",
    color: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightBold,
    lineHeight: "18px",
    textAlign: "center",
    marginTop: "2px",
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly people: readonly CheckedPerson[];
  readonly onOpen: (person: CheckedPerson) => void;
}

export function PeopleList({ people, onOpen }: Props) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 6,
  });
  if (people.length === 0) return <Text className={styles.empty}>{PANE.nothingWrong}</Text>;
  return (
    <div ref={scroll} className={styles.scroll}>
      <div role="list" className={styles.inner} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const person = people[index];
          if (person === undefined) return null;
          return (
            <div
              key={`${person.row}`}
              role="listitem"
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={people.length}
              aria-posinset={index + 1}
              style={{ position: "absolute", left: 0, right: 0, transform: `translateY(${start}px)` }}
            >
              <Line person={person} onOpen={onOpen} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Line({ person, onOpen }: { readonly person: CheckedPerson; readonly onOpen: Props["onOpen"] }) {
  const styles = useStyles();
  const { worst, roster, assessment } = person;
  const others = assessment.findings.length - 1;
  return (
    <button
      type="button"
      className={styles.item}
      style={{ position: "static", width: "100%" }}
      onClick={() => onOpen(person)}
    >
      {worst !== null && (
        <span
          className={styles.sign}
          style={{ backgroundColor: SEVERITY_COLORS[worst.severity] }}
          role="img"
          aria-label={SEVERITY_LABELS[worst.severity]}
        >
          {SEVERITY_SIGNS[worst.severity]}
        </span>
      )}
      <span className={styles.words}>
        <Text weight="semibold">{person.name || PANE.noName}</Text> <Text className={styles.unit}>{person.unit}</Text>
        <br />
        <Text>
          {worst === null ? PANE.nothingWrong : wordsOf(worst, roster).what}
          {others > 0 && <Text className={styles.unit}> {PANE.moreFindings(others + 1)}</Text>}
        </Text>
      </span>
    </button>
  );
}
