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
  ["a teacher's", "某镇中学 教师", "yes"],
  ["unit and post in one word", "某镇中学教师", "yes"],
  ["a head who teaches", "某镇中心小学 校长", "yes"],
  ["a doctor's", "某乡卫生院 内科医师", "yes"],
  ["a unit of professionals, no post named", "某镇卫生院", "yes"],
  ["a station of the township", "某镇农业综合服务中心 技术员", "yes"],
  ["a school that trains for money", "某镇培训学校 教师", "unknown"],
  ["a county's school that stands in a township", "某县驻某镇中学 教师", "unknown"],
  ["a driver's is none", "某镇农技站 司机", "no"],
  ["nor is a guard's", "某镇中学 保安", "no"],
  ["at the gate", "某镇中学门卫", "no"],
  ["in a factory", "某镇砖瓦厂 工人", "no"],
  ["in a company", "某镇农业开发公司 技术员", "no"],
  ["in the police", "某镇派出所 民警", "no"],
  ["in the supply cooperative", "某镇供销社 会计", "no"],
  ["on a farm", "某镇务农", "no"],
  ["in the army", "某镇 参军", "no"],
  ["of an official", "某镇政府 科员", "no"],
  ["a technician of the government is for a person to look at", "某镇政府 农技员", "unknown"],
  ["a substitute's", "某镇中学 代课教师", "unknown"],
  ["at a private school", "某镇民办学校 教师", "unknown"],
  ["a post that says nothing", "某镇中学 干事", "unknown"],
  ["a place alone", "某镇", "unknown"],
  ["elsewhere such a post changes nothing", "县农业局 司机", "no"],
  ["nor where nobody knows", "育才学校 后勤", "unknown"],
])("years as a professional: %s", (_what, words, expected) => expect(inTownshipProfession(words, null)).toBe(expected));

test.each<[what: string, words: string, expected: string]>([
  ["the list decides of the unit", "城关中学 教师", "yes"],
  ["whatever post", "城关中学 干事", "yes"],
  ["but a guard's", "城关中学 保安", "no"],
  ["or a substitute's", "城关中学 代课", "unknown"],
  ["an unlisted factory", "某镇砖瓦厂 工人", "no"],
])("years as a professional, with a list: %s", (_what, words, expected) =>
  expect(inTownshipProfession(words, LIST)).toBe(expected),
);

test.each<[what: string, words: string, expected: string]>([
  ["a township's health centre", "某镇卫生院", "yes"],
  ["its hospital", "某镇医院", "yes"],
  ["its medical station", "某乡医疗站", "yes"],
  ["a county's hospital", "县医院", "no"],
  ["a township's school", "某镇中学 卫生员", "no"],
  ["a hospital for animals", "某镇兽医院", "no"],
  ["those who sweep the streets", "某镇环境卫生所", "no"],
  ["those who insure the sick", "某镇医疗保障所", "no"],
])("years in health: %s", (_what, words, expected) => expect(inTownshipHealth(words, null)).toBe(expected));
