/** The files of docs/ that are made from the code, by name. */
import { ruleBook } from "./rule-book";
import { settingsSchema } from "./settings-schema";

export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  "rules.zh-CN.md": ruleBook,
  "settings.schema.json": settingsSchema,
};
