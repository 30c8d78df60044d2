/** Every rule and every route has a person who passes and one who fails, and the cell that decides is pointed to. */
import { ROUTE_IDS, RULE_IDS } from "../../rules/rulebook";
import { examplesFor } from "./index";

test.each([...RULE_IDS, ...ROUTE_IDS].map((id) => [id]))("%s", (id) => {
  const { passes, fails } = examplesFor(id);
  expect(passes?.rows[0]?.length).toBeGreaterThan(0);
  expect(fails?.rows[0]?.length).toBeGreaterThan(0);
  expect(fails?.said[0]?.sentence).not.toBe("");
  if (id !== "normal") expect(fails?.rows.flat().some(({ decides }) => decides)).toBe(true);
});
