/**
 * The fields together: every record is listed, no header means two of them, each says how its cells are to be filled,
 * and each reads with its own reader.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ABSENT, type Reading } from "../core/reading";
import { FIELD, FIELDS, hintOf, isRead, type ColumnField, type FieldId } from ".";
import { foldHeader } from "../roster/fold";

const NO_FIELDS = /^(?:index|field|groups|combine|from-title|labels)\.ts$|\.test\.ts$/u;
const FILES = readdirSync(__dirname).filter((name) => name.endsWith(".ts") && !NO_FIELDS.test(name));

test.each(FILES)("what %s exports stands in the list of fields/index.ts", async (file) => {
  const records = Object.entries((await import(join(__dirname, file))) as Record<string, { readonly id?: unknown }>);
  expect(records).not.toEqual([]);
  for (const [name, record] of records) {
    const isListed = FIELDS.some((one) => one === record);
    expect(isListed ? "listed" : `the field “${name}” of ${file} is missing in the list of fields/index.ts`).toBe(
      "listed",
    );
    expect(record.id).toBe(name);
  }
});

test("no header means two fields, alone or below a group", () => {
  const seen = new Map<string, ColumnField>();
  const taken: string[] = [];
  for (const { id, headers, under } of FIELDS) {
    const alone = headers.map((header) => foldHeader(header));
    const below = under.flatMap(([group, names]) => names.map((header) => `${group}/${foldHeader(header)}`));
    for (const header of new Set([...alone, ...below])) {
      const other = seen.get(header);
      if (other !== undefined) taken.push(`the header “${header}” means both ${other} and ${id}`);
      seen.set(header, id);
    }
  }
  expect(taken).toEqual([]);
});

test("every field has a name of its own, and one that rules read says how to fill it", () => {
  const faults = FIELDS.flatMap((field) => [
    ...(field.label.trim() === "" ? [`${field.id} has no label`] : []),
    ...(FIELDS.some((other) => other !== field && other.label === field.label) ? [`${field.id} shares its label`] : []),
    ...(field.kind !== "shown" && field.hint.trim() === "" ? [`${field.id} has no hint`] : []),
  ]);
  expect(faults).toEqual([]);
});

/** field | how to fill it | a cell | what is read there; ? for what cannot be read, / for several readings */
const READ = `
name | 填姓名全称 | 周安 | 周安
idNumber | 按文本格式填18位身份证号 | 不详 | ?
sex | 填男或女 | 女 | female
birthDate | 写成 2016.09 或 2016-09-01 的样子 | 1980.05 | 1980-5
unit | 填单位全称 | 柳河镇小学 | 柳河镇小学
unitLevel | 填“乡镇”或“县直”等 | 县直 | other
status | 填在岗、调离、退休、借调等 | 借调 | away
postKind | 填专业技术、管理或工勤 | 工勤 | worker
postGrade | 填专业技术岗位等级，如 专业技术七级 | 七级 | professional
targetPostGrade | 填专业技术岗位等级，如 专业技术七级 | 管理七级 | other
workStart | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
professionStart | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
townshipStart | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
townshipYears | 填年数 | 12年6个月 | 150
workHistory | 一行一段，如 201003~201508 某镇中学 | 很多 | ?
education | 填本科、大专等 | 函授本科 | bachelor
degree | 填学士、硕士、博士或无 | 学士 | bachelor
majorMatches | 填“是”或“否” | 否 | no
heldTitle | 填职称全名，没有的填“无” | 一级教师（2012.09） | 一级教师
heldType | 填职称全名，没有的填“无” | 无 | none
heldLevel | 填职称全名，没有的填“无” | 初级 | technician/assistant
heldSeries | 填职称全名，没有的填“无” | 未评 | none
heldDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
appointedDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
heldYears | 填年数 | 5 | 60
otherTitle | 填另一类职称全名，没有的填“无” | 工程师 | 工程师
otherType | 填另一类职称全名，没有的填“无” | 暂无 | none
otherLevel | 填另一类职称全名，没有的填“无” | 无 | none
otherDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
applyTitle | 填申报职称全名，如“基层高级教师” | 基层高级教师 | 基层高级教师
applyType | 填“基层”或“全省统一” | 无 | ?
applyLevel | 填员级、助理级、中级、副高级或正高级 | 无 | ?
applySeries | 填系列，如教师、卫生、农业 | 卫生 | health
applyYear | 填四位年份 | 2020年度 | 2020
applyDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | ?
route | 填“正常”或所走的途径 | 直评20年 | veteran
joinedUnit | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
schoolStage | 填小学、初中、高中等 | #N/A | ?
obtainedBy | 填评审、认定、考试或所走的途径 | 认定 | recognition
specialPost | 填“是”或“否” | 特设 | yes
fromUnit | 填原单位全称 | 某县医院 | 某县医院
fromUnitLevel | 填“乡镇”或“县直”等 | 乡镇 | township
transferDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | 2010-3
leftDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | ?
urgentNeed | 填“是”或“否” | 合格 | yes
voluntary | 填“是”或“否” | √ | yes
gpTraining | 填“是”或“否” | 注册 | registered-only
gpTrainingDate | 写成 2016.09 或 2016-09-01 的样子 | 2010.03-至今 | ?
outstanding | 填“是”或“否” | 合格 | ?
examScores | 每科填一个分数 | 缺考 | ?
passMarks | 每科填一个分数 | 缺考 | ?
appraisals | 填优秀、合格、基本合格或不合格 | 称职 | qualified
trainingHours | 只填学时数，如 96 | 96学时 | 96
training | 填培训内容，没有的填“无” | 合格 | some
postTraining | 填“是”或“否” | 未 | no
commendations | 填获得的表彰、奖励，没有的填“无” | 县级优秀教师 | some
discipline | 填“无”或“有” | 警告处分 | described
fraud | 填“无”或“有” | 有 | found
pledge | 本人签订后填“是” | 未签 | no
preference | 填“是”或“否” | 是 | yes
outcome | 填通过或不通过 | 退回 | rejected
rejectionReason | 填不通过的原因 | 缺论文 | 缺论文
remarks | 按文字重新填写 | 支教一年 | 支教一年
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | ") as [FieldId, string, string, string]);

/** A value in one word: its kind, its month, else what it is. */
function inAWord(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("kind" in value) return String(value.kind);
  if ("route" in value) return String(value.route);
  if ("way" in value) return String(value.way);
  if ("named" in value && "name" in value) return String(value.name);
  return "year" in value && "month" in value ? `${String(value.year)}-${String(value.month)}` : JSON.stringify(value);
}

function said(reading: Reading<unknown>): string {
  if (reading.state === "known") return inAWord(reading.value);
  if (reading.state === "ambiguous") return reading.values.map(inAWord).join("/");
  return reading.state === "unreadable" ? "?" : reading.state;
}

test.each(READ)("%s is filled as “%s”; “%s” there is read as %s", (id, hint, cell, expected) => {
  const field = FIELD[id];
  expect({ hint: hintOf(id), read: said(field.read(field.headers[0] ?? "", null)(cell)) }).toEqual({
    hint,
    read: expected,
  });
});

test("every field that rules read is in the table above", () => {
  expect(READ.map(([id]) => id)).toEqual(FIELDS.map(({ id }) => id).filter(isRead));
});

test("filled only for those whom they concern: a blank there says that nothing is marked", () => {
  const marked = FIELDS.flatMap((field) =>
    field.kind !== "shown" && field.blankMeans === "not-marked" ? [field.id] : [],
  );
  expect(marked.join(" ")).toBe(
    "otherTitle otherType otherDate obtainedBy specialPost fromUnit fromUnitLevel transferDate leftDate urgentNeed " +
      "voluntary gpTraining gpTrainingDate outstanding commendations preference rejectionReason",
  );
});

describe("several cells of one person", () => {
  test.each([
    ["education", ["大专", "本科"], "bachelor"],
    ["degree", ["学士", "无"], "bachelor"],
    ["training", ["无", "市级研修"], "some"],
    ["training", ["无", "待参加"], "?"],
    ["discipline", ["无", "警告处分"], "described"],
    ["discipline", ["有", "警告处分"], "found"],
    ["discipline", ["无", ""], "blank"],
    ["fraud", ["无", "不存在"], "none"],
  ] as const)("%s of %j is %s", (id, cells, expected) => {
    const field = FIELD[id];
    const read = field.read("", null) as (value: unknown) => Reading<never>;
    expect(said(field.combine?.(cells.map(read), cells.join(" / ")) ?? ABSENT)).toBe(expected);
  });

  test("the others count by what they agree on", () => {
    const combined = FIELDS.flatMap((field) => (field.kind !== "shown" && field.combine !== null ? [field.id] : []));
    expect(combined).toEqual(["education", "degree", "training", "discipline", "fraud"]);
  });
});
