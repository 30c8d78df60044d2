/**
 * The worker that judges beside the page, in the test's own thread: what goes to it and comes back is copied as between
 * threads, and nothing comes back at once.
 */
import type { Answered, Asked } from "../../src/checking/aside/protocol";
import { JudgeAside } from "../../src/checking/aside/judge-aside";
import type { JudgeWorker } from "../../src/checking/aside/sheet-aside";

export interface NearWorker extends JudgeWorker {
  /** What it was asked, in order. */
  readonly asked: readonly Asked["kind"][];
  readonly isTerminated: boolean;
}

interface Manner {
  /** What becomes of an answer; null: it is never given. Unless said, it is given as it is. */
  readonly answers?: (answered: Answered, nth: number) => Answered | null;
  /** Breaks down at the so-many-th question. */
  readonly breaksAt?: number;
}

export function nearWorker({ answers = (answered) => answered, breaksAt = Infinity }: Manner = {}): NearWorker {
  const judge = new JudgeAside();
  const asked: Asked["kind"][] = [];
  let isTerminated = false;
  const worker: JudgeWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage(question: Asked) {
      const copy = structuredClone(question);
      setImmediate(() => {
        if (isTerminated) return;
        asked.push(copy.kind);
        const breakDown = (): unknown => worker.onerror?.call(worker as Worker, errorEvent());
        if (asked.length >= breaksAt) return void breakDown();
        let answered: Answered | null = null;
        try {
          answered = judge.answer(copy);
        } catch {
          return void breakDown();
        }
        const given = answered === null ? null : answers(answered, asked.length);
        if (given === null) return;
        worker.onmessage?.call(worker as Worker, new MessageEvent("message", { data: structuredClone(given) }));
      });
    },
    terminate() {
      isTerminated = true;
    },
  };
  return Object.defineProperties(worker, {
    asked: { get: () => asked },
    isTerminated: { get: () => isTerminated },
  }) as NearWorker;
}

/** As much of one as is looked at: Node has none. */
const errorEvent = (): ErrorEvent => new Event("error", { cancelable: true }) as ErrorEvent;
