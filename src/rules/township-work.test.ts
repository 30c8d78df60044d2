/** Whether a spell of work was in a township unit: with the county's list of units, and without one. */
import { directoryFrom } from "../../test/support/case-sheet";
import { inTownship, inTownshipHealth, inTownshipProfession } from "./township-work";

const LIST = directoryFrom([
  ["某镇中心卫生院", "", ""],
  ["城关中学", "", ""],
]);

test.each<[what: string, words: string, without: string, withList: string]>([
  ["a listed unit whose name says nothing", "城关中学", "unknown", "yes"],
  ["a listed unit, the post behind its name", "某镇中心卫生院 医师", "yes", "yes"],
  ["a name near a listed one", "某镇卫生院", "yes", "unknown"],
  ["a township's unit that is not listed", "另一乡畜牧站", "yes", "unknown"],
  ["a county's", "县人民医院", "no", "no"],
  ["a city's", "市第一中学", "no", "no"],
  ["a district's", "区实验小学", "no", "no"],
  ["a province's", "省农科院", "no", "no"],
  ["years of study", "山东大学", "no", "no"],
  ["at a college too", "职业学院", "no", "no"],
  ["社区 is no 区", "光明社区服务站", "unknown", "no"],
  ["城镇 is no 镇", "城镇建设公司", "unknown", "no"],
  ["乡村振兴 is no 乡", "乡村振兴局", "unknown", "no"],
  ["a name that says nothing", "育才学校", "unknown", "no"],
  ["the word behind the name is not asked", "育才学校 某镇支教", "unknown", "no"],
])("%s", (_what, words, without, withList) =>
  expect([inTownship(words, null), inTownship(words, LIST)]).toEqual([without, withList]),
);

test.each<[what: string, words: string, expected: string]>([
  ["a professional's", "某镇农技站 农艺师", "yes"],
  ["a post that is none leaves it open", "某镇农技站 司机", "unknown"],
  ["elsewhere such a post changes nothing", "县农业局 司机", "no"],
  ["nor where nobody knows", "育才学校 后勤", "unknown"],
])("years as a professional: %s", (_what, words, expected) => expect(inTownshipProfession(words, null)).toBe(expected));

test.each<[what: string, words: string, expected: string]>([
  ["a township's health centre", "某镇卫生院", "yes"],
  ["its hospital", "某镇医院", "yes"],
  ["its medical station", "某乡医疗站", "yes"],
  ["a county's hospital", "县医院", "no"],
  ["a township's school", "某镇中学 卫生员", "no"],
])("years in health: %s", (_what, words, expected) => expect(inTownshipHealth(words, null)).toBe(expected));
