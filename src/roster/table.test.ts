import { sheet } from "../../test/support/sheet";
import type { SheetCells } from "../core/cells";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { readRosters, type Roster } from "./read-roster";
import { peopleAmong } from "./table";

const tablesOn = (cells: SheetCells): readonly Roster[] =>
  readRosters(cells, { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 });

/** Each table as `address; header rows; people (and their further rows); skipped`. Rows counted from 1. */
const found = (cells: SheetCells): readonly string[] =>
  tablesOn(cells).map(({ table, header, headerRows, skipped }) => {
    const below = Array.from({ length: header.end - header.bottom }, (_, i) => header.bottom + 1 + i);
    const rows = peopleAmong(cells, header, below).people.map(({ row, more }) =>
      [row, ...more].map((r) => r + 1).join("+"),
    );
    const left = skipped.map(({ row, why }) => `${row} ${why}`);
    return [table, `header ${headerRows.join(",")}`, `people ${rows.join(" ")}`, ...left].join("; ");
  });

type Case = readonly [sentence: string, drawing: string, tables: readonly string[], merges?: readonly string[]];

const CASES: readonly Case[] = [
  [
    "a header in the first row",
    `
    序号 | 姓名 | 单位         | 现职称
    1    | 周安 | 柳河镇小学   | 一级教师
    2    | 吴宁 | 杨集乡卫生院 | 医师
    `,
    ["A1:D3; header 1; people 2 3"],
  ],
  [
    "a title, a unit line and a blank row above the header",
    `
    某县2020年度基层中级职称申报花名册 | | |
    填报单位（盖章）：某县教体局 | | 填报时间：2020年6月 日 |
    | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 一级教师
    `,
    ["A4:D5; header 4; people 5"],
    ["A1:D1", "A2:B2", "C2:D2"],
  ],
  [
    "label and unit in two cells are no header",
    `
    单位： | 柳河镇小学 | |
    序号 | 姓名 | 身份证号 | 现职称
    1    | 周安 | 371500198001010024 | 一级教师
    `,
    ["A2:D3; header 2; people 3"],
  ],
  [
    "blank rows between units",
    `
    序号 | 姓名 | 单位         | 现职称
    1    | 周安 | 柳河镇小学   | 一级教师
         |      |              |
    2    | 吴宁 | 杨集乡卫生院 | 医师
         |      |              |
    `,
    ["A1:D4; header 1; people 2 4; 3 blank"],
  ],
  [
    "a line that names a region",
    `
    序号   | 姓名 | 单位         | 现职称
    柳河镇 |      |              |
    1      | 周安 | 柳河镇小学   | 一级教师
    杨集乡 |      |              |
    2      | 吴宁 | 杨集乡卫生院 | 医师
    `,
    ["A1:D5; header 1; people 3 5; 2 not-a-person; 4 not-a-person"],
  ],
  [
    "a row without a name",
    `
    序号 | 姓名 | 单位       | 现职称
    1    |      | 柳河镇小学 | 一级教师
    2    | 吴宁 | 柳河镇小学 | 一级教师
    `,
    ["A1:D3; header 1; people 2 3"],
  ],
  [
    "a name and nothing to know the person by",
    `
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 |            |
    2    | 吴宁 | 柳河镇小学 | 一级教师
    `,
    ["A1:D3; header 1; people 3; 2 not-a-person"],
  ],
  [
    "a long name with a point, and a sentence that is none",
    `
    序号 | 姓名 | 单位       | 现职称
    1    | 阿卜杜热合曼·买买提 | 柳河镇小学 | 一级教师
    2    | 以上人员均已在本单位公示五个工作日且无异议并经主管部门审核同意 | 柳河镇小学 |
    `,
    ["A1:D2; header 1; people 2; 3 no-name"],
  ],
  [
    "a number where the name should be",
    `
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 一级教师
    2    | 12人 | 柳河镇小学 |
    `,
    ["A1:D2; header 1; people 2; 3 no-name"],
  ],
  [
    "a sheet without names, known by its ID numbers",
    `
    身份证号           | 单位       | 现职称
    371500198001010024 | 柳河镇小学 | 一级教师
    `,
    ["A1:C2; header 1; people 2"],
  ],
  [
    "groups merged across and headers merged down",
    `
    序号 | 姓名 | 单位       | 现任专业技术职务 |          | 备注
         |      |            | 名称             | 取得时间 |
    1    | 周安 | 柳河镇小学 | 一级教师         | 2015.12  |
    `,
    ["A1:F3; header 1,2; people 3"],
    ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
  ],
  [
    "groups merged across, other headers not merged",
    `
    序号 | 姓名 | 单位       | 现任专业技术职务 |          | 备注
         |      |            | 名称             | 取得时间 |
    1    | 周安 | 柳河镇小学 | 一级教师         | 2015.12  |
    `,
    ["A1:F3; header 1,2; people 3"],
    ["D1:E1"],
  ],
  [
    "a header of three rows",
    `
    序号 | 姓名 | 单位       | 现任专业技术职务 |          |
         |      |            | 名称             | 时间     |
         |      |            |                  | 取得时间 | 聘任时间
    1    | 周安 | 柳河镇小学 | 一级教师         | 2015.12  | 2016.01
    `,
    ["A1:F4; header 1,2,3; people 4"],
    ["A1:A3", "B1:B3", "C1:C3", "D1:F1", "D2:D3", "E2:F2"],
  ],
  [
    "a header repeated on the next printed page",
    `
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 一级教师
    序号 | 姓名 | 单位       | 现职称
    2    | 吴宁 | 柳河镇小学 | 一级教师
    `,
    ["A1:D4; header 1; people 2 4; 3 repeated-header"],
  ],
  [
    "a title and a header repeated on the next printed page",
    `
    2020年度基层中级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 一级教师
    2020年度基层中级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    2    | 吴宁 | 柳河镇小学 | 一级教师
    `,
    ["A2:D6; header 2; people 3 6; 4 not-a-person; 5 repeated-header"],
  ],
  [
    "two rosters with different headers",
    `
    序号 | 姓名 | 单位         | 现职称   |
    1    | 周安 | 柳河镇小学   | 一级教师 |
    合计 | 1人  |              |          |
         |      |              |          |
    序号 | 姓名 | 身份证号           | 申报职称   | 备注
    1    | 吴宁 | 371500198001010024 | 主治医师   |
    `,
    ["A1:D2; header 1; people 2; 3 footer", "A5:E6; header 5; people 6"],
  ],
  [
    "two rosters with the same headers, told apart by their titles",
    `
    2020年度基层中级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 二级教师
         |      |            |
    2020年度基层副高级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 吴宁 | 柳河镇小学 | 一级教师
    `,
    ["A2:D3; header 2; people 3", "A6:D7; header 6; people 7"],
  ],
  [
    "a short roster: its own title is not the next one's",
    `
    2020年度基层中级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 二级教师
    姓名 | 现职称   | 单位       | 序号
    吴宁 | 一级教师 | 柳河镇小学 | 1
    `,
    ["A2:D3; header 2; people 3", "A4:D5; header 4; people 5"],
  ],
  [
    "a line amid the people is no title of the header below them",
    `
    2020年度基层中级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 二级教师
    以下为2021年推荐人员 | | |
    2    | 吴宁 | 柳河镇小学 | 二级教师
    序号 | 姓名 | 单位       | 现职称
    3    | 郑平 | 柳河镇小学 | 二级教师
    `,
    ["A2:D7; header 2; people 3 5 7; 4 not-a-person; 6 repeated-header"],
  ],
  [
    "a unit line of many cells between title and header",
    `
    2020年度基层中级职称申报花名册 | | |
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 二级教师
    2020年度基层副高级职称申报花名册 | | |
    填报单位： | 某县教体局 | 填报时间： | 2020年6月
    序号 | 姓名 | 单位       | 现职称
    1    | 吴宁 | 柳河镇小学 | 一级教师
    `,
    ["A2:D3; header 2; people 3", "A6:D7; header 6; people 7"],
  ],
  [
    "the headers of the first roster again after another one",
    `
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 二级教师
    姓名 | 现职称   | 单位       | 序号
    吴宁 | 一级教师 | 柳河镇小学 | 1
    序号 | 姓名 | 单位       | 现职称
    1    | 郑平 | 柳河镇小学 | 二级教师
    `,
    ["A1:D2; header 1; people 2", "A3:D4; header 3; people 4", "A5:D6; header 5; people 6"],
  ],
  [
    "one person over several rows, the name merged down",
    `
    姓名 | 身份证号           | 工作经历
    周安 | 371500198001010024 | 201003~201508 某镇中学 教师
         |                    | 201508~202006 某镇小学 教师
    吴宁 | 371500198001010032 | 201003~202006 某镇中学 教师
    `,
    ["A1:C4; header 1; people 2+3 4"],
    ["A2:A3", "B2:B3"],
  ],
  [
    "one person over several rows, with a fact in each",
    `
    姓名 | 单位       | 现职称   | 工作经历
    周安 | 柳河镇小学 | 一级教师 | 201003~201508 某镇中学 教师
         | 柳河镇中学 | 二级教师 | 201508~202006 某镇小学 教师
    吴宁 | 柳河镇小学 | 一级教师 | 201003~202006 某镇中学 教师
    `,
    ["A1:D4; header 1; people 2+3 4; 3 unread-line"],
    ["A2:A3"],
  ],
  [
    "further lines of a person, nothing merged",
    `
    姓名 | 身份证号           | 工作经历
    周安 | 371500198001010024 | 201003~201508 某镇中学 教师
         |                    | 201508~202006 某镇小学 教师
    `,
    ["A1:C3; header 1; people 2+3"],
  ],
  [
    "a further line with hours alone, or with a reason for refusal alone",
    `
    姓名 | 身份证号           | 继续教育学时 | 退审原因
    周安 | 371500198001010024 | 2018年90学时 | 论文不足
         |                    | 2019年96学时 |
         |                    |              | 专业不符
    `,
    ["A1:D4; header 1; people 2+3+4"],
  ],
  [
    "a further line with another degree, or with a sanction alone",
    `
    姓名 | 身份证号           | 学位 | 违法违纪
    周安 | 371500198001010024 | 学士 | 无
         |                    | 硕士 |
         |                    |      | 2019年警告
    `,
    ["A1:D4; header 1; people 2+3+4"],
  ],
  [
    "a unit merged down over several people, who have nothing else to be known by",
    `
    单位       | 姓名 | 性别 | 学历
    柳河镇小学 | 周安 | 男   | 本科
               | 吴宁 | 女   | 本科
               | 郑平 | 女   | 大专
    `,
    ["A1:D4; header 1; people 2 3 4"],
    ["A2:A4"],
  ],
  [
    "further lines of a person below a unit merged down",
    `
    单位       | 姓名 | 身份证号           | 工作经历
    柳河镇小学 | 周安 | 371500198001010024 | 201003~201508 某镇中学 教师
               |      |                    | 201508~202006 某镇小学 教师
               | 吴宁 | 371500198001010032 | 201003~202006 某镇中学 教师
    `,
    ["A1:D4; header 1; people 2+3 4"],
    ["A2:A4"],
  ],
  [
    "remarks in the first column are no footer",
    `
    备注           | 姓名 | 单位       | 现职称
    注：2019年调入 | 周安 | 柳河镇小学 | 一级教师
    `,
    ["A1:D2; header 1; people 2"],
  ],
];

test.each(CASES.map(([sentence, drawing, tables, merges]) => ({ sentence, drawing, tables, merges: merges ?? [] })))(
  "$sentence",
  ({ drawing, tables, merges }) => {
    expect(found(sheet(drawing, merges))).toEqual(tables);
  },
);

test.each([
  "合计 | 1人 | |",
  "小计 | 1 | 柳河镇小学 |",
  "总计 | | 1 |",
  "合  计 | | 1 |",
  "| 合计 | 柳河镇小学 |",
  "填表人： | 李明 | 审核人： | 王红",
  "填表人：李明 审核人：王红 填表日期：2020.6 | | |",
  "审核人：王红 | | |",
  "单位负责人（签字）： | | |",
  "联系电话：1234567 | | |",
  "注：1.本表一式三份；2.按单位填写 | | |",
  "填表说明：一人一行 | | |",
  "附：证明材料 | | |",
])("a footer: %s", (footer) => {
  const drawing = `
    序号 | 姓名 | 单位       | 现职称
    1    | 周安 | 柳河镇小学 | 一级教师
    ${footer}`;
  expect(found(sheet(drawing))).toEqual(["A1:D2; header 1; people 2; 3 footer"]);
});

test.each([
  ["an empty sheet", ""],
  ["a header and nobody below it", "序号 | 姓名 | 单位 | 现职称"],
  ["a header with fewer than three fields", "姓名 | 电话 | 单位\n周安 | 1234567 | 柳河镇小学"],
  ["a list of units", "序号 | 单位名称 | 纳入时间 | 备注\n1 | 柳河镇小学 | 2018.01 |"],
  ["a table of posts", "单位 | 级别 | 核准数 | 现聘数 | 空岗数\n柳河镇小学 | 中级 | 10 | 8 | 2"],
  ["a letter", "关于开展职称评审工作的通知\n各单位：\n现将有关事项通知如下。"],
])("no roster: %s", (_, drawing) => {
  expect(found(sheet(drawing))).toEqual([]);
});

test("a header with three fields, a name among them, is enough", () => {
  expect(found(sheet("姓名 | 性别 | 单位\n周安 | 男 | 柳河镇小学"))).toEqual(["A1:C2; header 1; people 2"]);
});

test("columns keep their group, and headers below two groups the one we know", () => {
  const [table] = tablesOn(
    sheet(
      `
      姓名 | 单位       | 现任专业技术职务 |          | 学历学位   |      | 备注
           |            | 名称             | 取得时间 | 全日制教育 |      |
           |            |                  |          | 学历       | 学位 |
      周安 | 柳河镇小学 | 一级教师         | 2015.12  | 本科       | 学士 |
      `,
      ["A1:A3", "B1:B3", "C1:D1", "C2:C3", "D2:D3", "E1:F1", "E2:F2", "G1:G3"],
    ),
  );
  expect(table?.header.matched.map(({ text, group, match }) => [text, group, match.field])).toEqual([
    ["姓名", null, "name"],
    ["单位", null, "unit"],
    ["名称", "现任专业技术职务", "heldTitle"],
    ["取得时间", "现任专业技术职务", "heldDate"],
    ["学历", "全日制教育", "education"],
    ["学位", "全日制教育", "degree"],
    ["备注", null, "remarks"],
  ]);
});
