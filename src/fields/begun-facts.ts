/**
 * Facts to be filled in. All of them come from here, copies of a row's facts too: they have one shape then, for which
 * the rules are compiled. A shape that only some few rows had would go with them whenever memory is tidied up, and what
 * was compiled for it as well.
 */
import { ABSENT, type Reading } from "../core/reading";
import { FIELDS, type FactId, type Facts } from ".";

/** The fields whose facts a row has. */
export const FACT_FIELDS = FIELDS.flatMap((field) => (field.kind === "fact" || field.kind === "title" ? [field] : []));

/** What a table cannot say anything of: all of it is absent, but for what is given. */
export const unsaidBut = (given: readonly (readonly [FactId, Reading<unknown>])[]): Facts =>
  Object.fromEntries([...FACT_FIELDS.map(({ id }) => [id, ABSENT] as const), ...given]) as unknown as Facts;

const NOTHING_SAID = unsaidBut([]);

/** Facts that begin as these. */
export const begunAs = (unsaid: Facts): Record<string, Reading<unknown>> => ({ ...unsaid });

/** A copy of a row's facts. */
export const copyOf = (facts: Facts): Record<string, Reading<unknown>> => Object.assign(begunAs(NOTHING_SAID), facts);
