/** Results of functions: each call once, and the cells that wait for it are told. */
import type { FunctionResult } from "office-host";
import { CallMemo, type WaitingCell } from "./call-memo";

const cell = (row: number): WaitingCell => ({ sheetId: "s", row, column: 0 });
const done = (value: string): FunctionResult => ({ ok: true, value });

/** A memo with what it told, and calls that come back when they are let go. */
function setUp() {
  const told: number[][] = [];
  const memo = new CallMemo((cells) => told.push(cells.map(({ row }) => row)));
  const started: string[] = [];
  const release = new Map<string, (result: FunctionResult) => void>();
  const ask = (key: string, row: number): FunctionResult | undefined =>
    memo.ask(key, cell(row), () => {
      started.push(key);
      return new Promise((resolve) => release.set(key, resolve));
    });
  const settle = async (...keys: string[]): Promise<void> => {
    for (const key of keys) release.get(key)?.(done(key));
    // The memo's own timer is set once the results have come back: ours has to be set after it.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { memo, told, started, ask, settle };
}

test("two cells that ask the same share one call", async () => {
  const { told, started, ask, settle, memo } = setUp();
  expect([ask("a", 1), ask("a", 2)]).toEqual([undefined, undefined]);
  expect(memo.pending).toBe(1);
  await settle("a");
  expect([started, told, memo.pending]).toEqual([["a"], [[1, 2]], 0]);
  expect(ask("a", 1)).toEqual(done("a"));
});

test("results that arrive together are told together", async () => {
  const { told, ask, settle } = setUp();
  ask("a", 1);
  ask("b", 2);
  await settle("a", "b");
  expect(told).toEqual([[1, 2]]);
});

test("after clearing, a call under way tells nobody, and asking calls again", async () => {
  const { memo, told, started, ask, settle } = setUp();
  ask("a", 1);
  memo.clear();
  ask("a", 1);
  await settle("a");
  expect([started, told]).toEqual([["a", "a"], [[1]]]);
});
