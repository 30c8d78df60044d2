/** Reviews over a roster in memory, and what the record says. */
import type { CheckedPerson } from "../../src/checking/people";
import type { Decided } from "../../src/checking/reviews/recording";
import type { Reviews } from "../../src/checking/reviews/reviews";
import { NO_STANDING, type PersonStanding } from "../../src/checking/reviews/review";
import { standingsOf } from "../../src/checking/reviews/standing";
import type { Session } from "../../src/checking/session";
import type { Addin } from "./addin";

export const REVIEWED_HEADERS = [
  "姓名",
  "身份证号",
  "单位",
  "单位性质",
  "现职称",
  "取得时间",
  "申报职称",
  "是否签订承诺书",
];

/** Three people: too soon and without a pledge, too soon, in order. */
export const REVIEWED = {
  name: "花名册",
  merges: [],
  values: [
    ["2020年度教师职称申报花名册"],
    REVIEWED_HEADERS,
    ["王小明", "371500198005010012", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", ""],
    ["李小红", "371500198203040024", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"],
    ["张小强", "", "某镇小学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是"],
  ],
};

export const decided = (decision: Decided["decision"], more: Partial<Decided> = {}): Decided => ({
  about: "person",
  decision,
  remark: "",
  reviewer: "审核甲",
  ...more,
});

export const personNamed = (session: Session, name: string): CheckedPerson => {
  const person = session.current().result?.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
};

/** How everybody stands, by name. */
export function standingIn(session: Session, reviews: Reviews): Readonly<Record<string, PersonStanding>> {
  const people = session.current().result?.people ?? [];
  const standings = standingsOf(reviews.current().reviews, people);
  return Object.fromEntries(people.map((person) => [person.name, standings.get(person) ?? NO_STANDING]));
}

export const statesIn = (session: Session, reviews: Reviews): readonly string[] =>
  Object.values(standingIn(session, reviews)).map(({ state }) => state);

/** What the cells of a sheet say, its header first. */
export function recordIn({ workbook }: Addin, name = "审核记录"): readonly (readonly unknown[])[] {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) return [];
  const used = workbook.usedRange(sheet.id, true);
  if (used === undefined) return [];
  return workbook.readValues(sheet.id, { row: 0, column: 0, rows: used.row + used.rows, columns: 12 });
}
