/** What is said of the sample. What a rule or a route is called comes from its own words. */
import type { Enforcer } from "../rules/notice/notice";
import { paragraphsOf } from "../rules/notice/notice";
import { isRoute } from "./enforcers";
import type { Side } from "./sample/recipe";
import { notApplicableWords } from "../rules/engine/words";
import { ROUTE_NAMES } from "../rules/words/names";
import { RULE_WORDS } from "../rules/words/rules";

export const SAMPLE_WORDS = {
  roster: "示例花名册",
  directory: "基层单位目录",
  posts: "岗位设置",
  title: "某县2020年度基层职称申报人员花名册（示例，人员均为虚构）",
  unitLine: "填报单位：某县人力资源和社会保障局",
  point: "看点",
  directoryHeaders: ["单位名称", "纳入时间", "调出时间"],
  postsHeaders: ["单位", "级别", "核准数", "现聘数", "空岗数"],
} as const;

export const TRIAL_WORDS = {
  somebody: "某人",
  unit: "某镇中学",
  title: (year: number): string => `${year}年度职称申报花名册`,
} as const;

const ROUTE_SIDES: Readonly<Record<Side, string>> = { holds: "成立", fails: "不成立", open: "待核" };

/** 三（一） 取得一类未满5年又报另一类同级 */
export const pointWords = (shown: Enforcer, side: Side): string =>
  `${paragraphsOf(shown)
    .map(({ id }) => id)
    .join("、")}\u3000${sideWords(shown, side)}`;

/** What a rule is called on that side of it, and a route. */
export function sideWords(shown: Enforcer, side: Side): string {
  if (isRoute(shown)) return `${ROUTE_NAMES[shown]}：${ROUTE_SIDES[side]}`;
  const { name, called } = RULE_WORDS[shown];
  // An entitlement that somebody has not got is nothing that is wrong.
  if (called.met === called.notMet) return side === "holds" ? name : notApplicableWords(name);
  return { holds: called.met, fails: called.notMet, open: called.open }[side];
}
