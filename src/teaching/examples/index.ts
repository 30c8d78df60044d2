/** For every rule and every route a person who passes and one who fails. Of a chunk of its own: it brings all cases. */
import type { Enforcer } from "../../rules/notice/notice";
import { examplesOf, type Examples } from "./examples";
import { judgedSample, sampleExamples, type JudgedSample } from "./sample-examples";

export type { Example, ExampleCell, Examples } from "./examples";

let sample: JudgedSample | null = null;

/** Judged now; the rest of the sample once. */
export function examplesFor(id: Enforcer): Examples {
  const own = examplesOf(id);
  if (own.passes !== null && own.fails !== null) return own;
  sample ??= judgedSample();
  const others = sampleExamples(id, sample);
  // Of both the same kind: what decides is then the same cell.
  return others.passes !== null && others.fails !== null
    ? others
    : { passes: own.passes ?? others.passes, fails: own.fails ?? others.fails };
}
