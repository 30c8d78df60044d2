import { readDegree, readSchool } from "./education";
import { say } from "../../../test/support/say";

test.each([
  ["博士研究生", "doctoral"],
  ["博士", "doctoral"],
  ["硕士研究生", "master"],
  ["研究生", "graduate"],
  ["研究生班", "graduate"],
  ["中央党校研究生", "graduate"],
  ["本科", "bachelor"],
  ["大学本科", "bachelor"],
  ["大学", "bachelor"],
  ["大本", "bachelor"],
  ["全日制本科", "bachelor"],
  ["国民教育大学本科", "bachelor"],
  ["双学士", "bachelor"],
  ["函授本科", "bachelor"],
  ["自考本科", "bachelor"],
  ["成人本科", "bachelor"],
  ["省委党校本科", "bachelor"],
  ["党校（中央）本科", "bachelor"],
  ["大 学 本 科", "bachelor"],
  ["大学普通班", "bachelor"],
  ["大普", "bachelor"],
  ["大专", "college"],
  ["专科", "college"],
  ["大学专科", "college"],
  ["电大专科", "college"],
  ["党校（省委）大专", "college"],
  ["中专", "secondary"],
  ["中师", "secondary"],
  ["中技", "secondary"],
  ["技校", "secondary"],
  ["高中", "high-school"],
  ["同等学力申硕", "unreadable"],
  ["函授", "unreadable"],
  ["党校", "unreadable"],
  ["#N/A", "unreadable"],
  ["", "blank"],
  ["/", "blank"],
])("学历 %s → %s", (text, expected) => {
  expect(say(readSchool(text))).toBe(expected);
});

test.each([
  ["博士", "doctor"],
  ["医学博士学位", "doctor"],
  ["硕士", "master"],
  ["教育硕士", "master"],
  ["同等学力申硕", "master"],
  ["学士", "bachelor"],
  ["双学士", "bachelor"],
  ["农学学士", "bachelor"],
  ["无", "none"],
  ["无学位", "none"],
  ["本科", "unreadable"],
  ["研究生", "unreadable"],
  ["", "blank"],
  ["—", "blank"],
])("学位 %s → %s", (text, expected) => {
  expect(say(readDegree(text))).toBe(expected);
});
