/**
 * The JC functions as Excel lists them: one table, from which the metadata of both languages is made. Ids and names never
 * change; what people read is localised.
 */

export type Locale = "zh-CN" | "en-US";
type Text = Readonly<Record<Locale, string>>;

export interface ParameterDefinition {
  readonly name: Text;
  readonly description: Text;
  readonly matrix: boolean;
  readonly optional: boolean;
}

/**
 * rows: rows of a roster, one result for each. row: one row of a roster, a table. cells: plain values, one result; given
 * several cells Excel calls it for each.
 */
export type FunctionKind = "rows" | "row" | "cells";

export interface FunctionDefinition {
  readonly id: string;
  readonly kind: FunctionKind;
  /** What stands over a column of its results. */
  readonly title: string;
  readonly description: Text;
  readonly parameters: readonly ParameterDefinition[];
}

type Words = readonly [zh: string, en: string];
const text = ([zh, en]: Words): Text => ({ "zh-CN": zh, "en-US": en });

const parameter = (name: Words, description: Words, matrix: boolean, optional: boolean): ParameterDefinition => ({
  name: text(name),
  description: text(description),
  matrix,
  optional,
});
const range = (name: Words, description: Words): ParameterDefinition => parameter(name, description, true, false);
const cell = (name: Words, description: Words): ParameterDefinition => parameter(name, description, false, false);
const optional = (name: Words, description: Words): ParameterDefinition => parameter(name, description, false, true);

const ROW = range(
  ["人员行", "row"],
  ["花名册中的一行或几行；几行时结果向下铺开", "One row or several rows of the roster; several rows spill downwards"],
);

const ONE_ROW = range(["人员行", "row"], ["花名册中的一行", "One row of the roster"]);

const HEADERS = parameter(
  ["表头", "headers"],
  [
    "可不填；同样各列的表头（1至3行）。不填时按人员行所在位置找表头",
    "Optional: the header block (1 to 3 rows, the same columns). Without it the header above the row is found",
  ],
  true,
  true,
);

const AS_OF = optional(
  ["计算截止日", "asOf"],
  [
    "可不填；默认为申报年度的12月31日",
    "Optional: the date of judgement, by default 31 December of the application year",
  ],
);

const ROW_PARAMETERS = [ROW, HEADERS, AS_OF];

const ID = cell(["身份证号", "id"], ["身份证号，最好是文本", "An identity number, best as text"]);

export const FUNCTION_DEFINITIONS = [
  {
    id: "ELIGIBLE",
    kind: "rows",
    title: "能否申报",
    description: text([
      "这份申报是否符合条件：TRUE 或 FALSE；定不了时为 #N/A，并说明要补哪些单元格",
      "Whether the application may go forward: TRUE or FALSE; #N/A names the cells to fill when it cannot be told",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "DIRECTAPPOINT",
    kind: "rows",
    title: "能否直评直聘",
    description: text([
      "是否适用直评直聘（直评、交流、全科、急需引进、博士）：TRUE 或 FALSE；定不了时为 #N/A",
      "Whether a route of direct review and appointment applies: TRUE or FALSE; #N/A when it cannot be told",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "VERDICT",
    kind: "rows",
    title: "结论",
    description: text([
      "结论：符合、不符合、待核，或仅监管（表中没有申报）",
      "The verdict: 符合, 不符合, 待核, or 仅监管 when the sheet holds no applications",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "ROUTE",
    kind: "rows",
    title: "可走的途径",
    description: text([
      "成立的直评直聘途径的名称，用“、”连接；没有时为空",
      "The names of the direct routes that hold, joined by 、; empty when none does",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "WHY",
    kind: "rows",
    title: "问题",
    description: text([
      "全部违规和缺项，各附条款，用“；”连接；没有时为空",
      "Every violation and gap with its clause, joined by ；; empty when there is none",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "FINDINGS",
    kind: "row",
    title: "核查情况",
    description: text([
      "一个人的全部核查情况，铺成一张表：级别、规则、条款、单元格、说明",
      "Everything found about one person as a table: severity, rule, clause, cells, explanation",
    ]),
    parameters: [ONE_ROW, HEADERS, AS_OF],
  },
  {
    id: "EARLIEST",
    kind: "rows",
    title: "最早可报日期",
    description: text([
      "只等时间，最早哪天符合条件（请把单元格设成 yyyy-mm-dd）；等时间也不行的为 #N/A，并说明原因",
      "The first day on which the application is eligible if only time passes (format the cell as yyyy-mm-dd); #N/A says what time cannot cure",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "EXCHANGE",
    kind: "rows",
    title: "能否换发",
    description: text([
      "基层职称能否换发全省统一证书：TRUE 或 FALSE；定不了时为 #N/A，并说明要补哪些单元格",
      "Whether the 基层 title may be exchanged for the provincial certificate: TRUE or FALSE; #N/A names the cells to fill",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "MERITS",
    kind: "rows",
    title: "重要参考",
    description: text([
      "可作评审重要参考的情况（优秀等次、表彰、证书等）；没有时为空",
      "What the review may take into account (excellent appraisals, commendations, certificates); empty when there is nothing",
    ]),
    parameters: ROW_PARAMETERS,
  },
  {
    id: "CONFLICT",
    kind: "rows",
    title: "同年度另报",
    description: text([
      "同一人同年度是否还报了另一类职称：TRUE 或 FALSE；身份定不了时为 #N/A",
      "Whether the same person applies for the other type in the same year: TRUE or FALSE; #N/A when the person cannot be told",
    ]),
    parameters: [
      ROW,
      range(
        ["花名册", "roster"],
        ["要比对的全部人员行，可含表头", "All rows to compare with; the header may be included"],
      ),
      HEADERS,
    ],
  },
  {
    id: "VACANCIES",
    kind: "cells",
    title: "空岗数",
    description: text([
      "岗位设置表中某单位某级别的空岗数；没有列出的为 #N/A",
      "The vacancies of a unit at a level in a table of posts; #N/A when they are not listed",
    ]),
    parameters: [
      cell(["单位", "unit"], ["单位名称", "The unit's name"]),
      cell(
        ["级别", "level"],
        ["职称级别或职称名称，如 副高级、高级教师", "A level or a title, such as 副高级 or 高级教师"],
      ),
      range(["岗位设置", "posts"], ["岗位设置表，含表头", "The table of posts with its header"]),
    ],
  },
  {
    id: "RETIREON",
    kind: "cells",
    title: "退休日期",
    description: text([
      "法定退休日期（请把单元格设成 yyyy-mm-dd）；定不了时为 #N/A",
      "The statutory retirement date (format the cell as yyyy-mm-dd); #N/A when it cannot be told",
    ]),
    parameters: [
      cell(["出生日期", "birth"], ["出生年月，任何写法", "The birth date, written any way"]),
      cell(["性别", "sex"], ["男或女", "男 or 女"]),
      optional(
        ["岗位类别", "post"],
        ["可不填；专业技术、管理或工勤，默认专业技术", "Optional: 专业技术, 管理 or 工勤; by default 专业技术"],
      ),
      optional(
        ["级别", "level"],
        [
          "可不填；职称级别或职称，副高级及以上的女性按男性年龄",
          "Optional: the level or title held; women at 副高级 or above serve to the men's age",
        ],
      ),
      optional(
        ["计算截止日", "asOf"],
        ["可不填；按哪天有效的规定，默认今天", "Optional: by the law in force on which day; by default today"],
      ),
    ],
  },
  {
    id: "FULLYEARS",
    kind: "cells",
    title: "满年数",
    description: text([
      "两个日期之间的整年数，日期任何写法都行；定不了时为 #N/A",
      "Full years between two dates written any way; #N/A when they leave it open",
    ]),
    parameters: [
      cell(["起始日期", "from"], ["从哪天起", "From which day"]),
      optional(["截止日期", "to"], ["可不填；到哪天止，默认今天", "Optional: to which day; by default today"]),
    ],
  },
  {
    id: "DATE",
    kind: "cells",
    title: "日期",
    description: text([
      "把各种写法的日期变成 Excel 日期（请把单元格设成 yyyy-mm-dd）；只有年月的取1日，有歧义的为 #VALUE!",
      "A date from any of the usual spellings (format the cell as yyyy-mm-dd); a month becomes its first day, #VALUE! names what is ambiguous",
    ]),
    parameters: [cell(["日期", "text"], ["如 2009.07、2009年7月1日、200907", "Such as 2009.07, 2009年7月1日, 200907"])],
  },
  {
    id: "IDCHECK",
    kind: "cells",
    title: "身份证号是否正确",
    description: text([
      "身份证号的位数、出生日期和校验码是否都对：TRUE 或 FALSE；无校验码可查的为 #N/A",
      "Whether length, birth date and check character of an identity number are right; #N/A when it has no check character",
    ]),
    parameters: [ID],
  },
  {
    id: "IDBIRTH",
    kind: "cells",
    title: "身份证号中的出生日期",
    description: text([
      "身份证号中的出生日期（请把单元格设成 yyyy-mm-dd）",
      "The birth date in an identity number (format the cell as yyyy-mm-dd)",
    ]),
    parameters: [ID],
  },
  {
    id: "IDSEX",
    kind: "cells",
    title: "身份证号中的性别",
    description: text(["身份证号中的性别：男或女", "The sex in an identity number: 男 or 女"]),
    parameters: [ID],
  },
  {
    id: "EXAMPASS",
    kind: "cells",
    title: "成绩是否在范围内",
    description: text([
      "各科成绩是否都不低于合格标准减去允许的分数：TRUE 或 FALSE；缺成绩或标准的为 #N/A",
      "Whether every subject is within the margin below its pass mark: TRUE or FALSE; #N/A when a mark is missing",
    ]),
    parameters: [
      range(
        ["考试成绩", "scores"],
        ["各科成绩；一科一格，或 基础58、实践61", "The marks: one cell a subject, or 基础58、实践61"],
      ),
      range(
        ["合格标准", "marks"],
        [
          "各科的合格标准，顺序与成绩相同；只有一格时各科通用",
          "The pass marks in the same order; a single one holds for all",
        ],
      ),
      optional(
        ["允许低于", "margin"],
        [
          "可不填；允许低于合格标准几分，默认5分（含）",
          "Optional: how many points below the pass mark are allowed; 5 by default, included",
        ],
      ),
    ],
  },
  {
    id: "TITLELEVEL",
    kind: "cells",
    title: "职称级别",
    description: text([
      "职称名称的级别：员级、助理级、中级、副高级、正高级；认不出或有两种可能的为 #N/A",
      "The level of a title by its name, from 员级 to 正高级; #N/A when it is not recognised or leaves two open",
    ]),
    parameters: [cell(["职称", "title"], ["如 一级教师、主治医师", "Such as 一级教师 or 主治医师"])],
  },
  {
    id: "CLAUSE",
    kind: "cells",
    title: "条款大意",
    description: text([
      "条款的大意，用我们自己的话；可给条款号或规则编号",
      "What a clause says, in our own words; by its number or by a rule's id",
    ]),
    parameters: [
      cell(["条款", "id"], ["如 三（四）第2段，或 five-year-lock", "Such as 三（四）第2段 or five-year-lock"]),
    ],
  },
] as const satisfies readonly FunctionDefinition[];

type Definition = (typeof FUNCTION_DEFINITIONS)[number];
export type FunctionId = Definition["id"];
/** Functions that answer for every row of a range. */
export type RowFunctionId = Extract<Definition, { kind: "rows" }>["id"];

const BY_ID: ReadonlyMap<string, FunctionDefinition> = new Map(FUNCTION_DEFINITIONS.map((one) => [one.id, one]));

/** What stands over a column of its results. */
export const titleOf = (id: FunctionId): string => BY_ID.get(id)?.title ?? id;

export const isRowFunction = (id: FunctionId): id is RowFunctionId => BY_ID.get(id)?.kind === "rows";
