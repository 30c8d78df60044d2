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

export interface FunctionDefinition {
  readonly id: string;
  readonly description: Text;
  readonly parameters: readonly ParameterDefinition[];
}

const ROW: ParameterDefinition = {
  name: { "zh-CN": "人员行", "en-US": "row" },
  description: {
    "zh-CN": "花名册中的一行或几行；几行时结果向下铺开",
    "en-US": "One row or several rows of the roster; several rows spill downwards",
  },
  matrix: true,
  optional: false,
};

const HEADERS: ParameterDefinition = {
  name: { "zh-CN": "表头", "en-US": "headers" },
  description: {
    "zh-CN": "可不填；同样各列的表头（1至3行）。不填时按人员行所在位置找表头",
    "en-US": "Optional: the header block (1 to 3 rows, the same columns). Without it the header above the row is found",
  },
  matrix: true,
  optional: true,
};

const AS_OF: ParameterDefinition = {
  name: { "zh-CN": "计算截止日", "en-US": "asOf" },
  description: {
    "zh-CN": "可不填；默认为申报年度的12月31日",
    "en-US": "Optional: the date of judgement, by default 31 December of the application year",
  },
  matrix: false,
  optional: true,
};

const ROW_PARAMETERS = [ROW, HEADERS, AS_OF];

export const FUNCTION_DEFINITIONS = [
  {
    id: "ELIGIBLE",
    description: {
      "zh-CN": "这份申报是否符合条件：TRUE 或 FALSE；定不了时为 #N/A，并说明要补哪些单元格",
      "en-US":
        "Whether the application may go forward: TRUE or FALSE; #N/A names the cells to fill when it cannot be told",
    },
    parameters: ROW_PARAMETERS,
  },
  {
    id: "DIRECTAPPOINT",
    description: {
      "zh-CN": "是否适用直评直聘（直评、交流、全科、急需引进、博士）：TRUE 或 FALSE；定不了时为 #N/A",
      "en-US": "Whether a route of direct review and appointment applies: TRUE or FALSE; #N/A when it cannot be told",
    },
    parameters: ROW_PARAMETERS,
  },
  {
    id: "VERDICT",
    description: {
      "zh-CN": "结论：符合、不符合、待核，或仅监管（表中没有申报）",
      "en-US": "The verdict: 符合, 不符合, 待核, or 仅监管 when the sheet holds no applications",
    },
    parameters: ROW_PARAMETERS,
  },
  {
    id: "WHY",
    description: {
      "zh-CN": "全部违规和缺项，各附条款，用“；”连接；没有时为空",
      "en-US": "Every violation and gap with its clause, joined by ；; empty when there is none",
    },
    parameters: ROW_PARAMETERS,
  },
] as const satisfies readonly FunctionDefinition[];

export type FunctionId = (typeof FUNCTION_DEFINITIONS)[number]["id"];
