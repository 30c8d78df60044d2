import type { WorkSpell } from "../../rules/standards/work-history";
import { isoOf } from "../../core/calendar";
import { say } from "../../../test/support/say";
import { readWorkHistory } from "./work-history";

const shown = (spells: readonly WorkSpell[]): string =>
  spells.map(({ from, until, unit }) => `${isoOf(from)}..${until === null ? "" : isoOf(until)} ${unit}`).join(" + ");

test.each([
  ["months glued", "201003~201508 某镇中学 教师", "2010-03..2015-08 某镇中学 教师"],
  ["days glued", "20100301-20150831 某镇中学", "2010-03-01..2015-08-31 某镇中学"],
  ["points and a dash", "2010.03—2015.08 某镇中学", "2010-03..2015-08 某镇中学"],
  ["strokes", "2010-03-2015-08 某镇中学", "2010-03..2015-08 某镇中学"],
  ["two dashes", "2010.03--2015.08 某镇中学", "2010-03..2015-08 某镇中学"],
  ["years", "2010-2015 某镇中学", "2010..2015 某镇中学"],
  ["until now", "2010.03-至今 某镇卫生院 医师", "2010-03.. 某镇卫生院 医师"],
  ["until now, no dash", "201509至今 某镇卫生院", "2015-09.. 某镇卫生院"],
  ["in words", "2010年3月至2015年8月在某镇中学任教", "2010-03..2015-08 某镇中学"],
  ["in words, with the post", "2010年3月至2015年8月在某镇中学担任教师", "2010-03..2015-08 某镇中学 教师"],
  ["in words, since", "2010年3月起在某镇中学任教至今", "2010-03.. 某镇中学"],
  ["in characters", "二〇一〇年三月至二〇一五年八月 某镇中学", "2010-03..2015-08 某镇中学"],
  ["dates behind", "某镇中学 教师（2010.03-2015.08）", "2010-03..2015-08 某镇中学 教师"],
  ["the unit on the next line", "2010.03-2015.08\n某镇中学 教师", "2010-03..2015-08 某镇中学 教师"],
  ["two lines", "201003~201508 甲镇中学\n201509~至今 乙镇小学", "2010-03..2015-08 甲镇中学 + 2015-09.. 乙镇小学"],
  ["；", "201003~201508 甲镇中学；201509~至今 乙镇小学", "2010-03..2015-08 甲镇中学 + 2015-09.. 乙镇小学"],
  ["。", "2010.03-2015.08甲镇中学。2015.09-至今乙镇小学。", "2010-03..2015-08 甲镇中学 + 2015-09.. 乙镇小学"],
  [
    "one behind the other",
    "2010.03-2015.08甲镇中学，2015.09-今 乙镇小学",
    "2010-03..2015-08 甲镇中学 + 2015-09.. 乙镇小学",
  ],
  [
    "numbered",
    "1、2010.03-2015.08 甲镇中学 2、2015.09-至今 乙镇小学",
    "2010-03..2015-08 甲镇中学 + 2015-09.. 乙镇小学",
  ],
  [
    "numbered, each on a line",
    "1. 2010.03-2015.08 甲镇中学\n2. 2015.09-至今 乙镇小学",
    "2010-03..2015-08 甲镇中学 + 2015-09.. 乙镇小学",
  ],
  ["circled numbers", "①2010.7—2014.8 甲镇中学②2014.8—至今 县一中", "2010-07..2014-08 甲镇中学 + 2014-08.. 县一中"],
  ["a heading before", "工作经历：2010-2015 某镇中学", "2010..2015 某镇中学"],
  ["a heading above", "主要工作经历\n201003~201508 某镇中学", "2010-03..2015-08 某镇中学"],
  ["no unit anywhere", "2010.03—2015.08", "unreadable"],
  ["an end before the beginning", "2015.09-2010.01 某镇中学", "unreadable"],
  ["a month that does not exist", "2010.13-2015.08 某镇中学", "unreadable"],
  ["a line with a unit and no dates", "201003~201508 甲镇中学\n乙镇小学教师", "unreadable"],
  ["a line with dates and no span", "2010年7月参加工作\n201007~至今 某镇中学", "unreadable"],
  ["a heading alone", "主要简历", "unreadable"],
  ["nothing", "", "blank"],
  ["无", "无", "blank"],
])("%s", (_, text, expected) => {
  expect(say(readWorkHistory(text), shown)).toBe(expected);
});

const quoted = (spells: readonly WorkSpell[]): string => spells.map(({ unit, typed = unit }) => typed).join(" + ");

test.each([
  ["as it is read", "201003~201508 某镇中学 教师", "某镇中学 教师"],
  ["full-width letters and digits", "２０１００３~201508 某镇Ｂ校　教师２", "某镇Ｂ校　教师２"],
  ["punctuation", "201003~201508，某镇中学（西校）", "，某镇中学（西校）"],
  ["the same unit twice", "201003~201508 Ａ镇中学；201509~至今 A镇中学", "Ａ镇中学 + A镇中学"],
  ["one character that is two", "①201003~201508 某镇㈱社；201509~至今 Ｂ校", "某镇㈱社 + Ｂ校"],
  ["dates behind", "Ａ镇中学　教师（２０１０．０３-2015.08）", "Ａ镇中学　教师"],
])("a line is quoted as it was typed: %s", (_, text, expected) => {
  expect(say(readWorkHistory(text), quoted)).toBe(expected);
});
