/** The files that are made from the code, wholly or in part, by their path. */
import { allCases } from "./all-cases";
import { manual } from "./manual";
import { ruleBook } from "./rule-book";
import { settingsSchema } from "./settings-schema";

export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/manual.zh-CN.md": manual,
  "docs/rules.zh-CN.md": ruleBook,
  "docs/settings.schema.json": settingsSchema,
  "src/teaching/examples/all-cases.ts": allCases,
};
