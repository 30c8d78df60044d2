/**
 * What stands in the result columns of a person, and by what it is known again: a cell there that says something else
 * is the user's.
 */
import { plainText } from "../core/plain-text";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import { gravestFirst } from "../rules/engine/gravest";
import { sentenceOf } from "../rules/words/sentences";
import type { JudgedPerson, JudgedTable } from "./source";
import { earliestWords } from "./words";

const BETWEEN = " ／ ";

/** In the order of the titles: 结论, 最早可报, 问题. */
export const resultTexts = (
  { roster }: Pick<JudgedTable, "roster">,
  { assessment }: JudgedPerson,
): readonly [string, string, string] => [
  VERDICT_LABELS[assessment.verdict],
  earliestWords(assessment),
  plainText(
    gravestFirst(assessment.findings)
      .filter(({ severity }) => severity !== "benefit")
      .map((finding) => `${SEVERITY_LABELS[finding.severity]}〔${finding.clause}〕${sentenceOf(finding, roster)}`)
      .join(BETWEEN),
  ),
];

const VERDICTS: ReadonlySet<string> = new Set(Object.values(VERDICT_LABELS));
const PROBLEM = new RegExp(`^(?:${Object.values(SEVERITY_LABELS).join("|")})〔[^〕]*〕`, "u");

const KNOWN: readonly ((text: string) => boolean)[] = [
  (text) => VERDICTS.has(text),
  (text) => text === earliestWords({ verdict: "eligible", earliest: null }) || /^\d{4}-\d\d-\d\d$/u.test(text),
  (text) => PROBLEM.test(text),
];

/** @param column which of the three, from 0 */
export const isResultText = (column: number, cell: unknown): boolean =>
  typeof cell === "string" && KNOWN[column]?.(cell) === true;
