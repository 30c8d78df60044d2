/** docs/manual.zh-CN.md: written by hand, but for what stands between marks in it, which is made from the code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELDS } from "../../src/fields";
import type { Group } from "../../src/fields/groups";
import { FUNCTIONS } from "../../src/functions/index";

/** By the name that stands in its marks. */
const PARTS: Readonly<Record<string, () => string>> = {
  函数表: functionTable,
  表头表: headerTable,
};

export const manual = (): string =>
  Object.entries(PARTS).reduce(
    (text, [name, make]) => replaced(text, name, make()),
    readFileSync(join(__dirname, "..", "..", "docs", "manual.zh-CN.md"), "utf8"),
  );

function replaced(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}：由 npm run docs 生成 -->\n`, `<!-- ${name}到此 -->\n`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/manual.zh-CN.md has no place for ${name} between its marks`);
  return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`;
}

/** Each function with its parameters, those that may be left out in square brackets, as Excel shows them. */
function functionTable(): string {
  const rows = FUNCTIONS.map(({ id, parameters, description }) => {
    const given = parameters.map(({ name, optional }) => (optional ? `[${name["zh-CN"]}]` : name["zh-CN"]));
    return `| \`=JC.${id}(${given.join(", ")})\` | ${description["zh-CN"]} |\n`;
  });
  return `| 公式 | 结果 |\n| --- | --- |\n${rows.join("")}`;
}

/** A group header of each kind, as rosters write it. */
const GROUP_NAMES: Readonly<Record<Group, string>> = {
  unit: "单位",
  held: "现任专业技术职务",
  other: "其他专业技术职务",
  apply: "申报情况",
  education: "全日制教育",
  gp: "全科规培",
  appraisals: "年度考核",
  trainingHours: "继续教育学时",
  transfer: "交流",
  examScores: "考试成绩",
  passMarks: "合格标准",
};

/** Each field with the headers by which it goes, alone and below a group header, and how its cells are filled. */
function headerTable(): string {
  const rows = FIELDS.map((field) => {
    const { label, headers, under } = field;
    const hint = field.kind === "shown" ? "只显示，不检查" : field.hint;
    const below = under.map(([group, names]) => `“${GROUP_NAMES[group]}”下：${names.join("、")}`);
    return `| ${label} | ${headers.join("、")} | ${below.join("；")} | ${hint} |\n`;
  });
  return `| 列 | 表头 | 分组表头之下 | 怎样填 |\n| --- | --- | --- | --- |\n${rows.join("")}`;
}
