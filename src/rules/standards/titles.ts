/**
 * 职称名称 — the name of a title tells its level, its series and, by the word 基层, its kind.
 *
 * 解读: names are read whole, the longest first: 高级教师 is 副高 but 小学高级 is 中级; 副主任医师 is 副高 though it
 * contains 主任; 主管护师 is 中级; 助理研究员 and 讲师 are 中级; 兽医师 is no 医师.
 * 技师 alone is a title only in 卫生, by its own word or by what stands around it; elsewhere a workers' grade (as 高级工 is).
 * “高级” alone may be 副高 or 正高, “初级” 员级 or 助理级: both readings are kept.
 * Source: base conditions by series (人社部 title reform opinions, 2015–2021).
 * 未编码: titles of series that grassroots units do not employ (arts, sports, translation, ships).
 */
import type { Level, Series, TitleType } from "./levels";
import { bareName, byName, type Found } from "./title-names";

export interface Title {
  /** Possible levels: one as a rule, two for 初级 and 高级, none when the name is not recognised. */
  readonly levels: readonly Level[];
  readonly series: Series | null;
  /** From the word 基层 or 全省统一 in the name; null for a plain name. */
  readonly type: TitleType | null;
}

const SERIES_WORDS: readonly (readonly [word: RegExp, series: Series])[] = [
  [/中小学|教师|教育|教学/u, "teaching"],
  [/卫生|医疗|医学|护理/u, "health"],
  [/农业|农技|畜牧|兽医|农艺/u, "agriculture"],
  [/工程/u, "engineering"],
  [/统计/u, "statistics"],
  [/经济/u, "economics"],
  [/会计/u, "accounting"],
  [/审计/u, "auditing"],
  [/图书|文博|档案|群众文化|群文/u, "library"],
  [/政工/u, "political-work"],
  [/社会工作/u, "social-work"],
];

const LEVEL_WORDS: readonly (readonly [word: RegExp, levels: readonly Level[]])[] = [
  [/正高级?/u, ["senior"]],
  [/副高级?/u, ["associate-senior"]],
  [/高级/u, ["associate-senior", "senior"]],
  [/中级/u, ["intermediate"]],
  [/(?:初级)?助理级?|初级师/u, ["assistant"]],
  [/(?:初级)?员级|初级士/u, ["technician"]],
  [/初级/u, ["technician", "assistant"]],
];

const FILLERS = /职称|系列|专业技术|专业|职务|资格|任职|层次|级别|[()、/·,\-\s]/gu;
const UNRECOGNISED: readonly Level[] = [];

/** The kind that a text states by the words 基层 or 全省统一; null when it states none or both. */
export function typeInText(text: string): TitleType | null {
  const grassroots = text.replace(/非基层/gu, "").includes("基层");
  const provincial = /全?省统一|非基层/u.test(text);
  if (grassroots === provincial) return null;
  return grassroots ? "grassroots" : "provincial";
}

/** The series that a text names (卫生系列, 中小学教师), or null. */
export function seriesInText(text: string): Series | null {
  for (const [word, series] of SERIES_WORDS) if (word.test(text)) return series;
  return null;
}

/** Every series that a text names, each once. */
export const allSeriesInText = (text: string): readonly Series[] =>
  SERIES_WORDS.flatMap(([word, series]) => (word.test(text) ? [series] : []));

/** The level that a text consisting of nothing else states (副高, 初级, 基层中级职称); empty when it states none. */
export function levelsInText(text: string): readonly Level[] {
  for (const [word, levels] of LEVEL_WORDS) {
    if (!word.test(text)) continue;
    const rest = SERIES_WORDS.reduce(
      (left, [series]) => left.replace(new RegExp(series, "gu"), ""),
      text.replace(word, ""),
    );
    return rest.replace(/基层|全省统一|全省|统一|初级(?=.*[)）])/gu, "").replace(FILLERS, "") === ""
      ? levels
      : UNRECOGNISED;
  }
  return UNRECOGNISED;
}

/**
 * Reads the name of a title.
 *
 * @param text the name as written, brackets half-width, without a date
 * @param context the series of the sheet or row, where known: decides names that are titles only in 卫生 (技师)
 */
export function parseTitle(text: string, context: Series | null = null): Title {
  const type = typeInText(text);
  if (namesTwo(text, context)) return { levels: UNRECOGNISED, series: null, type };
  const bare = bareName(text);
  const found =
    byName(bare, seriesInText(text) === "health" ? "health" : context) ?? byBracket(text, context) ?? byLevelWord(text);
  return { levels: found?.levels ?? UNRECOGNISED, series: found?.series ?? null, type };
}

const BETWEEN_TITLES = /[、，,；;/|+&和及与或兼\s]+/u;
const SHORTEST = 2;

/** Two titles in one cell: nobody can tell which of them counts, where level, series or kind differ. */
function namesTwo(text: string, context: Series | null): boolean {
  const parts = text.split(BETWEEN_TITLES).flatMap((part) => asGlued(part, context) ?? [part]);
  if (parts.length === 1) return false;
  const names = parts.flatMap((part) => {
    const found = byName(bareName(part), context);
    return found === null ? [] : [`${typeInText(part) ?? ""} ${found.series ?? ""} ${found.levels.join()}`];
  });
  return new Set(names).size > 1;
}

/** 一级教师会计师: two names without anything between them. */
function asGlued(text: string, context: Series | null): readonly [string, string] | null {
  for (let i = SHORTEST; i <= text.length - SHORTEST; i++) {
    const [first, second] = [text.slice(0, i), text.slice(i)];
    // 教授级高级工程师 is one title.
    if (second.startsWith("级")) continue;
    if (byName(bareName(first), context) !== null && byName(bareName(second), context) !== null) return [first, second];
  }
  return null;
}

/** 副高级（高级教师）: the level, and behind it the name that says the same. */
function byBracket(text: string, context: Series | null): Found | null {
  const [, before = "", inside = ""] = /^([^(（]+)[(（]([^)）]+)[)）]$/u.exec(text) ?? [];
  if (inside === "") return null;
  const [levels, found] = [levelsInText(before), byName(bareName(inside), context)];
  return found?.levels.some((level) => levels.includes(level)) === true ? found : null;
}

function byLevelWord(text: string): Found | null {
  const levels = levelsInText(text.replace(/（/gu, "(").replace(/）/gu, ")"));
  return levels.length === 0 ? null : { levels, series: seriesInText(text) };
}
