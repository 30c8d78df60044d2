/** One finding: what is wrong, where, from when it is met, what to do. */
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../rules/finding";
import type { Roster } from "../../roster/read-roster";
import { whenMet, wordsOf } from "../../messages/findings";
import { RULE_NAMES, SEVERITY_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import { SEVERITY_COLORS } from "./verdict-style";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  clause: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginRight: tokens.spacingHorizontalXS,
  },
});

interface Props {
  readonly finding: Finding;
  readonly roster: Roster;
  readonly onCell: (address: string) => void;
}

export function FindingCard({ finding, roster, onCell }: Props) {
  const styles = useStyles();
  const { what, todo } = wordsOf(finding, roster);
  const when = whenMet(finding);
  return (
    <article className={styles.card} style={{ borderLeftColor: SEVERITY_COLORS[finding.severity] }}>
      <Text weight="semibold">
        {SEVERITY_LABELS[finding.severity]} · {RULE_NAMES[finding.rule]}
      </Text>{" "}
      <Text className={styles.clause}>{finding.clause}</Text>
      <Text as="p" block style={{ margin: 0 }}>
        {what}
      </Text>
      <dl className={styles.facts}>
        {finding.cells.length > 0 && (
          <>
            <dt className={styles.term}>{PANE.where}</dt>
            <dd className={styles.value}>
              {finding.cells.map((cell) => (
                <Link key={cell} as="button" className={styles.cell} onClick={() => onCell(cell)}>
                  {cell}
                </Link>
              ))}
            </dd>
          </>
        )}
        {when !== null && (
          <>
            <dt className={styles.term}>{PANE.whenMet}</dt>
            <dd className={styles.value}>{when}</dd>
          </>
        )}
        {todo !== null && (
          <>
            <dt className={styles.term}>{PANE.todo}</dt>
            <dd className={styles.value}>{todo}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
