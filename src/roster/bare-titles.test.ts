import { oneRoster } from "../../test/support/one-roster";
import { sheet } from "../../test/support/sheet";

/** Headers, and a row: what each column is, and what is asked. */
const CASES: readonly (readonly [sentence: string, headers: string, row: string, columns: string, asked: string])[] = [
  [
    "alone it is the title held",
    "姓名 | 单位 | 专业技术资格 | 申报职称",
    "周安 | 柳河镇小学 | 二级教师 | 一级教师",
    "name unit heldTitle applyTitle",
    "",
  ],
  [
    "beside what is applied for, with the title held elsewhere, it is the one applied for",
    "姓名 | 单位 | 现职称 | 申报类型 | 专业技术资格",
    "周安 | 柳河镇小学 | 二级教师 | 基层 | 一级教师",
    "name unit heldTitle applyType applyTitle",
    "",
  ],
  [
    "to its left as to its right",
    "姓名 | 单位 | 现职称 | 专业技术资格 | 申报类型",
    "周安 | 柳河镇小学 | 二级教师 | 一级教师 | 基层",
    "name unit heldTitle applyTitle applyType",
    "",
  ],
  [
    "beside what is applied for, and no other title: asked",
    "姓名 | 单位 | 申报类型 | 专业技术资格 | 备注",
    "周安 | 柳河镇小学 | 基层 | 一级教师 |",
    "name unit applyType - remarks",
    "heldTitle or applyTitle",
  ],
  [
    "with its own date behind it, it is held",
    "姓名 | 单位 | 申报类型 | 专业技术资格 | 取得时间",
    "周安 | 柳河镇小学 | 基层 | 一级教师 | 2012.10",
    "name unit applyType heldTitle heldDate",
    "",
  ],
  [
    "a second title that says otherwise, with no neighbour to tell: asked",
    "姓名 | 单位 | 现职称 | 备注 | 任职资格",
    "周安 | 柳河镇小学 | 二级教师 | | 一级教师",
    "name unit heldTitle remarks -",
    "applyTitle or heldTitle",
  ],
  [
    "a second title that says the same is the title held",
    "姓名 | 单位 | 现职称 | 备注 | 任职资格",
    "周安 | 柳河镇小学 | 二级教师 | | 二级教师",
    "name unit heldTitle remarks heldTitle",
    "heldTitle in C or E",
  ],
  [
    "where the title applied for has a column, both are held",
    "姓名 | 单位 | 现职称 | 申报职称 | 任职资格",
    "周安 | 柳河镇小学 | 二级教师 | 一级教师 | 二级教师",
    "name unit heldTitle applyTitle heldTitle",
    "heldTitle in C or E",
  ],
  [
    "a department is the unit where nothing else is",
    "姓名 | 部门 | 现职称 | 学历",
    "周安 | 柳河镇小学 | 二级教师 | 本科",
    "name unit heldTitle education",
    "",
  ],
  [
    "and nothing of ours where there is a unit",
    "姓名 | 部门 | 单位 | 现职称",
    "周安 | 教务处 | 柳河镇小学 | 二级教师",
    "name - unit heldTitle",
    "",
  ],
];

test.each(CASES)("%s", (_, headers, row, columns, asked) => {
  const roster = oneRoster(sheet(`2020年度职称申报花名册\n${headers}\n${row}`));
  const fields = headers.split("|").map((__, index) => {
    const letter = "ABCDE"[index];
    return roster.columns.find(({ column }) => column === letter)?.field ?? "-";
  });
  const questions = roster.questions.flatMap((question) => {
    if (question.kind === "unclear-column") return [question.fields.join(" or ")];
    return question.kind === "two-columns" ? [`${question.about} in ${question.columns.join(" or ")}`] : [];
  });
  expect([fields.join(" "), questions.join("; ")]).toEqual([columns, asked]);
});
