/** Whom the paragraphs of the notice concern: people by the rules that have something to say of them, and by route. */
import { rulesOf } from "../rules/finding";
import type { Enforcer } from "../rules/notice/notice";
import type { CheckedPerson } from "./people";

export function peopleByEnforcer(people: readonly CheckedPerson[]): ReadonlyMap<Enforcer, readonly CheckedPerson[]> {
  const found = new Map<Enforcer, CheckedPerson[]>();
  const add = (id: Enforcer, person: CheckedPerson): void => {
    const before = found.get(id);
    if (before === undefined) found.set(id, [person]);
    else if (before.at(-1) !== person) before.push(person);
  };
  for (const person of people) {
    const { route, findings } = person.assessment;
    if (route !== null) add(route, person);
    for (const finding of findings) for (const rule of rulesOf(finding)) add(rule, person);
  }
  return found;
}

/** Those whom one or the other of them concerns, each once, in the order of their rows. */
export function concernedBy(
  by: readonly Enforcer[],
  found: ReadonlyMap<Enforcer, readonly CheckedPerson[]>,
): readonly CheckedPerson[] {
  const [first, ...others] = by;
  if (first !== undefined && others.length === 0) return found.get(first) ?? [];
  const all = new Set(by.flatMap((id) => found.get(id) ?? []));
  return [...all].sort((a, b) => a.place - b.place);
}
