import * as fc from "fast-check";
import type { Level, Series } from "./levels";
import { levelsInText, parseTitle, seriesInText, typeInText } from "./titles";

const levelOf = (name: string, context: Series | null = null): string => parseTitle(name, context).levels.join(" or ");

type Row = readonly [series: Series, level: Level, names: string];

/** Every title that the base conditions name, by series and level. */
const TITLES: readonly Row[] = [
  ["teaching", "technician", "三级教师 中学三级 中学三级教师 小学二级 小学二级教师 小学三级 小学三级教师"],
  ["teaching", "assistant", "二级教师 中学二级 中学二级教师 小学一级 小学一级教师 中二 小一"],
  ["teaching", "intermediate", "一级教师 中小学一级教师 中学一级 中学一级教师 小学高级 小学高级教师 小高 中一"],
  ["teaching", "associate-senior", "高级教师 中小学高级教师 中学高级 中学高级教师 中高"],
  ["teaching", "senior", "正高级教师 中小学正高级教师"],
  ["health", "technician", "医士 药士 护士 技士 中医士 检验技士"],
  ["health", "assistant", "医师 药师 护师 中医师 中药师 检验技师 住院医师"],
  ["health", "intermediate", "主治医师 主管医师 主治中医师 主管药师 主管护师 主管技师 主管检验技师 主管中药师"],
  ["health", "associate-senior", "副主任医师 副主任药师 副主任护师 副主任技师 副主任中医师 副主任检验技师"],
  ["health", "senior", "主任医师 主任药师 主任护师 主任技师 主任中医师"],
  ["agriculture", "technician", "农业技术员"],
  ["agriculture", "assistant", "助理农艺师 助理畜牧师 助理兽医师"],
  ["agriculture", "intermediate", "农艺师 畜牧师 兽医师"],
  ["agriculture", "associate-senior", "高级农艺师 高级畜牧师 高级兽医师"],
  ["agriculture", "senior", "正高级农艺师 正高级畜牧师 正高级兽医师 农业技术推广研究员"],
  ["engineering", "technician", "技术员"],
  ["engineering", "assistant", "助理工程师"],
  ["engineering", "intermediate", "工程师"],
  ["engineering", "associate-senior", "高级工程师 高工"],
  ["engineering", "senior", "正高级工程师 教授级高工 研究员级高工 教授级高级工程师 研究员级高级工程师"],
  ["statistics", "technician", "统计员"],
  ["statistics", "assistant", "助理统计师"],
  ["statistics", "intermediate", "统计师"],
  ["statistics", "associate-senior", "高级统计师"],
  ["statistics", "senior", "正高级统计师"],
  ["economics", "technician", "经济员"],
  ["economics", "assistant", "助理经济师"],
  ["economics", "intermediate", "经济师"],
  ["economics", "associate-senior", "高级经济师"],
  ["economics", "senior", "正高级经济师"],
  ["accounting", "technician", "会计员"],
  ["accounting", "assistant", "助理会计师"],
  ["accounting", "intermediate", "会计师"],
  ["accounting", "associate-senior", "高级会计师"],
  ["accounting", "senior", "正高级会计师"],
  ["auditing", "technician", "审计员"],
  ["auditing", "assistant", "助理审计师"],
  ["auditing", "intermediate", "审计师"],
  ["auditing", "associate-senior", "高级审计师"],
  ["auditing", "senior", "正高级审计师"],
  ["library", "assistant", "助理馆员"],
  ["library", "intermediate", "馆员"],
  ["library", "associate-senior", "副研究馆员"],
  ["library", "senior", "研究馆员"],
  ["lecturing", "assistant", "助理讲师"],
  ["lecturing", "intermediate", "讲师"],
  ["lecturing", "associate-senior", "高级讲师"],
  ["lecturing", "senior", "正高级讲师"],
  ["research", "intermediate", "助理研究员"],
  ["research", "associate-senior", "副研究员"],
  ["research", "senior", "研究员"],
];

const NAMED = TITLES.flatMap(([series, level, names]) =>
  names.split(" ").map((name) => [name, level, series] as const),
);

describe("every title of the base conditions", () => {
  test.each(NAMED)("%s is %s in %s", (name, level, series) => {
    expect(parseTitle(name)).toEqual({ levels: [level], series, type: null });
  });

  test.each(NAMED)("%s is the same title as a 基层 one, wherever the word stands", (name, level, series) => {
    const grassroots = { levels: [level], series, type: "grassroots" };
    for (const written of [`基层${name}`, `${name}(基层)`, `${name}（基层）`, `${name}基层`])
      expect({ written, ...parseTitle(written) }).toEqual({ written, ...grassroots });
  });

  test.each(NAMED)("%s is the same title as a 全省统一 one", (name, level, series) => {
    const provincial = { levels: [level], series, type: "provincial" };
    for (const written of [`全省统一${name}`, `${name}(全省统一)`])
      expect({ written, ...parseTitle(written) }).toEqual({ written, ...provincial });
  });
});

test.each([
  ["高级教师 is 副高", "高级教师", "associate-senior"],
  ["小学高级 is 中级", "小学高级", "intermediate"],
  ["副主任… is 副高 though it contains 主任", "副主任护师", "associate-senior"],
  ["主管… is 中级", "主管护师", "intermediate"],
  ["助理研究员 is 中级", "助理研究员", "intermediate"],
  ["兽医师 is no 医师", "兽医师", "intermediate"],
  ["助理医师 is 员级, below 医师", "助理医师", "technician"],
  ["the series before a title changes nothing", "基层卫生副主任医师", "associate-senior"],
  ["初级会计师 is not 会计师", "初级会计师", "technician or assistant"],
  ["中级会计师 is 会计师", "中级会计师", "intermediate"],
  ["副高级教师 is 副高", "副高级教师", "associate-senior"],
  ["the old 幼儿园高级 may be the new one", "幼儿园高级教师", "intermediate or associate-senior"],
  ["spaces within", "副主任 医师", "associate-senior"],
  ["高级 alone may be either", "高级", "associate-senior or senior"],
  ["初级 alone may be either", "初级", "technician or assistant"],
  ["a level in place of a title", "基层中级", "intermediate"],
  ["a level with its series", "卫生系列副高级", "associate-senior"],
])("%s: %s → %s", (_, name, expected) => {
  expect(levelOf(name)).toBe(expected);
});

test.each([
  "高级工",
  "中级工",
  "初级工",
  "技师",
  "高级技师",
  "特级教师",
  "执业医师",
  "执业药师",
  "执业兽医师",
  "注册会计师",
  "首席工程师",
  "主任",
  "教师",
  "班主任",
  "校长",
  "二级",
  "constructor",
  "toString",
  "__proto__",
  "",
])("%s is no title", (name) => {
  expect(levelOf(name)).toBe("");
});

describe("技师 is a title in 卫生 only", () => {
  test.each([
    ["技师", "health", "assistant"],
    ["技师", "teaching", ""],
    ["技师", "engineering", ""],
    ["技师", null, ""],
    ["卫生技师", null, "assistant"],
    ["基层卫生技师", null, "assistant"],
    ["技师（卫生系列）", null, "assistant"],
    ["卫生高级技师", null, ""],
    ["卫生技工", null, ""],
    ["高级技师", "health", ""],
    ["高级工", "health", ""],
  ] as const)("%s on a sheet of %s → “%s”", (name, context, expected) => {
    expect(levelOf(name, context)).toBe(expected);
  });
});

test.each([
  ["基层高级教师", "grassroots"],
  ["高级教师（全省统一）", "provincial"],
  ["省统一", "provincial"],
  ["高级教师", null],
  ["基层/全省统一", null],
  ["高级教师（非基层）", "provincial"],
  ["非基层", "provincial"],
])("the kind in %s: %s", (text, expected) => {
  expect(typeInText(text)).toBe(expected);
});

test.each([
  ["副高", "associate-senior"],
  ["正高级", "senior"],
  ["基层中级职称", "intermediate"],
  ["中小学教师系列高级", "associate-senior or senior"],
  ["员级", "technician"],
  ["助理级", "assistant"],
  ["高级工", ""],
  ["高级教师培训", ""],
])("the level that %s states: “%s”", (text, expected) => {
  expect(levelsInText(text).join(" or ")).toBe(expected);
});

test.each([
  ["卫生系列", "health"],
  ["中小学教师", "teaching"],
  ["农业技术", "agriculture"],
  ["党务", null],
])("the series that %s names: %s", (text, expected) => {
  expect(seriesInText(text)).toBe(expected);
});

test("no text makes the parser throw, and a level is never invented twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { levels } = parseTitle(text);
      expect(new Set(levels).size).toBe(levels.length);
    }),
  );
});

/** Two titles in one cell: which of them counts, nobody can tell. */
test.each([
  ["高级教师、工程师", ""],
  ["一级教师、会计师", ""],
  ["会计师 工程师", ""],
  ["一级教师会计师", ""],
  ["高级教师/正高级教师", ""],
  ["基层一级教师、一级教师", ""],
  ["主管护师、主治医师", "intermediate health"],
  ["教授级高级工程师", "senior engineering"],
  ["高级 工程师", "associate-senior engineering"],
  ["副高级（高级教师）", "associate-senior teaching"],
  ["中级(工程师)", "intermediate engineering"],
  ["高级教师（副高级）", "associate-senior teaching"],
  ["中级（高级工程师）", ""],
  ["农业技术推广研究员", "senior agriculture"],
])("%s: %s", (name, expected) => {
  const { levels, series } = parseTitle(name);
  expect([...levels, series ?? ""].join(" ").trim()).toBe(expected);
});
