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

export interface Title {
  /** Possible levels: one as a rule, two for 初级 and 高级, none when the name is not recognised. */
  readonly levels: readonly Level[];
  readonly series: Series | null;
  /** From the word 基层 or 全省统一 in the name; null for a plain name. */
  readonly type: TitleType | null;
}

type Name = readonly [level: Level | readonly Level[], series: Series | null];

/** Names that follow no pattern, old names and short forms among them. */
const NAMES: Readonly<Record<string, Name>> = {
  三级教师: ["technician", "teaching"],
  二级教师: ["assistant", "teaching"],
  一级教师: ["intermediate", "teaching"],
  高级教师: ["associate-senior", "teaching"],
  正高级教师: ["senior", "teaching"],
  小学三级: ["technician", "teaching"],
  小学二级: ["technician", "teaching"],
  小学一级: ["assistant", "teaching"],
  小学高级: ["intermediate", "teaching"],
  幼儿园三级: ["technician", "teaching"],
  // The old grades of 幼儿园 went as those of 小学 did; written today they may mean the new ones, a level higher.
  幼儿园二级: [["technician", "assistant"], "teaching"],
  幼儿园一级: [["assistant", "intermediate"], "teaching"],
  幼儿园高级: [["intermediate", "associate-senior"], "teaching"],
  中学三级: ["technician", "teaching"],
  中学二级: ["assistant", "teaching"],
  中学一级: ["intermediate", "teaching"],
  中学高级: ["associate-senior", "teaching"],
  小三: ["technician", "teaching"],
  小二: ["technician", "teaching"],
  小一: ["assistant", "teaching"],
  小高: ["intermediate", "teaching"],
  中三: ["technician", "teaching"],
  中二: ["assistant", "teaching"],
  中一: ["intermediate", "teaching"],
  中高: ["associate-senior", "teaching"],
  农业技术员: ["technician", "agriculture"],
  农技员: ["technician", "agriculture"],
  农业技术推广研究员: ["senior", "agriculture"],
  推广研究员: ["senior", "agriculture"],
  技术员: ["technician", "engineering"],
  助工: ["assistant", "engineering"],
  高工: ["associate-senior", "engineering"],
  教授级高工: ["senior", "engineering"],
  研究员级高工: ["senior", "engineering"],
  统计员: ["technician", "statistics"],
  经济员: ["technician", "economics"],
  会计员: ["technician", "accounting"],
  审计员: ["technician", "auditing"],
  政工员: ["technician", "political-work"],
  管理员: ["technician", "library"],
  助理馆员: ["assistant", "library"],
  馆员: ["intermediate", "library"],
  副研究馆员: ["associate-senior", "library"],
  研究馆员: ["senior", "library"],
  助教: ["assistant", "lecturing"],
  助理讲师: ["assistant", "lecturing"],
  讲师: ["intermediate", "lecturing"],
  高级讲师: ["associate-senior", "lecturing"],
  副教授: ["associate-senior", "lecturing"],
  正高级讲师: ["senior", "lecturing"],
  教授: ["senior", "lecturing"],
  研究实习员: ["assistant", "research"],
  助理研究员: ["intermediate", "research"],
  副研究员: ["associate-senior", "research"],
  研究员: ["senior", "research"],
  助理医师: ["technician", "health"],
};

/** Nouns that take 助理, 高级 and 正高级 in front: the bare noun is 中级. 兽医师 stands before any 医师. */
const NOUNS: readonly (readonly [noun: string, series: Series])[] = [
  ["农艺师", "agriculture"],
  ["畜牧师", "agriculture"],
  ["兽医师", "agriculture"],
  ["农业经济师", "agriculture"],
  ["工程师", "engineering"],
  ["统计师", "statistics"],
  ["经济师", "economics"],
  ["会计师", "accounting"],
  ["审计师", "auditing"],
  ["政工师", "political-work"],
  ["社会工作师", "social-work"],
];

/** 卫生: the profession (医 药 护 技, 中医, 检验 …) stands between the grade word and 师 or 士. */
const HEALTH: readonly (readonly [pattern: RegExp, level: Level])[] = [
  [/副主任[\u4e00-\u9fff]{0,4}(?:医|药|护|技|检验)师$/u, "associate-senior"],
  [/主任[\u4e00-\u9fff]{0,4}(?:医|药|护|技|检验)师$/u, "senior"],
  [/主[治管][\u4e00-\u9fff]{0,4}(?:医|药|护|技|检验)师$/u, "intermediate"],
  [/(?:医|药|护|检验|检验技|影像技|放射技|康复技)师$/u, "assistant"],
  [/(?:医|药|护|技|检验)士$/u, "technician"],
];

/** Licences and workers' grades that look like titles. 技师 alone, or behind 高级, no pattern of 卫生 takes for one. */
const NOT_TITLES = /^(?:执业|注册)|技工|高级工|中级工|初级工|特级教师/u;

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
  const bare = text
    .replace(/非?基层|全省统一的?|全省|\s/gu, "")
    .replace(/[(（][^)）]*[)）]/gu, "")
    .replace(/^(?:中小学|卫生|农业(?=高级|助理|正高|农艺|畜牧|兽医))/u, "")
    .replace(/(?:职称|资格|任职资格)$/u, "");
  const found = byName(bare, seriesInText(text) === "health" ? "health" : context) ?? byLevelWord(text);
  return { levels: found?.levels ?? UNRECOGNISED, series: found?.series ?? null, type };
}

interface Found {
  readonly levels: readonly Level[];
  readonly series: Series | null;
}

/** A cell may hold any word, `constructor` included. */
const listedName = (name: string): Name | undefined => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined);

function byName(name: string, context: Series | null): Found | null {
  const listed = listedName(name) ?? listedName(name.replace(/教师$/u, ""));
  if (listed !== undefined) {
    const [level, series] = listed;
    return { levels: typeof level === "string" ? [level] : level, series };
  }
  if (context === "health" && /^(?:检验|放射|影像|康复|口腔)?技师$/u.test(name))
    return { levels: ["assistant"], series: "health" };
  for (const [noun, series] of NOUNS) {
    if (name.endsWith(noun)) return { levels: levelOfPrefix(name.slice(0, -noun.length)), series };
  }
  for (const [pattern, level] of HEALTH) {
    if (pattern.test(name) && !NOT_TITLES.test(name)) return { levels: [level], series: "health" };
  }
  return null;
}

function levelOfPrefix(prefix: string): readonly Level[] {
  if (/执业|注册|首席/u.test(prefix)) return UNRECOGNISED;
  if (/正高级|教授级|研究员级/u.test(prefix)) return ["senior"];
  if (prefix.includes("高级")) return ["associate-senior"];
  if (prefix.includes("助理")) return ["assistant"];
  if (prefix.includes("初级")) return ["technician", "assistant"];
  return ["intermediate"];
}

function byLevelWord(text: string): Found | null {
  const levels = levelsInText(text.replace(/（/gu, "(").replace(/）/gu, ")"));
  return levels.length === 0 ? null : { levels, series: seriesInText(text) };
}
