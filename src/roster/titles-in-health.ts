/**
 * Names that are titles in 卫生 alone (技师): what stands beside one on its row says whether it is of 卫生.
 */
import { known, type Reading } from "../core/reading";
import type { TitleCell } from "../fields/readers/title";
import { parseTitle } from "../rules/standards/titles";

export const isUnrecognised = (title: Reading<TitleCell>): boolean =>
  title.state === "known" && !title.value.none && title.value.title.levels.length === 0;

const isOfHealth = (title: Reading<TitleCell>): boolean =>
  title.state === "known" && title.value.title.series === "health";

/**
 * Asked where one of them is not recognised.
 *
 * @param titles of one row; those that are recognised as titles of 卫生 are put in the place of what was not
 * @param saysHealth does a column for the series say 卫生?
 */
export function settleInHealth(titles: Reading<TitleCell>[], saysHealth: () => boolean): void {
  if (!titles.some(isOfHealth) && !saysHealth()) return;
  titles.forEach((title, i) => {
    if (title.state !== "known" || !isUnrecognised(title)) return;
    titles[i] = known({ ...title.value, title: parseTitle(title.value.name, "health") }, title.doubt);
  });
}
