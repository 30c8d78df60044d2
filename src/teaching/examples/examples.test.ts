/** Every rule and every route has a person who passes and one who fails, and the cell that decides is pointed to. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROUTE_IDS, RULE_IDS } from "../../rules/rulebook";
import { ALL_CASES } from "./all-cases";
import { examplesFor } from "./index";

const RULES = join(__dirname, "..", "..", "rules");

test("the list of cases is that of the folders", () => {
  const there = ["requirements", "across", "routes", "oversight", "records"].flatMap((room) =>
    readdirSync(join(RULES, room)).filter((name) => existsSync(join(RULES, room, name, "cases.ts"))),
  );
  expect(Object.keys(ALL_CASES).sort()).toEqual(there.sort());
});

test.each([...RULE_IDS, ...ROUTE_IDS].map((id) => [id]))("%s", (id) => {
  const { passes, fails } = examplesFor(id);
  expect(passes?.rows[0]?.length).toBeGreaterThan(0);
  expect(fails?.rows[0]?.length).toBeGreaterThan(0);
  expect(fails?.said[0]?.sentence).not.toBe("");
  if (id !== "normal") expect(fails?.rows.flat().some(({ decides }) => decides)).toBe(true);
});
