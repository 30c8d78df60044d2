/**
 * Has somebody passed statutory retirement for certain? However sex, birth and title are read, the last day has come.
 */
import type { FieldId } from "../../fields";
import { reached, type PartialDate } from "../../core/calendar";
import { byRetirement } from "../requirements/retirement-facts";
import type { RuleContext } from "../rule";

export interface Retired {
  /** Null where the roster leaves the day open. */
  readonly on: PartialDate | null;
  readonly field: FieldId | null;
}

/** @returns null unless it has come for certain */
export function retiredBy(context: RuleContext): Retired | null {
  const judged = byRetirement(context, "until60", ({ last }) => reached(last, context.on.asOf), {
    kind: "retirement-unclear",
  });
  if (judged.outcome !== "met") return null;
  return { on: judged.range?.last ?? null, field: judged.fields[0] ?? null };
}
