/**
 * The fields together: every record is listed, no header means two of them, each says how its cells are to be filled,
 * and each reads with its own reader.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ABSENT, type Reading } from "../core/reading";
import { FIELD, FIELDS, labelOfYear, type ColumnField } from ".";
import { foldHeader } from "../roster/fold";

const NO_FIELDS = /^(?:index|begun-facts|field|groups|combine|from-title|labels)\.ts$|\.test\.ts$/u;
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

test.each([
  ["appraisals", "2018年度考核"],
  ["trainingHours", "2018年继续教育学时"],
] as const)("a column of %s is called %s", (id, label) => expect(labelOfYear(id, 2018)).toBe(label));

test("every field has a name of its own, and one that rules read says how to fill it", () => {
  const faults = FIELDS.flatMap((field) => [
    ...(field.label.trim() === "" ? [`${field.id} has no label`] : []),
    ...(FIELDS.some((other) => other !== field && other.label === field.label) ? [`${field.id} shares its label`] : []),
    ...(field.kind !== "shown" && field.hint.trim() === "" ? [`${field.id} has no hint`] : []),
  ]);
  expect(faults).toEqual([]);
});

/** As {@link Examples} has it. */
function inAWord(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map(inAWord).join("、");
  if ("year" in value && "month" in value) return `${String(value.year)}-${String(value.month)}`;
  if ("kind" in value) return String(value.kind);
  if ("route" in value) return String(value.route);
  if ("ways" in value) return inAWord(value.ways);
  if ("named" in value && "name" in value) return String(value.name);
  if ("text" in value) return String(value.text);
  return Object.values(value)
    .filter((one) => one !== null)
    .map(inAWord)
    .join(" ");
}

function said(reading: Reading<unknown>): string {
  if (reading.state === "known") return inAWord(reading.value);
  if (reading.state === "ambiguous") return reading.values.map(inAWord).join("/");
  return reading.state === "unreadable" ? "?" : reading.state;
}

const READ = FIELDS.filter((field) => field.kind !== "shown");

const read = (field: (typeof READ)[number], cell: string): string =>
  said(field.read(field.headers[0] ?? "", null)(cell));

test.each(
  READ.flatMap((field) => Object.entries(field.examples).map(([cell, as]) => [field.label, cell, as, field] as const)),
)("%s “%s” is read as %s", (_label, cell, as, field) => expect(read(field, cell)).toBe(as));

test("every field that rules read shows a cell that can be read", () => {
  const without = READ.filter(({ examples }) => Object.values(examples).every((as) => as === "?"));
  expect(without.map(({ id }) => `${id} has no example that can be read`)).toEqual([]);
});

/** What a hint would have written: “是”, 如 92, 2016.09. */
const proposedBy = (hint: string): readonly string[] =>
  [...hint.matchAll(/“([^”]+)”|如 ([^，]+)|(\d{4}[-.\d]+)/gu)].map(
    ([, quoted, like, date]) => quoted ?? like ?? date ?? "",
  );

test.each(READ.flatMap((field) => proposedBy(field.hint).map((cell) => [field.label, cell, field] as const)))(
  "%s can be filled as its hint says: “%s”",
  (_label, cell, field) => expect(read(field, cell)).not.toBe("?"),
);

/** Remarks may say anything. */
const ANSWERING = READ.filter(({ id }) => id !== "remarks");
const TO_BE_FILLED =
  "待定 待补 待补充 待核实 待查 待查证 待确认 待填 未填 未填写 未知 未提供 不详 不明 不清楚 暂缺 缺失 乡镇？ 合格？ 特设（待核） 无法查询 暂无数据 暂无资料 " +
  "同上 见备注 ？ ? ?? …… XX （待定） #N/A #REF! #VALUE! #未计算";

test.each(ANSWERING.map((field) => [field.label, field] as const))(
  "%s: a word that says that it has yet to be filled in is none that it can read, below any of its headers",
  (_label, field) => {
    const answered = field.headers.flatMap((header) => {
      const reader = field.read(header, null);
      return TO_BE_FILLED.split(" ")
        .filter((word) => said(reader(word)) !== "?")
        .map((word) => `${header} ${word}`);
    });
    expect(answered).toEqual([]);
  },
);

test("what 无 says: no, none, clean; not to be understood where one of a few has to be; nothing of whatever else", () => {
  const saying = (as: string): string =>
    ANSWERING.flatMap((field) => (read(field, "无") === as ? [field.id] : [])).join(" ");
  expect(saying("no")).toBe(
    "townshipAllowance majorMatches specialPost urgentNeed voluntary gpTraining postTraining pledge preference",
  );
  expect(saying("none")).toBe(
    "degree heldType heldLevel heldSeries otherType otherLevel otherSeries outstanding training commendations discipline fraud",
  );
  expect(saying("无")).toBe("name heldTitle otherTitle applyTitle");
  expect(saying("normal")).toBe("route");
  expect(saying("?")).toBe(
    "sex unitLevel status postKind postGrade targetPostGrade applyType applyLevel applySeries fromUnitLevel fromPostKind appraisals",
  );
  // These two keep it as a word of its own.
  const said = new Set(["no", "none", "无", "normal", "?"].flatMap((as) => saying(as).split(" ")))
    .add("obtainedBy")
    .add("outcome");
  expect(saying("blank").split(" ")).toEqual(ANSWERING.map(({ id }) => id).filter((id) => !said.has(id)));
});

test("filled only for those whom they concern: a blank there says that nothing is marked", () => {
  const marked = FIELDS.flatMap((field) =>
    field.kind !== "shown" && field.blankMeans === "not-marked" ? [field.id] : [],
  );
  expect(marked.join(" ")).toBe(
    "otherTitle otherType otherLevel otherSeries otherDate obtainedBy specialPost fromUnit fromUnitLevel transferDate leftDate urgentNeed " +
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
