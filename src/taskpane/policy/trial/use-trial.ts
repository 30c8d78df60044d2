/** Whom is tried, what is changed of him, and what comes of it. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { personRows } from "../../../checking/person-rows";
import { personAt, type CheckedPerson } from "../../../checking/people";
import type { CheckResult } from "../../../checking/check";
import type { Session } from "../../../checking/session";
import { useProjector } from "../projector/projector";
import {
  columnsOf,
  differing,
  tried,
  type Changes,
  type Trial,
  type TrialColumn,
  type Tried,
} from "../../../teaching/trial/trial";
import { TRIAL } from "./words";

export interface Trying {
  readonly trial: Trial | null;
  readonly columns: readonly TrialColumn[];
  /** Null for somebody who stands on no sheet. */
  readonly person: CheckedPerson | null;
  /** Whose row was read: by now somebody else may stand there. */
  readonly readOf: CheckedPerson | null;
  readonly before: Tried | null;
  readonly after: Tried | null;
  /** As it stands in the inputs. */
  readonly typed: Changes;
  /** Of that what says something else than the sheet. */
  readonly changes: Changes;
  readonly change: (column: number, text: string) => void;
  readonly reset: () => void;
  readonly takeEmpty: () => void;
  readonly takeSelected: () => void;
  /** The rows are read anew: something was written. What is left to be written stays changed. */
  readonly written: (said: string, left: Changes) => void;
  readonly say: (words: string) => void;
  /** What came of the last writing; "" once somebody goes on. */
  readonly said: string;
  readonly hasPeople: boolean;
}

const NO_CHANGES: Changes = new Map();
const EMPTY = "empty";

export function useTrial(session: Session): Trying {
  const { result, shownRow } = useSyncExternalStore(session.subscribe, session.current);
  /** Whoever goes to another cell keeps what was changed here until another person is asked for. */
  const [place, setPlace] = useState(shownRow);
  const [isEmpty, setEmpty] = useState(false);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [readOf, setReadOf] = useState<CheckedPerson | null>(null);
  const [typed, setTyped] = useState(NO_CHANGES);
  const [time, setTime] = useState(0);
  const [said, say] = useState("");
  /** Of whom what stays changed when his rows are read anew. */
  const kept = useRef(new Map<string, Changes>());
  const isProjected = useProjector();
  const person = isEmpty ? null : personOf(result, place);
  const key = person === null ? (isEmpty ? EMPTY : "nobody") : `${result?.sheet} ${person.place}`;
  const walked = useRef(shownRow);
  /** Whoever goes through the sheet before a room takes the form along; what was changed waits for his coming back. */
  useEffect(() => {
    const isStep = walked.current !== shownRow;
    walked.current = shownRow;
    if (!isProjected || shownRow === null || (!isEmpty && shownRow === person?.place)) return;
    if (!isStep && (isEmpty || changes.size > 0)) return;
    if (typed.size > 0) kept.current.set(key, typed);
    say(changes.size > 0 ? TRIAL.waits(person?.name ?? null) : "");
    setEmpty(false);
    setPlace(shownRow);
  }, [isProjected, shownRow]);
  useEffect(() => {
    setTyped(kept.current.get(key) ?? NO_CHANGES);
    kept.current.delete(key);
    setTrial(null);
    let wanted = true;
    const take = (found: Trial | null): void => {
      if (wanted) setTrial(found);
    };
    setReadOf(person);
    if (person !== null && result !== null)
      trialOf(result, person, session).then((found) => {
        if (found === "moved" && wanted) say(TRIAL.moved(person.name));
        take(found === "moved" ? null : found);
      }, session.surface);
    else if (isEmpty) emptyOne().then(take, session.surface);
    return () => {
      wanted = false;
    };
    // Live edits make another result of the same people: the person is read anew when he is asked for.
  }, [key, time]);
  const columns = useMemo(() => (trial === null ? [] : columnsOf(trial)), [trial]);
  const changes = useMemo(() => differing(typed, columns), [typed, columns]);
  const before = useMemo(() => (trial === null ? null : tried(trial, NO_CHANGES)), [trial]);
  const after = useMemo(() => (trial === null ? null : tried(trial, changes)), [trial, changes]);
  return {
    trial,
    columns,
    person,
    readOf,
    before,
    after,
    typed,
    changes,
    change(column, text) {
      setTyped(new Map(typed).set(column, text));
      say("");
    },
    reset() {
      setTyped(NO_CHANGES);
      say("");
    },
    takeEmpty() {
      setEmpty(true);
      say("");
    },
    takeSelected() {
      say("");
      setEmpty(false);
      setPlace(shownRow);
      setTime(time + 1);
    },
    written(words, left) {
      kept.current.set(key, left);
      say(words);
      setTime(time + 1);
    },
    say,
    said,
    hasPeople: (result?.people.length ?? 0) > 0,
  };
}

function personOf(result: CheckResult | null, place: number | null): CheckedPerson | null {
  if (result === null) return null;
  return (place === null ? null : personAt(result.people, place)) ?? result.people[0] ?? null;
}

/** What stands in a row is of nobody but who stands there now. */
async function trialOf(result: CheckResult, person: CheckedPerson, session: Session): Promise<Trial | "moved" | null> {
  const isThere = await session.person.isStillThere(result.sheet, person);
  if (isThere.ok && !isThere.value) return "moved";
  const read = isThere.ok ? await personRows(result, person) : isThere;
  if (!read.ok) {
    session.report("read-row", read.trouble);
    return null;
  }
  const { name, row, judging } = person;
  const { timing, others } = result;
  return { name, row: row - 1, ...judging, timing, posts: others.posts, ...read.value };
}

async function emptyOne(): Promise<Trial> {
  const { emptyTrial } = await import(/* webpackChunkName: "sample" */ "../../../teaching/trial/empty-trial");
  const now = new Date();
  return emptyTrial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
