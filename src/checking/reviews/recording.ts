/** A decision as a row for the record: whom and what it is about, what was found, what it rests on. */
import { masked, withoutIds } from "../../core/hidden-ids";
import { addressOn, distinctCells } from "../../core/positions";
import { valueOf } from "../../core/reading";
import { gravestFirst } from "../../rules/engine/gravest";
import { RULE_NAMES } from "../../rules/words/names";
import { whatOf } from "../../rules/words/sentences";
import type { CheckedPerson } from "../people";
import { keysOf } from "../person-keys";
import { factLabel, factShown, factsOf, findingsUnder, isShownFact } from "./facts";
import type { RecordRow } from "./record";
import { factHash, saltedHash } from "./review-code";
import type { About, Decision } from "./review";
import { basisText } from "./standing";
import { REVIEW } from "./words";

export interface Decided {
  readonly about: About;
  readonly decision: Decision;
  readonly remark: string;
  readonly reviewer: string;
}

/** Can a decision be bound to them? Without a name and an ID number to nobody. */
export function isBindable(person: CheckedPerson): boolean {
  const { id, name } = keysOf(person);
  return id !== null || name !== null;
}

export function recordRow(person: CheckedPerson, decided: Decided, salt: string, time: string): RecordRow {
  const { about } = decided;
  const { id, name } = keysOf(person);
  const { head } = person.judging;
  const findings = findingsUnder(person, about).filter(({ severity }) => severity !== "benefit" || about !== "person");
  const facts = factsOf(person, about);
  const shown = Object.entries(facts).filter(
    ([key, words]) => isShownFact(key) && (about === "person" ? words !== "" : !key.startsWith("!")),
  );
  return {
    name: withoutIds(valueOf(person.applicant.facts.name) ?? ""),
    unit: withoutIds(person.unit),
    id: maskedId(person),
    rule: about === "person" ? REVIEW.wholePerson : RULE_NAMES[about],
    cells: distinctCells(findings.flatMap(({ cells }) => cells))
      .map((cell) => addressOn(head.sheet, cell))
      .join("、"),
    found: gravestFirst(findings)
      .map((finding) => whatOf(finding, head))
      .join("；"),
    ...decided,
    time,
    basis: basisText(shown.map(([key]) => [factLabel(key), factShown(person, about, key)] as const)),
    code: {
      salt,
      byId: id === null ? null : saltedHash(salt, id),
      byName: name === null ? null : saltedHash(salt, name),
      about,
      facts: Object.fromEntries(Object.entries(facts).map(([key, words]) => [key, factHash(salt, key, words)])),
    },
  };
}

function maskedId({ applicant: { facts } }: CheckedPerson): string {
  const id = valueOf(facts.idNumber);
  return id === null || id.precisionLost || masked(id.text) === id.text ? "" : masked(id.text);
}
