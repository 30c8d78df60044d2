/**
 * The people of the sample: each recipe with a name, a birthday and whatever else a roster gives of everybody. All
 * invented; the same seed gives the same people. They are in order but for what their recipe says.
 */
import { BY_CASES } from "./by-cases";
import { SAMPLE_YEARS, WRITTEN_COLUMNS, type Cells, type ColumnKey, type SampleColumn } from "./columns";
import { randomOf, type Random } from "./random";
import type { Recipe } from "./recipe";
import { WRITTEN_RECIPES } from "./recipes";

export const RECIPES: readonly Recipe[] = [...WRITTEN_RECIPES, ...BY_CASES.recipes];
export const SAMPLE_COLUMNS: readonly SampleColumn[] = [...WRITTEN_COLUMNS, ...BY_CASES.columns];

export interface SamplePerson {
  readonly recipe: Recipe;
  /** One line; two of somebody who stands in the roster twice. */
  readonly lines: readonly Cells[];
}

const SURNAMES = ["张", "李", "刘", "陈", "杨", "赵", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何"] as const;
const GIVEN = {
  男: ["建国", "志强", "海涛", "立新", "永刚", "文博", "明远", "成林", "宏伟", "春生", "学民", "庆丰"],
  女: ["秀英", "晓燕", "丽华", "春梅", "红霞", "雅琴", "玉兰", "静怡", "桂芳", "雪梅", "海霞", "文静"],
} as const;
const UNITS = ["胡屯镇中学", "柳林镇中学", "安平镇中心小学", "河东镇中心小学"] as const;
const MAJORS = ["汉语言文学", "数学与应用数学", "小学教育", "英语", "物理学", "历史学"] as const;
const TRAININGS = ["县级骨干教师培训", "市级教研活动", "暑期全员研修", "省级远程培训"] as const;

/** 371500 stands for no district. */
const AREA = "371500";

/** @param seed the same gives the same people */
export function peopleOf(recipes: readonly Recipe[], seed: number): readonly SamplePerson[] {
  const random = randomOf(seed);
  const taken = new Set<string>(recipes.flatMap(({ name }) => name ?? []));
  return recipes.map((recipe, i) => personOf(recipe, i, random, taken));
}

function personOf(recipe: Recipe, index: number, random: Random, taken: Set<string>): SamplePerson {
  const { cells } = recipe;
  const sex = cells.sex === "女" || cells.sex === "男" ? cells.sex : random.oneOf(["男", "女"] as const);
  const birth = birthOf(text(cells.birthDate ?? random.between(1980, 1983)), random);
  const health = text(cells.unit).includes("卫生院");
  const line: Cells = {
    name: recipe.name ?? freeName(sex, random, taken),
    idNumber: idNumber(birth, index, sex),
    sex,
    birthDate: birth.slice(0, 7).replace("-", "."),
    unit: random.oneOf(UNITS),
    unitLevel: "乡镇",
    status: "在岗",
    postKind: "专业技术",
    workStart: `${Number(birth.slice(0, 4)) + 22}.07`,
    major: random.oneOf(MAJORS),
    ...yearly((year) => [`appraisals:${year}`, "合格"]),
    ...yearly((year) => [`trainingHours:${year}`, random.between(92, 120)]),
    training: health ? "县级业务培训" : random.oneOf(TRAININGS),
    discipline: "无",
    fraud: "无",
    pledge: "是",
    ...BY_CASES.inOrder,
    ...cells,
    ...(/^\d{4}$/u.test(text(cells.birthDate)) ? { birthDate: birth.slice(0, 7).replace("-", ".") } : {}),
  };
  return { recipe, lines: recipe.again === null ? [line] : [line, { ...line, ...recipe.again }] };
}

const text = (cell: string | number | undefined): string => String(cell ?? "");

const yearly = (cell: (year: number) => readonly [ColumnKey, string | number]): Cells =>
  Object.fromEntries(SAMPLE_YEARS.map(cell));

function freeName(sex: "男" | "女", random: Random, taken: Set<string>): string {
  for (;;) {
    const name = `${random.oneOf(SURNAMES)}${random.oneOf(GIVEN[sex])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** 1982, 1982.05 → 1982-05-14 */
function birthOf(written: string, random: Random): string {
  const [year = "", month = String(random.between(1, 12))] = written.split(".");
  return `${year}-${month.padStart(2, "0")}-${String(random.between(1, 28)).padStart(2, "0")}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** With the check character of GB 11643-1999: odd before it for men. */
function idNumber(birth: string, index: number, sex: "男" | "女"): string {
  const serial = String(index * 2 + (sex === "男" ? 1 : 2)).padStart(3, "0");
  const digits = `${AREA}${birth.replaceAll("-", "")}${serial}`;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (WEIGHTS[i] ?? 0), 0);
  return `${digits}${"10X98765432"[sum % 11]}`;
}
