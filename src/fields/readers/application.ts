/**
 * What is applied for: type, level, series, and the route claimed (申报方式).
 */
import type { RouteId } from "../../rules/ids";
import { known, oneOf, unreadable, type Reading } from "../../core/reading";
import { TITLE_TYPES, type Level, type Series, type TitleType } from "../../rules/standards/levels";
import { allSeriesInText, levelsInText, typeInText } from "../../rules/standards/titles";
import { chineseNumber } from "../../core/chinese-number";
import { ROUTE_WORDS } from "./route-words";
import { compact, plainText, rawText, saysNothing } from "../../core/cell-text";

/** @param header 是否基层职称 makes 是 and 否 an answer */
export function readType(value: unknown, header = ""): Reading<TitleType> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const word = compact(text);
  if (header.includes("基层")) {
    if (/^(?:是|√|✓|✔|1|Y)$/iu.test(word)) return known("grassroots");
    if (/^(?:否|×|✗|0|N|不是)$/iu.test(word)) return known("provincial");
  }
  if (/非基层/u.test(word)) return known("provincial");
  // 基层、全省统一: both are ticked, which is for a rule to judge.
  if (word.includes("基层") && /全?省统一/u.test(word))
    return { state: "ambiguous", values: TITLE_TYPES, raw: rawText(value) };
  const type = typeInText(word) ?? (/^(?:全省|省|统一|全省职称|普通)$/u.test(word) ? "provincial" : null);
  return type === null ? unreadable(rawText(value)) : known(type);
}

export function readLevel(value: unknown): Reading<Level> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  return oneOf(levelsInText(compact(text)), rawText(value));
}

export function readSeries(value: unknown): Reading<Series> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  return oneOf(allSeriesInText(compact(text)), rawText(value));
}

/** The claimed route; `years` when the claim names a figure (直评20年). */
export interface Claim {
  readonly route: RouteId;
  readonly years: number | null;
  /** As written. */
  readonly word: string;
}

const CLAIMS: readonly (readonly [RegExp, RouteId])[] = [
  ...ROUTE_WORDS,
  [
    /^(?:正常|正常申报|正常晋升|正常评审|逐级|逐级申报|逐级晋升|常规|一般|普通|评审|晋升|自主申报|自愿申报|个人申报|推荐|否|无|×|0)$/u,
    "normal",
  ],
];

/** Between the routes that one cell names. 县级及以上 is one word. */
const BETWEEN = /[、，,；;/／+＋&＆\s]|和|与|或|及(?!以上)/u;
const NORMAL_WITH = /^(?:正常)?(?:破格|转评|改系列)(?:申报|评审|晋升|推荐)?$/u;

/** 非直评, 不走交流, 未换发: a route that is named to say that it is not the one, with the years that belong to it. */
const NEGATED = new RegExp(
  [
    "(?:非|不|未|没有?|无)(?:是|走|属于?|按|报|申请|申报|享受|参加|选择?|办理)?",
    "(?:换证|换发|以考代评|全科|博士|急需|引进|(?:县级及以上)?交流|直评|直报)(?:引进|人才|人员|直报|直聘|申报)*",
    "(?:[（(]?(?:\\d{2}|[一二三]?十)年[）)]?)?",
  ].join(""),
  "gu",
);

/** Without what it is not: 评审（非交流） is 评审. */
export const withoutNegated = (text: string): string => text.replace(NEGATED, "").replace(/[（(]\s*[）)]/gu, "");

/** @param header 是否直评 makes 是 a claim of direct review */
export function readClaim(value: unknown, header = ""): Reading<Claim> {
  const whole = plainText(value);
  if (typeof whole !== "string") return whole;
  const text = withoutNegated(whole);
  const word = compact(text);
  // What it is not does not say what it is, unless it was asked whether it is that.
  if (word === "" && text !== whole)
    return header.includes("直评") ? known({ route: "normal", years: null, word: whole }) : unreadable(rawText(value));
  if (header.includes("直评") && /^(?:是|√|✓|✔|1|Y)$/iu.test(word))
    return known({ route: "veteran", years: null, word: header });
  if (saysNothing(word)) return known({ route: "normal", years: null, word });
  const raw = rawText(value);
  const claims = routesNamed(text).map((route): Claim => ({ route, years: yearsOf(route, word), word: raw }));
  // 破格 and 转评 name no route: they say of a normal application what else is to be looked at.
  if (claims.length === 0 && NORMAL_WITH.test(word)) return known({ route: "normal", years: null, word });
  return oneOf(claims, raw);
}

/** 直评、交流 names two routes, each of which may be meant. */
export function routesNamed(text: string): readonly RouteId[] {
  const whole = routesIn(compact(text));
  if (!BETWEEN.test(text)) return whole;
  const parts = text.split(BETWEEN).flatMap((part) => routesIn(compact(part)));
  return parts.length === 0 ? whole : [...new Set(parts)];
}

/**
 * “博士直报” names the doctor's route, not two: the general word gives way to the particular one. 正常（直评） names two.
 */
function routesIn(word: string): readonly RouteId[] {
  const routes = CLAIMS.filter(([pattern]) => pattern.test(word)).map(([, route]) => route);
  const particular = routes.length > 1 ? routes.filter((route) => route !== "veteran") : routes;
  const isMixed = /^正常/u.test(word) && particular.length > 0 && !particular.includes("normal");
  return isMixed ? ["normal", ...particular] : particular;
}

const yearsOf = (route: RouteId, word: string): number | null => (route === "veteran" ? yearsIn(word) : null);

function yearsIn(word: string): number | null {
  const figures = [...word.matchAll(/(\d{2}|[一二三]?十)年?/gu)].map(([, figure = ""]) =>
    /^\d/u.test(figure) ? Number(figure) : chineseNumber(figure),
  );
  const [first = null, ...others] = new Set(figures);
  return others.length > 0 ? null : first;
}
