/** The title held and the one beside it. */
import { oneRoster } from "../../test/support/one-roster";
import { say } from "../../test/support/say";
import { sheet } from "../../test/support/sheet";
import type { FactId } from "../fields";

const roster = (header: string, row: string) =>
  oneRoster(
    sheet(`
  某县2020年度职称申报花名册 | | | | | |
  姓名 | 单位 | ${header} | 申报职称
  周安 | 柳河镇小学 | ${row} | 正高级教师
  `),
  );

const HELD: readonly FactId[] = ["heldTitle", "heldLevel", "heldType", "heldSeries", "heldDate"];
const OTHER: readonly FactId[] = ["otherTitle", "otherType"];

test.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    "“无” beside another title: that one is the title held",
    "现职称 | 取得时间 | 另一类职称 | 另一类职称取得时间",
    "无 | | 基层高级教师 | 2019-01-01",
    ["基层高级教师", "associate-senior", "grassroots", "teaching", `{"year":2019,"month":1,"day":1}`],
    ["none", "none"],
  ],
  [
    "“无” with a date beside another title stays as it is written",
    "现职称 | 取得时间 | 另一类职称 | 另一类职称取得时间",
    "无 | 2012-03-01 | 基层高级教师 | 2019-01-01",
    ["无", "none", "none", "none", `{"year":2012,"month":3,"day":1}`],
    ["基层高级教师", "grassroots"],
  ],
  [
    "a plain name beside a written 全省统一 is of the other kind, as its header says",
    "现职称 | 现职称类型 | 另一类职称",
    "一级教师 | 全省统一 | 高级教师",
    ["一级教师", "intermediate", "provincial", "teaching", "absent"],
    ["高级教师", "grassroots"],
  ],
  [
    "a plain name beside a written 基层 is 全省统一",
    "现职称 | 现职称类型 | 另一类职称",
    "一级教师 | 基层 | 高级教师",
    ["一级教师", "intermediate", "grassroots", "teaching", "absent"],
    ["高级教师", "provincial ?assumed"],
  ],
  [
    "two plain names: the one held is taken for 全省统一, as assumed, and the other is of the other kind",
    "现职称 | 另一类职称",
    "一级教师 | 高级教师",
    ["一级教师", "intermediate", "provincial ?assumed", "teaching", "absent"],
    ["高级教师", "grassroots"],
  ],
  [
    "a plain name beside a kind still to be filled may be of either",
    "现职称 | 现职称类型 | 另一类职称",
    "一级教师 | | 高级教师",
    ["一级教师", "intermediate", "blank", "teaching", "absent"],
    ["高级教师", "grassroots or provincial"],
  ],
  [
    "two plain names under headers that say 其他: both are taken for 全省统一, as assumed",
    "现职称 | 其他专业技术职务",
    "一级教师 | 高级教师",
    ["一级教师", "intermediate", "provincial ?assumed", "teaching", "absent"],
    ["高级教师", "provincial ?assumed"],
  ],
  [
    "a header that says no more than 其他 says nothing of the kind",
    "现职称 | 现职称类型 | 其他专业技术职务",
    "一级教师 | 全省统一 | 高级教师",
    ["一级教师", "intermediate", "provincial", "teaching", "absent"],
    ["高级教师", "provincial ?assumed"],
  ],
])("%s", (_what, header, row, held, other) => {
  const [person] = roster(header, row).applicants;
  const shown = (ids: readonly FactId[]): readonly string[] =>
    ids.map((id) =>
      person === undefined
        ? "nobody"
        : say<unknown>(person.facts[id], (value) =>
            typeof value === "object" ? JSON.stringify(value) : String(value),
          ),
    );
  expect([shown(HELD), shown(OTHER)]).toEqual([held, other]);
});

test("what is asked of a title taken for the one held is asked of its own cells", () => {
  const [person] = roster("现职称 | 取得时间 | 另一类职称 | 另一类职称取得时间", "无 | | 基层高级教师 |").applicants;
  expect(
    (["heldTitle", "heldLevel", "heldType", "heldSeries", "heldDate"] as const).map((id) => person?.originOf(id)),
  ).toEqual(["otherTitle", "otherTitle", "otherTitle", "otherTitle", "otherDate"]);
  expect(person?.cells("heldDate")).toEqual([expect.objectContaining({ row: 2, column: 5 })]);
});
