/** 大屏: three people, with two findings, none and one. */
import { stepped, type Spot, type Step } from "./steps";

const FINDINGS = [2, 0, 1];
const at = (person: number, finding: number | null = null): Spot => ({ person, finding });

test.each<[string, Spot, Step, Spot | null]>([
  ["from a person to his first finding", at(0), "next-finding", at(0, 0)],
  ["from a finding to the next", at(0, 0), "next-finding", at(0, 1)],
  ["behind the last finding stands the next person", at(0, 1), "next-finding", at(1)],
  ["of whom nothing is said", at(1), "next-finding", at(2)],
  ["the last finding of the last one", at(2, 0), "next-finding", null],
  ["from the first finding back to the person", at(0, 0), "previous-finding", at(0)],
  ["from a person back to the last finding of the one before", at(1), "previous-finding", at(0, 1)],
  ["back to one of whom nothing is said", at(2), "previous-finding", at(1)],
  ["before the first person", at(0), "previous-finding", null],
  ["to the next person, whatever is talked about", at(0, 1), "next-person", at(1)],
  ["behind the last person", at(2), "next-person", null],
  ["back to the person before", at(2, 0), "previous-person", at(1)],
  ["there is nobody before the first", at(0, 1), "previous-person", null],
])("%s", (_what, from, step, to) => expect(stepped(from, step, FINDINGS)).toEqual(to));
