/** The tab 政策: the notice and what teaches it, one section in front; the others stay as they were left. */
import { mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Session } from "../../checking/session";
import { usePaging, type WayBack } from "../shared/paging";
import { useStyles } from "./PolicyTab.styles";
import { ProjectorContext } from "./projector/projector";
import { Stage } from "./projector/Stage";
import { useStepKeys } from "./projector/use-step-keys";
import { PROJECTOR } from "./projector/words";
import { SECTIONS, type Section, type SectionId } from "./sections";
import { POLICY } from "./words";

interface Props {
  readonly session: Session;
  readonly isFront: boolean;
}

export function PolicyTab({ session, isFront }: Props) {
  const styles = useStyles();
  const { asked } = usePaging();
  const [front, setFront] = useState<SectionId>("clauses");
  const [seen, setSeen] = useState<readonly SectionId[]>(["clauses"]);
  const sheet = useRef<HTMLDivElement>(null);
  const turnTo = (id: SectionId): void => {
    setFront(id);
    if (sheet.current !== null) sheet.current.scrollTop = 0;
    setSeen((before) => (before.includes(id) ? before : [...before, id]));
  };
  const shown = SECTIONS.find(({ id }) => id === front);
  /** In 条款 itself the link leads back to the person that is talked about. */
  const wayBackTo = ({ id, label }: Section): WayBack =>
    id === "clauses"
      ? { words: POLICY.backTo(PROJECTOR.walk) }
      : { words: POLICY.backTo(label), onBack: () => setFront(id) };
  const [isProjected, setProjected] = useState(false);
  const tab = useRef<HTMLElement>(null);
  useStepKeys(tab, isProjected);
  useEffect(() => {
    if (asked !== null) setFront("clauses");
  }, [asked]);
  return (
    <section ref={tab} className={mergeClasses(styles.tab, isProjected && styles.clear)}>
      <nav className={styles.sections} aria-label={POLICY.sections}>
        {SECTIONS.map(({ id, label }) => (
          <ToggleButton
            key={id}
            size="small"
            appearance="subtle"
            className={styles.section}
            checked={id === front}
            onClick={() => turnTo(id)}
          >
            {label}
          </ToggleButton>
        ))}
        <ToggleButton
          size="small"
          className={styles.projector}
          title={POLICY.projectorHint}
          checked={isProjected}
          onClick={() => setProjected(!isProjected)}
        >
          {POLICY.projector}
        </ToggleButton>
      </nav>
      <ProjectorContext.Provider value={isProjected}>
        <div
          ref={sheet}
          className={mergeClasses(styles.body, isProjected && styles.sheet, isProjected && styles.clear)}
        >
          {isProjected && shown !== undefined && shown.walk !== "none" && (
            <Stage
              session={session}
              className={styles.projected}
              asks={shown.walk === "asking"}
              wayBack={wayBackTo(shown)}
            />
          )}
          {SECTIONS.filter(({ id }) => seen.includes(id)).map(({ id, Component }) => (
            <div
              key={id}
              className={mergeClasses(
                styles.page,
                isProjected && styles.projected,
                isProjected && styles.whole,
                id !== front && styles.hidden,
              )}
            >
              <Component session={session} isFront={isFront && id === front} />
            </div>
          ))}
        </div>
      </ProjectorContext.Provider>
    </section>
  );
}
