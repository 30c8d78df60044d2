/** What comes of it: verdict, route, direct routes, earliest date and findings, each marked where it is otherwise. */
import { mergeClasses, Text } from "@fluentui/react-components";
import type { Assessment } from "../../../rules/engine/assessment";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../../../rules/engine/labels";
import { routeNameOf } from "../../../rules/words/route-name";
import type { Finding } from "../../../rules/finding";
import type { RouteId } from "../../../rules/ids";
import type { Setting } from "../../../rules/words/place";
import { sentenceOf } from "../../../rules/words/sentences";
import { compared } from "../../../teaching/trial/compared";
import type { Trial, Tried } from "../../../teaching/trial/trial";
import { earliestWords, POLICY } from "../words";
import { useStyles } from "./WhatIf.styles";
import { TRIAL } from "./words";

interface Props {
  readonly trial: Trial;
  readonly before: Tried;
  /** Nobody of the roster: no cells are named. */
  readonly isOnNoSheet: boolean;
  /** Null where nobody is left. */
  readonly after: Tried | null;
}

export function Outcome({ trial, before, after, isOnNoSheet }: Props) {
  const styles = useStyles();
  if (after === null) return <Text>{TRIAL.nobodyLeft}</Text>;
  const { head, plan, timing } = trial;
  const differs = compared(before.assessment, after.assessment, head);
  const setting: Setting = { sheet: head.sheet, headerOf: head.headerOf, isOnNoSheet };
  const nameOf = (route: RouteId): string => routeNameOf(route, after.applicant, plan, timing);
  const verdict = ({ verdict: one }: Assessment): string => VERDICT_LABELS[one];
  const [was, is] = [earliestWords(before.assessment), earliestWords(after.assessment)];
  const { route, offered } = after.assessment;
  const others = offered.filter((one) => one !== route);
  const line = (isOther: boolean): string => mergeClasses(styles.line, isOther && styles.changed);
  return (
    <>
      <p className={line(differs.verdict)}>
        <b>
          {differs.verdict
            ? TRIAL.change(verdict(before.assessment), verdict(after.assessment))
            : verdict(after.assessment)}
        </b>
        {route !== null && (
          <>
            {" "}
            <span className={mergeClasses(styles.aside, differs.route && styles.changed)}>
              {TRIAL.route(nameOf(route))}
            </span>
          </>
        )}
      </p>
      {others.length > 0 && <p className={line(differs.direct)}>{TRIAL.direct(others.map(nameOf))}</p>}
      {is !== null && (
        <p className={line(was !== is)}>{POLICY.earliest(was === null || was === is ? is : TRIAL.change(was, is))}</p>
      )}
      {trial.others === null && <p className={styles.line}>{TRIAL.aloneOnly}</p>}
      <ul className={styles.findings}>
        {toldOnce(differs.isNew, setting).map((text) => (
          <Line key={`n${text}`} text={text} tag={TRIAL.isNew} className={styles.changed} />
        ))}
        {toldOnce(differs.stays, setting).map((text) => (
          <Line key={`s${text}`} text={text} />
        ))}
        {toldOnce(differs.gone, setting).map((text) => (
          <Line key={`g${text}`} text={text} tag={TRIAL.gone} className={styles.gone} />
        ))}
      </ul>
    </>
  );
}

/** What several findings say in the same words is said once. */
const toldOnce = (findings: readonly Finding[], setting: Setting): readonly string[] => [
  ...new Set(findings.map((one) => `${SEVERITY_LABELS[one.severity]}〔${one.clause}〕${sentenceOf(one, setting)}`)),
];

interface LineProps {
  readonly text: string;
  readonly tag?: string;
  readonly className?: string;
}

function Line({ text, tag, className }: LineProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.finding, className)}>
      {tag !== undefined && <span className={styles.tag}>{tag} </span>}
      {text}
    </li>
  );
}
