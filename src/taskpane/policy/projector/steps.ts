/** From one person to the next and from one finding to the next; behind the last finding stands the next person. */

export const STEPS = ["previous-person", "next-person", "previous-finding", "next-finding"] as const;
export type Step = (typeof STEPS)[number];

export interface Spot {
  /** By place in the list. */
  readonly person: number;
  /** Null: the person as a whole. */
  readonly finding: number | null;
}

/** @returns null where there is no further to go */
export function stepped({ person, finding }: Spot, step: Step, findingsOf: readonly number[]): Spot | null {
  const to = (next: number, which: number | null): Spot | null =>
    next < 0 || next >= findingsOf.length ? null : { person: next, finding: which };
  switch (step) {
    case "next-person":
      return to(person + 1, null);
    case "previous-person":
      return to(person - 1, null);
    case "next-finding": {
      const next = finding === null ? 0 : finding + 1;
      return next < (findingsOf[person] ?? 0) ? { person, finding: next } : to(person + 1, null);
    }
    case "previous-finding": {
      if (finding !== null) return { person, finding: finding === 0 ? null : finding - 1 };
      const last = (findingsOf[person - 1] ?? 0) - 1;
      return to(person - 1, last < 0 ? null : last);
    }
  }
}

const KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: "previous-person",
  ArrowRight: "next-person",
  PageUp: "previous-finding",
  PageDown: "next-finding",
};

/** Where keys are for typing or choosing. */
const TYPING = "input, textarea, select, [contenteditable], [role=tab], [role=radio], [role=combobox], [role=listbox]";

/** What a key is for; null where it is for something else, or whoever presses it is typing. */
export function stepFor(
  event: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">,
  at: unknown,
) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (at instanceof Element && at.closest(TYPING) !== null) return null;
  return KEYS[event.key] ?? null;
}
