/** What a check of all sheets found: how many stand how on which sheet, and on request who they are, sheet by sheet. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import { isListed, type CheckedPerson, type Counts } from "../../../checking/people";
import type { SessionState } from "../../../checking/session";
import { useSession } from "../../shared/use-session";
import { VERDICT_COLORS } from "../colors";
import { VerdictBar, verdictsIn } from "../VerdictBar";
import { Progress } from "../Progress";
import { CHECK } from "../words";
import { foundOn, totalOf, type FoundOnSheet } from "./found";
import { SheetFindings } from "./SheetFindings";
import { useStyles } from "./Workbook.styles";
import { focusOnceDrawn } from "../../shared/focus";

interface Props {
  readonly state: SessionState;
  /** Back to the sheet in front. */
  readonly onBack: () => void;
  readonly onOpen: (sheet: string, person: CheckedPerson | null) => void;
}

export function Workbook({ state, onBack, onOpen }: Props) {
  const styles = useStyles();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOnceDrawn(heading.current), []);
  const { workbook, phase, sheet } = state;
  const isChecking = phase.kind === "checking";
  const found = foundOn(workbook, session.stateOf);
  return (
    <>
      <header className={styles.head}>
        {!isChecking && sheet !== null && (
          <Link as="button" className={styles.back} onClick={onBack}>
            ‹ {CHECK.backToSheet(sheet)}
          </Link>
        )}
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {CHECK.allSheets}
          </h1>
          <Button className={styles.button} onClick={isChecking ? session.cancel : () => void session.workbook.check()}>
            {isChecking ? CHECK.cancel : CHECK.checkAgain}
          </Button>
        </div>
        {isChecking && <Progress progress={phase.progress} />}
        <Summary found={found} passedOver={passedOverOf(state)} gone={goneOf(state, found)} />
      </header>
      <ul className={styles.sheets} aria-label={CHECK.allSheets}>
        {found.map((one) => (
          <li key={one.sheet} className={styles.sheet}>
            <Sheet found={one} isChecking={isChecking} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

const passedOverOf = ({ workbook }: SessionState): readonly string[] => {
  if (workbook === null) return [];
  return workbook.kind === "checking" ? workbook.found.passedOver : workbook.passedOver;
};

/** Sheets that were checked and bear another name by now, or are no more. */
const goneOf = ({ workbook }: SessionState, found: readonly FoundOnSheet[]): number =>
  workbook?.kind === "checked" ? workbook.sheets.length - found.length : 0;

interface SummaryProps {
  readonly found: readonly FoundOnSheet[];
  readonly passedOver: readonly string[];
  readonly gone: number;
}

function Summary({ found, passedOver, gone }: SummaryProps) {
  const styles = useStyles();
  const { counts, people } = totalOf(found);
  return (
    <div role="status" className={styles.summary}>
      <Text as="p" block className={styles.words}>
        {CHECK.sheetsWithPeople(found.length, people)}
        {passedOver.length > 0 && `；${CHECK.passedOver(passedOver)}`}
        {gone > 0 && `；${CHECK.goneSheets(gone)}`}
      </Text>
      {people > 0 && <CountsLine counts={counts} />}
    </div>
  );
}

function CountsLine({ counts }: { readonly counts: Counts }) {
  const styles = useStyles();
  const shown = verdictsIn(counts);
  return (
    <>
      <VerdictBar verdicts={shown} countOf={(verdict) => counts[verdict]} />
      <Text as="p" block className={styles.counts}>
        {shown.map((verdict) => (
          <span key={verdict} style={{ color: VERDICT_COLORS[verdict] }}>
            {counts[verdict].toLocaleString("zh-CN")} {VERDICT_LABELS[verdict]}
          </span>
        ))}
      </Text>
    </>
  );
}

interface SheetProps extends Pick<Props, "onOpen"> {
  readonly found: FoundOnSheet;
  readonly isChecking: boolean;
}

function Sheet({ found, isChecking, onOpen }: SheetProps) {
  const styles = useStyles();
  const { sheet, result, isOutdated, isHidden } = found;
  const listed = useMemo(() => result.people.filter(isListed), [result]);
  return (
    <>
      <div className={styles.line}>
        <h2 className={styles.name}>
          {sheet} <span className={styles.words}>{CHECK.personCount(result.people.length)}</span>
        </h2>
        <Button
          size="small"
          className={styles.button}
          aria-label={CHECK.openSheet(sheet)}
          disabled={isChecking || isHidden}
          onClick={() => onOpen(sheet, null)}
        >
          {CHECK.open}
        </Button>
      </div>
      <CountsLine counts={result.counts} />
      {isHidden && <Text className={styles.words}>{CHECK.hiddenSheet}</Text>}
      {isOutdated && <Text className={styles.words}>{CHECK.outdated}</Text>}
      {!isChecking && <SheetFindings found={found} listed={listed} onOpen={(person) => onOpen(sheet, person)} />}
    </>
  );
}
