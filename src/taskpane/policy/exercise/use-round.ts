/** The round that somebody is in: its number, what was answered, who is in front. Nothing of it is stored. */
import { useState } from "react";
import type { Session } from "../../../checking/session";
import { seedOf, type Given } from "../../../teaching/exercise/marking";
import type { Round as DrawnRound } from "../../../teaching/exercise/round";

export interface Round extends DrawnRound {
  readonly seed: number;
}

export interface Rounds {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Null for what is no number. */
  readonly seed: number | null;
  readonly busy: boolean;
  /** Null before the first one is started. */
  readonly round: Round | null;
  readonly at: number;
  readonly given: readonly Given[];
  readonly start: () => void;
  readonly answer: (given: Given) => void;
  readonly next: () => void;
  readonly again: () => void;
  readonly leave: () => void;
}

/** Of four digits: easily read out to a class. */
const freshSeed = (): string => String(1000 + Math.floor(Math.random() * 9000));

const load = async (seed: number): Promise<Round> => {
  const { roundOf } = await import(/* webpackChunkName: "sample" */ "../../../teaching/exercise/round");
  return { seed, ...roundOf(seed) };
};

export function useRound(session: Session): Rounds {
  const [typed, type] = useState(freshSeed);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState<Round | null>(null);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [at, setAt] = useState(0);
  const seed = seedOf(typed);
  const begin = (next: Round | null): void => {
    setRound(next);
    setGiven([]);
    setAt(0);
  };
  return {
    typed,
    type,
    seed,
    busy,
    round,
    at,
    given,
    start() {
      if (seed === null || busy) return;
      setBusy(true);
      load(seed)
        .then(begin, session.surface)
        .finally(() => setBusy(false));
    },
    answer: (one) => setGiven([...given, one]),
    next: () => setAt(at + 1),
    again: () => begin(round),
    leave() {
      type(freshSeed());
      begin(null);
    },
  };
}
