/** What was understood of one roster, in a line; the year and the day it is judged by can be changed there. */
import { Link } from "@fluentui/react-components";
import { Fragment } from "react";
import { isoOf } from "../../core/calendar";
import { labelOf } from "../../fields";
import { AS_OF_KEY } from "../../roster/given-day";
import type { SheetAnswers } from "../../roster/workbook-state";
import type { Settings } from "../../rules/settings/settings";
import { factValue } from "../../rules/words/values";
import type { SessionState, Understood } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { yearColumnOf, type JudgedKey } from "./judged-by";
import { CHECK } from "./words";
import { useStyles } from "./SheetHeader.styles";

interface LineProps {
  readonly roster: Understood;
  readonly state: SessionState;
  /** What is being changed. */
  readonly changing: JudgedKey | null;
  readonly onChange: (from: HTMLElement, key: JudgedKey) => void;
}

/** A3:AC51 · 48 人 · 表头第 3 行 · 2020 年度 · 申报类型 基层 · 算到 2020-12-31; year and day can be changed there. */
export function RosterLine({ roster, state, changing, onChange }: LineProps) {
  const { answers, longer, phase, result } = state;
  // After a check the room belongs to its result: only what it depends on most is said.
  const parts = rosterParts(roster, longer, result === null, answers);
  return parts.map(({ words, key }, i) => (
    <Fragment key={words}>
      {i > 0 && " · "}
      {key === null ? (
        words
      ) : (
        <Changeable
          words={words}
          answer={answers[key] === undefined ? null : key}
          isBusy={phase.kind === "checking"}
          isChanging={changing === key}
          onChange={(from) => onChange(from, key)}
        />
      )}
    </Fragment>
  ));
}

interface ChangeableProps {
  readonly words: string;
  readonly isChanging: boolean;
  readonly onChange: (from: HTMLElement) => void;
  /** Under which it was set in the pane; null where the sheet says it. */
  readonly answer: string | null;
  readonly isBusy: boolean;
}

function Changeable({ words, answer, isBusy, isChanging, onChange }: ChangeableProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      <Link
        as="button"
        inline
        className={styles.inLine}
        aria-label={CHECK.change(words)}
        aria-expanded={isChanging}
        disabledFocusable={isBusy}
        onClick={({ currentTarget }) => onChange(currentTarget)}
      >
        {words}
      </Link>
      {answer !== null && (
        <>
          （{CHECK.setHere}{" "}
          <Link
            as="button"
            inline
            className={styles.inLine}
            aria-label={CHECK.takeBackThat(words)}
            disabledFocusable={isBusy}
            onClick={() => void session.answers.withdraw(answer)}
          >
            {CHECK.takeBack}
          </Link>
          ）
        </>
      )}
    </>
  );
}

interface Part {
  readonly words: string;
  /** Under which it is kept what the user sets in its place; null for what is not set here. */
  readonly key: JudgedKey | null;
}

function rosterParts(roster: Understood, longer: boolean, isWhole: boolean, answers: SheetAnswers): readonly Part[] {
  const { table, headerRows, people, facts, context } = roster;
  const said = (words: string): Part => ({ words, key: null });
  const told = facts.map(({ field, reading, from }): Part => {
    if (from === "default") return { words: CHECK.noYear, key: YEAR_KEY };
    const value = factValue(field, reading);
    if (value === null) return said("");
    if (field === YEAR_KEY) return { words: CHECK.applyYear(value), key: YEAR_KEY };
    return said(isWhole ? `${labelOf(field)} ${value}` : "");
  });
  const header = said(isWhole ? CHECK.headerRows(headerRows) : "");
  const until: Part = { words: untilWords(roster, answers, context.settings), key: AS_OF_KEY };
  return [said(table), said(CHECK.people(people, longer)), header, ...told, until].filter(({ words }) => words !== "");
}

const YEAR_KEY: JudgedKey = "applyYear";

function untilWords(roster: Understood, answers: SheetAnswers, { cutOff }: Settings): string {
  const { asOf, facts } = roster;
  if (asOf === null) return "";
  if (answers[AS_OF_KEY] !== undefined) return CHECK.asOf(isoOf(asOf));
  if (yearColumnOf(roster) !== null) return CHECK.asOfEach(cutOff);
  return facts.some(({ from }) => from === "default") ? "" : CHECK.asOf(isoOf(asOf));
}
