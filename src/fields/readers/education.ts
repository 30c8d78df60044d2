/**
 * 学历 and 学位. The way of study (函授, 党校, 自考 …) does not change the level; 研究生 alone leaves the degree open.
 *
 * 同等学力 gives a degree without the schooling: said in words of its own, and worth more than a 本科 beside it. A course
 * without a diploma (研究生课程班, 在读, 肄业) gives neither.
 */
import { SCHOOLS as RANKED, type Degree, type School } from "../../rules/standards/education";
import { BLANK, known, unreadable, type Reading } from "../../core/reading";
import { compact, plainText, rawText, saysNothing } from "../../core/cell-text";

/**
 * In this order: 中等专科 is no 专科, 大学专科 no 大学, 硕士研究生 no 研究生, 双学士 no 学士. 大学普通班 (1970–1976) counts as 本科 when titles
 * are applied for.
 */
const SCHOOLS: readonly (readonly [RegExp, School])[] = [
  [/博士/u, "doctoral"],
  [/硕士/u, "master"],
  [/研究生班/u, "graduate-class"],
  [/研究生/u, "graduate"],
  [/双学士|二学士|双学位|第二学士学位/u, "double-bachelor"],
  [/专升本|高起本/u, "bachelor"],
  [/中等.{0,2}专科/u, "secondary"],
  [/专科|大专|高职|高起专/u, "college"],
  [/本科|大本|大普|学士|大学/u, "bachelor"],
  [/中专|中师|中技|技校|职高|职业高中|中等/u, "secondary"],
  [/高中|初中|小学/u, "high-school"],
];

/** 同等学力申硕: the degree of a master without the schooling of one; without 硕 or 博 it names no degree. */
const EQUIVALENT = /(?:以)?同等学力(?:人员)?(?:申请|申)?(?:硕士|博士|硕|博)?(?:研究生)?(?:学位)?/gu;
const UNFINISHED = /在读|肄业|结业|未毕业|研究生课程|课程进修|进修班/u;

export function readSchool(value: unknown): Reading<School> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (saysNothing(packed)) return BLANK;
  if (UNFINISHED.test(packed)) return unreadable(rawText(value));
  const studied = packed.replace(EQUIVALENT, "");
  const parts = text.trim().split(/\s+/u);
  // 本科 学士 are two words, 大 学 本 科 is one.
  const words = parts.every((part) => part.length > 1) ? parts.map((part) => part.replace(EQUIVALENT, "")) : [studied];
  const schools = words.flatMap((word) => word.split(SEVERAL)).filter((part) => part !== "");
  const degree = degreeAlone(packed);
  if (degree === null) return highest(schools, value);
  if (schools.length === 0) return known(degree);
  const beside = highest(schools, value);
  return beside.state === "known" && topOf([beside.value, degree]) === degree ? known(degree) : beside;
}

/** What a 同等学力 in the cell says of a degree. */
function degreeAlone(text: string): School | null {
  const [said] = text.match(EQUIVALENT) ?? [];
  if (said === undefined) return null;
  if (said.includes("博")) return "doctor-degree";
  return said.includes("硕") ? "master-degree" : null;
}

/** 大专+本科, 本科（硕士学位）: several in one cell. */
const SEVERAL = /[+/、,;&→()（）]|和|及/u;
/** Beside a schooling a degree by its name alone is a degree: 本科/硕士. */
const DEGREE_ALONE = /^(?:在职)?(?:学士|硕士|博士)(?:学位)?$/u;

const schoolIn = (text: string): School | null => SCHOOLS.find(([word]) => word.test(text))?.[1] ?? null;

/** Of several the highest; a degree that goes beyond the schooling beside it leaves open which of the two counts. */
function highest(parts: readonly string[], value: unknown): Reading<School> {
  const read = parts.flatMap((part) => {
    const school = schoolIn(part);
    return school === null ? [] : [{ school, isDegree: DEGREE_ALONE.test(part) }];
  });
  const schools = read.filter(({ isDegree }) => !isDegree);
  const best = topOf((schools.length > 0 ? schools : read).map(({ school }) => school));
  if (best === null) return unreadable(rawText(value));
  const degree = schools.length === 0 ? null : topOf(read.map(({ school }) => school));
  const isOneOfSeveral = schools.some(({ school }) => school !== best);
  if (degree === null || degree === best) return isOneOfSeveral ? known(best, "highest-of-several") : known(best);
  // 研究生/硕士 is a 硕士研究生.
  return best === "graduate" ? known(degree) : { state: "ambiguous", values: [best, degree], raw: rawText(value) };
}

const topOf = (schools: readonly School[]): School | null => RANKED.find((school) => schools.includes(school)) ?? null;

const DEGREES: readonly (readonly [RegExp, Degree])[] = [
  [/博士/u, "doctor"],
  [/硕士|申硕/u, "master"],
  [/双学士|二学士|双学位|第二学士学位/u, "double-bachelor"],
  [/学士/u, "bachelor"],
  [/^(?:无|没有|暂无|无学位)$/u, "none"],
];

export function readDegree(value: unknown): Reading<Degree> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const packed = compact(text);
  if (UNFINISHED.test(packed)) return unreadable(rawText(value));
  for (const [word, degree] of DEGREES) if (word.test(packed)) return known(degree);
  return unreadable(rawText(value));
}
