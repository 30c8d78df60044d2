/** A person who passes and one who fails, judged just now, with the cells that decide. */
import { mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Enforcer } from "../../../rules/notice/notice";
import { SEVERITY_LABELS } from "../../../rules/engine/labels";
import type { Example, Examples } from "../../../teaching/examples";
import { useSession } from "../../shared/use-session";
import { Answer } from "../projector/Answer";
import { POLICY } from "../words";
import { useStyles } from "./ExamplePair.styles";

const load = async (id: Enforcer): Promise<Examples> =>
  (await import(/* webpackChunkName: "examples" */ "../../../teaching/examples")).examplesFor(id);

export function ExamplePair({ id }: { readonly id: Enforcer }) {
  const styles = useStyles();
  const session = useSession();
  const [examples, setExamples] = useState<Examples | null>(null);
  useEffect(() => {
    let wanted = true;
    load(id).then((found) => {
      if (wanted) setExamples(found);
    }, session.surface);
    return () => {
      wanted = false;
    };
  }, [id, session]);
  if (examples === null) return <Spinner size="tiny" label={POLICY.judging} />;
  return (
    <div className={styles.pair}>
      {examples.passes !== null && <ExampleCard example={examples.passes} label={POLICY.passes} />}
      {examples.fails !== null && <ExampleCard example={examples.fails} label={POLICY.fails} />}
    </div>
  );
}

export function ExampleCard({ example, label }: { readonly example: Example; readonly label: string }) {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h3 className={styles.title}>
        {label} <span className={styles.aside}>{POLICY.exampleOf(example.title, example.on)}</span>
      </h3>
      {example.rows.map((cells, i) => (
        <table key={i} className={styles.table}>
          <tbody>
            {cells.map(({ address, header, text, decides }) => (
              <tr key={address} className={mergeClasses(decides && styles.decides)}>
                <th scope="row" className={styles.head}>
                  {address} {header}
                </th>
                <td className={styles.cell}>
                  {text === "" ? POLICY.blank : text}
                  {decides && <span className={styles.aside}> {POLICY.decides}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <Answer>
        {example.said.map(({ severity, sentence }) => (
          <p key={sentence} className={styles.said}>
            {severity === null ? sentence : `${SEVERITY_LABELS[severity]}：${sentence}`}
          </p>
        ))}
      </Answer>
    </section>
  );
}
