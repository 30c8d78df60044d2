/** What is made from the code is what the code gives: `npm run docs` makes it anew. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "../scripts/docs/generated";

test.each(Object.entries(GENERATED))("%s is up to date (npm run docs)", async (name, make) =>
  expect(readFileSync(join(__dirname, "..", name), "utf8")).toBe(await make()),
);

test("no rule is said in undefined words", async () => {
  const text = await GENERATED["docs/rules.zh-CN.md"]?.();
  expect(text).not.toMatch(/undefined|NaN|\[object|null/u);
});
