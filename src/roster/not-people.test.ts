import { oneRoster } from "../../test/support/one-roster";
import { sheet } from "../../test/support/sheet";

/** Who is a person, and what is skipped for which reason: `people; skipped`. */
const CASES: readonly (readonly [sentence: string, drawing: string, rows: string])[] = [
  [
    "a row without a name that has an ID number alone, and one with a unit alone",
    `
    序号 | 姓名 | 身份证号           | 单位       | 现职称
    1    |      | 371500198001010024 | 柳河镇小学 |
    2    |      |                    | 柳河镇小学 |
    3    | 待定 |                    | 柳河镇小学 | 一级教师
    4    | 吴宁 |                    | 柳河镇小学 | 一级教师
    `,
    "2 4 5; 3 no-name",
  ],
  [
    "a name with a group, a telephone number or a note beside it",
    `
    序号 | 姓名                | 单位       | 现职称
    1    | 王伟（3组）         | 柳河镇小学 | 一级教师
    2    | 吴宁 13800000000    | 柳河镇小学 | 一级教师
    3    | 郑洁（女，2019调入）| 柳河镇小学 | 一级教师
    `,
    "2 3 4; ",
  ],
  [
    "a name with the number of a system behind it, but no sum of people",
    `
    序号 | 姓名      | 单位       | 现职称
    1    | 李明123   | 柳河镇小学 | 一级教师
    2    | 王芳 001  | 柳河镇小学 | 一级教师
         | 合计120   |            |
    `,
    "2 3; 4 footer",
  ],
  [
    "what a template holds besides people",
    `
    序号 | 姓名         | 单位             | 现职称
    甲   | 乙           | 丙               | 丁
    1    | 2            | 3                | 4
    必填 | 与身份证一致 | 填写说明：填全称 | 如：一级教师
    例   | 张三         | 某小学           | 一级教师
    1    | 张三（示例） | 某小学           | 一级教师
    1    | 吴宁         | 柳河镇小学       | 一级教师
    `,
    "7; 2 column-labels, 3 column-labels, 4 explanation, 5 example, 6 example",
  ],
];

test.each(CASES)("%s", (_, drawing, expected) => {
  const { applicants, skipped } = oneRoster(sheet(drawing));
  const people = applicants.map(({ row }) => row).join(" ");
  expect(`${people}; ${skipped.map(({ row, why }) => `${row} ${why}`).join(", ")}`).toBe(expected);
});
