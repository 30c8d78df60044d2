/** One person: verdict, route, earliest date, every finding; back to the list, on to the next. */
import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { isoOf } from "../../rules/calendar";
import { ROUTE_NAMES, VERDICT_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import type { CheckedPerson } from "../../checking/check";
import { FindingCard } from "./FindingCard";
import { VERDICT_COLORS } from "./verdict-style";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  step: { minWidth: "28px" },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  verdict: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalM },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: tokens.spacingHorizontalL },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly person: CheckedPerson;
  /** Place among the people listed (1-based), and how many they are; null when the person is not among them. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly onBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCell: (address: string) => void;
}

export function PersonDetail({ person, place, onBack, onStep, onCell }: Props) {
  const styles = useStyles();
  const { assessment, roster } = person;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.top}>
          <Link as="button" onClick={onBack}>
            ‹ {PANE.back}
          </Link>
          {place !== null && (
            <span>
              <Text className={styles.aside}>{PANE.position(place.at, place.of)}</Text>
              <Button
                className={styles.step}
                appearance="subtle"
                size="small"
                aria-label={PANE.previous}
                disabled={place.at <= 1}
                onClick={() => onStep(-1)}
              >
                ↑
              </Button>
              <Button
                className={styles.step}
                appearance="subtle"
                size="small"
                aria-label={PANE.next}
                disabled={place.at >= place.of}
                onClick={() => onStep(1)}
              >
                ↓
              </Button>
            </span>
          )}
        </div>
        <h1 className={styles.name}>
          {person.name || PANE.noName}{" "}
          <span className={styles.aside}>
            {[PANE.row(person.row), person.unit].filter((part) => part !== "").join(" · ")}
          </span>
        </h1>
        <Text className={styles.verdict} style={{ color: VERDICT_COLORS[assessment.verdict] }}>
          {VERDICT_LABELS[assessment.verdict]}
        </Text>
        {assessment.route !== null && (
          <Text className={styles.aside}>
            {PANE.route}：{ROUTE_NAMES[assessment.route]}
          </Text>
        )}
        {assessment.earliest !== null && assessment.verdict !== "eligible" && (
          <Text as="p" block style={{ margin: 0 }}>
            {PANE.earliest(isoOf(assessment.earliest))}
          </Text>
        )}
      </div>
      <div className={styles.scroll}>
        {assessment.findings.length === 0 && <Text>{PANE.nothingWrong}</Text>}
        {assessment.findings.map((finding, i) => (
          <FindingCard key={i} finding={finding} roster={roster} onCell={onCell} />
        ))}
      </div>
    </>
  );
}
