/** docs/settings.schema.json: the settings file as a JSON Schema, from the description that the program checks by. */
import { SETTINGS_SHAPE } from "../../src/rules/settings/settings-file";
import { DAY_OF_YEAR, type Shape } from "../../src/rules/settings/settings-shape";
import { FIGURE_NAMES, SETTING_NAMES } from "../../src/rules/settings/words";

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ...FIGURE_NAMES,
  ...SETTING_NAMES,
  baseConditions: "基本条件表；写了就代替整张表。年数：任现职的年数，{ work: 年数 } 为工作年数，null 为没有规定",
  columns: "表头对应：各表中这样的表头是哪一项；group 上一级表头，nth 同样的表头中的第几个，field 为 null 的不使用",
};

export const settingsSchema = (): string =>
  `${JSON.stringify(
    { $schema: "https://json-schema.org/draft/2020-12/schema", title: "基层职称助手设置", ...schemaOf(SETTINGS_SHAPE) },
    null,
    2,
  )}\n`;

function schemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.kind) {
    case "number":
      return { type: "number", minimum: shape.min, maximum: shape.max, multipleOf: shape.step };
    case "choice":
      return { enum: shape.of };
    case "text":
      return { type: "string", minLength: 1, maxLength: shape.most, pattern: "\\S" };
    case "flag":
      return { type: "boolean" };
    case "nothing":
      return { type: "null" };
    case "day-of-year":
      return { type: "string", pattern: DAY_OF_YEAR.source };
    case "list":
      return { type: "array", items: schemaOf(shape.of), maxItems: shape.most };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([key, field]) => [key, described(key, schemaOf(field))]),
        ),
        ...(shape.required.length === 0 ? {} : { required: shape.required }),
        additionalProperties: false,
      };
    case "either":
      return { anyOf: shape.of.map(schemaOf) };
  }
}

const described = (key: string, schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.hasOwn(DESCRIPTIONS, key) ? { description: DESCRIPTIONS[key], ...schema } : schema;
