/**
 * What is said of each finding: what is wrong, from when it is met, what stands or falls with it, what to do.
 */
import { fullYearsFrom, isoOf, type Day } from "../../core/calendar";
import { dateWords } from "../../core/date-words";
import { withoutIds } from "../../core/hidden-ids";
import type { Finding, Reason } from "../finding";
import type { RouteId } from "../ids";
import { ROUTE_NAMES, RULE_NAMES } from "./names";
import { placeOf, type Setting } from "./place";
import { say } from "./rules";
import type { FindingWords } from "./shape";

/** One line: what is wrong, from when it is met, what to do. */
export function sentenceOf(finding: Finding, setting: Setting): string {
  const { what, todo } = wordsOf(finding, setting);
  const sentence = and(and(underClaim(finding, what), whenMet(finding)), normalWords(finding));
  return and(sentence, todo);
}

export type SentenceOf = typeof sentenceOf;

/** Where the same is told in several places: each sentence is worded once. A finding is told of one sheet alone. */
export function wordedOnce(): SentenceOf {
  const known = new Map<Finding, string>();
  return (finding, setting) => {
    let sentence = known.get(finding);
    if (sentence === undefined) known.set(finding, (sentence = sentenceOf(finding, setting)));
    return sentence;
  };
}

const and = (words: string, more: string | null): string =>
  more === null || more === "" ? words : words === "" ? more : `${words}；${more}`;

/** Whatever is quoted of a cell, in whatever words: ID numbers in it are hidden here, where all sentences come from. */
export function wordsOf(finding: Finding, setting: Setting): FindingWords {
  const said = say(finding.reason, placeOf(finding, setting));
  const what = withoutIds(`${said.what}${waitingWords(finding)}`);
  const todo = said.todo === null ? null : withoutIds(said.todo);
  return { what, todo: finding.leftOpenBy === null ? todo : askedFirst(todo) };
}

/** Which other rules cannot be told for want of the same cell. */
const waitingWords = ({ waiting }: Finding): string =>
  waiting.length === 0 ? "" : `，${waiting.map((rule) => `“${RULE_NAMES[rule]}”`).join("")}也因此定不了`;

/** Nobody says whether it is lifted: that is asked first. */
const askedFirst = (todo: string | null): string => `向主管部门核实${todo === null ? "" : `；不能免的，${todo}`}`;

/** From which day time alone cures it. */
export function whenMet({ rule, metOn, reason, retired, waiting }: Finding): string | null {
  if (metOn === null) return null;
  // The lock runs out, but the ladder then stands in the way of a 基层 holder: the words of the lock say so.
  if (reason.kind === "locked" && reason.heldType === "grassroots") return null;
  if (retired !== null) {
    const when = retired.on === null ? "那时" : dateWords(retired.on);
    return `${isoOf(metOn)}才满足，而${when}已到法定退休年龄，等不到`;
  }
  const within = freeWithinYear(reason);
  if (within !== null && isoOf(within) < isoOf(metOn))
    return `${isoOf(within)}起申报的满足，下一年度（${isoOf(metOn)}起）申报的都满足`;
  if (!isUntold(reason)) return `${isoOf(metOn)}起满足`;
  const rules = [rule, ...waiting].map((one) => `“${RULE_NAMES[one]}”`).join("");
  return `不论怎么填，${isoOf(metOn)}起${rules}都满足`;
}

/** The day within the year of application from which whoever applies is free of it; the next year all are. */
function freeWithinYear(reason: Reason): Day | null {
  if ("freeFrom" in reason) return reason.freeFrom ?? null;
  if (reason.kind === "locked" || reason.kind === "sanction-running") return reason.until;
  return reason.kind === "transfer-to-come" ? fullYearsFrom(reason.on, 0) : null;
}

/** Nothing is known of the cell: time settles what rests on it, and not the cell itself. */
const isUntold = ({ kind }: Reason): boolean => kind === "blank" || kind === "no-column" || kind === "unreadable";

/** What is wrong; under a claim that is open, what would be wrong without it. */
export const whatOf = (finding: Finding, setting: Setting): string =>
  underClaim(finding, wordsOf(finding, setting).what);

/** A finding knows not for which level somebody applies: the three figures would be two too many. */
const claimedName = (route: RouteId): string => (route === "veteran" ? "直评" : ROUTE_NAMES[route]);

function underClaim({ liftedIf, leftOpenBy }: Finding, what: string): string {
  if (leftOpenBy !== null) return `“${claimedName(leftOpenBy)}”成立，能否免去这一条通知没有写明：${what}`;
  if (liftedIf === null) return what;
  const claimed = liftedIf === "claimed" ? "所报途径" : `“${claimedName(liftedIf)}”`;
  return `${claimed}未核实；如按正常申报，${what}`;
}

/** A claim that fails: would the normal route do? */
export function normalWords({ normalWould }: Finding): string | null {
  switch (normalWould) {
    case null:
    case "not-applying":
      return null;
    case "eligible":
      return "改按正常申报则符合";
    case "ineligible":
      return "改按正常申报也不符合";
    case "undetermined":
      return "改按正常申报须待核";
  }
}
