/** What is to run soon runs in order, and nothing is held once it is over. */
import { createDefer } from "../src/defer";

const Channel = globalThis.MessageChannel;
const closed: Promise<void>[] = [];

/** Knows of every channel whether it was closed: the other port hears of it. */
class WatchedChannel extends Channel {
  constructor() {
    super();
    const { port2 } = this;
    closed.push(new Promise((resolve) => port2.addEventListener("close", () => resolve())));
  }
}

beforeEach(() => {
  closed.length = 0;
  globalThis.MessageChannel = WatchedChannel;
});
afterEach(() => {
  globalThis.MessageChannel = Channel;
});

const ran = (defer: (task: () => void) => void): Promise<void> => new Promise((resolve) => defer(resolve));

test("tasks run in their order, each in a turn of its own, also those that a task adds", async () => {
  const { defer, end } = createDefer();
  const order: string[] = [];
  defer(() => {
    order.push("first");
    defer(() => order.push("added"));
    void Promise.resolve().then(() => order.push("between"));
  });
  defer(() => order.push("second"));
  await ran(defer);
  await ran(defer);
  expect(order).toEqual(["first", "between", "second", "added"]);
  end();
});

test("the channel is closed when all is over", async () => {
  const { defer, end } = createDefer();
  await ran(defer);
  end();
  await closed[0];
  expect(closed).toHaveLength(1);
});

test("what waits when it ends is run first, and then the channel is closed", async () => {
  const { defer, end } = createDefer();
  const last = ran(defer);
  end();
  await last;
  await closed[0];
});

test("what comes after the end is run too: a window that is still open may ask", async () => {
  const { defer, end } = createDefer();
  end();
  await ran(defer);
  await closed[0];
  await ran(defer);
  await closed[1];
  expect(closed).toHaveLength(2);
});

test("nothing is opened for a queue that is not used", () => {
  createDefer().end();
  expect(closed).toEqual([]);
});
