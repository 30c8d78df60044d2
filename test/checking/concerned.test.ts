/** Whom a paragraph concerns: by what is said of them and by the route they go, each once. */
import { closeWorkbooks } from "office-host/testing";
import { concernedBy, peopleByEnforcer } from "../../src/checking/concerned";
import { openSession, SHEET } from "../support/session";

afterEach(() => closeWorkbooks());

test("those of whom a rule has something to say, those who go a route, and both together", async () => {
  const { session } = await openSession([SHEET]);
  await session.check();
  const people = session.current().result?.people ?? [];
  const found = peopleByEnforcer(people);
  const names = (...by: Parameters<typeof concernedBy>[0]) => concernedBy(by, found).map(({ name }) => name);
  expect(names("five-year-lock")).toEqual(["王小明", "李小红"]);
  expect(names("pledge")).toEqual(["李小红"]);
  expect(names("pledge", "five-year-lock")).toEqual(["王小明", "李小红"]);
  expect(names("normal")).toEqual(["王小明", "李小红", "张小强"]);
  expect(names("doctor")).toEqual([]);
});
