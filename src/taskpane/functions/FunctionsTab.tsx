/** The tab 函数: what each JC function answers, a formula that works on this sheet, and a column of them at once. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { FUNCTIONS_TAB } from "./words";
import type { Session, Understood } from "../../checking/session";
import { FUNCTIONS } from "../../functions/index";
import type { FunctionDefinition, FunctionKind, RowsFunction } from "../../functions/shared/definition";
import { exampleOf } from "../../functions/shared/example";
import { hasCustomFunctions } from "../../workbook/host-facts";
import { UncoveredColumns } from "../shared/UncoveredColumns";
import { useStyles } from "./FunctionsTab.styles";
import { useFormulaWork, type FormulaWork } from "./use-formula-work";

const KINDS: readonly FunctionKind[] = ["rows", "row", "cells"];

export function FunctionsTab({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { understood, sheet, uncovered } = useSyncExternalStore(session.subscribe, session.current);
  const work = useFormulaWork(session);
  const roster = understood?.[0] ?? null;
  return (
    <section className={styles.tab}>
      {!hasCustomFunctions() && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{FUNCTIONS_TAB.noFunctions}</MessageBarBody>
        </MessageBar>
      )}
      <WorkNotice work={work} />
      <div role="status" aria-live="polite">
        <UncoveredColumns uncovered={uncovered} />
      </div>
      <div className={styles.list}>
        <h1 className={styles.top}>{FUNCTIONS_TAB.heading}</h1>
        <Text as="p" block size={200} className={styles.intro}>
          {FUNCTIONS_TAB.intro}
        </Text>
        {KINDS.map((kind) => (
          <Functions key={kind} kind={kind} roster={roster} work={work} />
        ))}
      </div>
      <footer className={styles.bar}>
        <Button
          size="small"
          title={FUNCTIONS_TAB.freezeHint}
          disabled={work.busy || sheet === null}
          onClick={work.freeze}
        >
          {FUNCTIONS_TAB.freeze}
        </Button>
        <Button size="small" disabled={work.busy || sheet === null} onClick={work.refill}>
          {FUNCTIONS_TAB.refill}
        </Button>
      </footer>
    </section>
  );
}

interface FunctionsProps {
  readonly kind: FunctionKind;
  readonly roster: Understood | null;
  readonly work: FormulaWork;
}

function Functions({ kind, roster, work }: FunctionsProps) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>{FUNCTIONS_TAB[kind]}</h2>
      <Accordion collapsible>
        {FUNCTIONS.filter((one) => one.kind === kind).map((one) => (
          <AccordionItem key={one.id} value={one.id}>
            <AccordionHeader as="h3" size="small" className={styles.header}>
              JC.{one.id}
              <span className={styles.title}>{one.title}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Text as="p" block className={styles.meaning}>
                {one.description["zh-CN"]}
              </Text>
              <Text block size={200} weight="semibold">
                {FUNCTIONS_TAB.arguments}
              </Text>
              <ul className={styles.parameters}>
                {one.parameters.map(({ name, description }) => (
                  <li key={name["zh-CN"]}>
                    {name["zh-CN"]}：{description["zh-CN"]}
                  </li>
                ))}
              </ul>
              <Text block size={200} weight="semibold">
                {FUNCTIONS_TAB.example}
              </Text>
              <Example one={one} roster={roster} />
              {one.kind === "rows" && <FillButton one={one} roster={roster} work={work} />}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

/** A formula to take along; of a row of people there is none where the sheet has no roster. */
function Example({ one, roster }: { readonly one: FunctionDefinition; readonly roster: Understood | null }) {
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  if (roster === null && one.kind !== "cells") return <Text size={200}>{FUNCTIONS_TAB.noExample}</Text>;
  const formula = exampleOf(one, roster);
  // Not every host lets its panes write to the clipboard.
  const copy = (): void =>
    void navigator.clipboard.writeText(formula).then(
      () => setSaid(FUNCTIONS_TAB.copied),
      () => setSaid(FUNCTIONS_TAB.copyByHand),
    );
  return (
    <>
      <code className={styles.example}>{formula}</code>
      <div className={styles.tools}>
        <Button size="small" onClick={copy}>
          {FUNCTIONS_TAB.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

interface FillButtonProps {
  readonly one: RowsFunction;
  readonly roster: Understood | null;
  readonly work: FormulaWork;
}

function FillButton({ one, roster, work }: FillButtonProps) {
  return (
    <Button
      size="small"
      title={FUNCTIONS_TAB.fillHint}
      disabled={work.busy || roster === null || !hasCustomFunctions()}
      onClick={() => work.fill(one)}
    >
      {FUNCTIONS_TAB.fill}
    </Button>
  );
}

/** What came of the last piece of work, and the way on where there is one. */
function WorkNotice({ work: { said, busy, fill, undo, dismiss } }: { readonly work: FormulaWork }) {
  const offers = said?.offers ?? [];
  return (
    <div role="status" aria-live="polite">
      {busy && <Text>{FUNCTIONS_TAB.working}</Text>}
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline" shape="square">
          <MessageBarBody>{said.words}</MessageBarBody>
          {said.written !== null && (
            <MessageBarActions>
              <Button size="small" onClick={() => said.written !== null && undo(said.written)}>
                {FUNCTIONS_TAB.undo}
              </Button>
              <Button size="small" appearance="transparent" onClick={dismiss}>
                {FUNCTIONS_TAB.dismiss}
              </Button>
            </MessageBarActions>
          )}
          {offers.length > 0 && (
            <MessageBarActions>
              {offers.map((offer) => (
                <Button key={offer.where} size="small" onClick={() => fill(offer.one, offer.where)}>
                  {offer.words}
                </Button>
              ))}
              <Button size="small" onClick={dismiss}>
                {FUNCTIONS_TAB.cancel}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
