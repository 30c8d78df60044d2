/**
 * The names of titles, one by one and by their patterns: which level and which series each has. What is written around
 * a name (its kind, its level in words) is read by titles.ts.
 */
import type { Level, Series } from "./levels";

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

const UNRECOGNISED: readonly Level[] = [];

/** The name alone, without kind, series and brackets. */
export const bareName = (text: string): string =>
  text
    .replace(/非?基层|全省统一的?|全省|\s/gu, "")
    .replace(/[(（][^)）]*[)）]/gu, "")
    .replace(/^(?:中小学|卫生|农业(?=高级|助理|正高|农艺|畜牧|兽医))/u, "")
    .replace(/(?:职称|资格|任职资格)$/u, "");

export interface Found {
  readonly levels: readonly Level[];
  readonly series: Series | null;
}

/** A cell may hold any word, `constructor` included. */
const listedName = (name: string): Name | undefined => (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined);

export function byName(name: string, context: Series | null): Found | null {
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
