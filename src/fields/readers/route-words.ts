/**
 * The words by which rosters name the notice's routes, in 申报方式 as in 取得方式. Particular ones before general ones:
 * 急需引进 says more than 直评, 博士直报 more than 直报.
 */
import type { RouteId } from "../../rules/ids";

export const ROUTE_WORDS: readonly (readonly [RegExp, RouteId])[] = [
  [/换证|换发/u, "exchange"],
  [/以考代评/u, "exam-margin"],
  [/全科/u, "general-practitioner"],
  [/博士/u, "doctor"],
  [/急需|引进/u, "talent"],
  [/交流/u, "transfer"],
  [/直评|直报|(?:^|\D)(?:10|20|30|十|二十|三十)年/u, "veteran"],
];
