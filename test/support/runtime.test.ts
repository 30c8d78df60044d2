/** Scripts are compiled once for a worker; modules begin anew all the same, and an error is told at its place. */
import * as positions from "../../src/core/positions";

type Positions = typeof positions;

function loadedAnew(): Positions {
  let loaded: Positions | null = null;
  jest.isolateModules(() => (loaded = jest.requireActual<Positions>("../../src/core/positions")));
  if (loaded === null) throw new Error("nothing was loaded");
  return loaded;
}

test("a module that is loaded again runs again", () => {
  const functions = [positions.columnName, loadedAnew().columnName, loadedAnew().columnName];
  expect(new Set(functions).size).toBe(3);
  expect(functions.map((name) => name(27))).toEqual(["AB", "AB", "AB"]);
});

test("its objects are those of the file of tests", () => {
  expect(loadedAnew().columnName).toBeInstanceOf(Function);
});

test("an error is told at the line and the column where it was made", () => {
  expect(new Error("here").stack).toMatch(/runtime\.test\.ts:24:10/u);
});
