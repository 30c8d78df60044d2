/** Scripts are compiled once for a worker; modules begin anew all the same, and an error is told at its place. */
import type * as asyncHooks from "node:async_hooks";
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

test("a storage for asynchronous work is one of node's, until the file ends", async () => {
  type Storages = () => { readonly hooks: typeof asyncHooks; end(): void };
  const { hooks, end } = jest.requireActual<Storages>("./storages.cjs")();
  const storage = new hooks.AsyncLocalStorage<number>();
  const told = await storage.run(57, async () => {
    await Promise.resolve();
    const before = storage.getStore();
    end();
    return [before, storage.getStore()];
  });
  expect(told).toEqual([57, undefined]);
});

test("an error is told at the line and the column where it was made", () => {
  expect(new Error("here").stack).toMatch(/runtime\.test\.ts:38:10/u);
});
