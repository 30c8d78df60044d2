/** Running a task soon, in order, without the 4 ms a browser puts between nested timers. */

/** A queue over a message channel: other than microtasks it lets the page draw in between. */
export function createDefer(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  // In Node an open port keeps the process alive; it must only do so while something is to be run.
  const hold = (port: object, name: "ref" | "unref"): void => {
    const method: unknown = Reflect.get(port, name);
    if (typeof method === "function") Reflect.apply(method, port, []);
  };
  port1.onmessage = () => {
    const task = tasks.shift();
    if (tasks.length === 0) hold(port1, "unref");
    task?.();
  };
  hold(port1, "unref");
  return (task) => {
    tasks.push(task);
    hold(port1, "ref");
    port2.postMessage(null);
  };
}
