/** The files of docs/ that are made from the code, wholly or in part, by name. */
import { manual } from "./manual";
import { ruleBook } from "./rule-book";
import { settingsSchema } from "./settings-schema";

export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  "manual.zh-CN.md": manual,
  "rules.zh-CN.md": ruleBook,
  "settings.schema.json": settingsSchema,
};
