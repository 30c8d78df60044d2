/** Running a task soon, in order, without the 4 ms a browser puts between nested timers. */

export interface Deferred {
  readonly defer: (task: () => void) => void;
  /** Lets go of the channel once nothing waits for it: an open one holds all that its tasks can reach for ever. */
  readonly end: () => void;
}

/** A queue over a message channel: other than microtasks it lets the page draw in between. */
export function createDefer(): Deferred {
  const tasks: (() => void)[] = [];
  let channel: MessageChannel | undefined;
  let ended = false;
  // In Node an open port keeps the process alive; it must only do so while something is to be run.
  const hold = (port: object, name: "ref" | "unref"): void => {
    const method: unknown = Reflect.get(port, name);
    if (typeof method === "function") Reflect.apply(method, port, []);
  };
  const settle = ({ port1 }: MessageChannel): void => {
    if (tasks.length > 0) return;
    hold(port1, "unref");
    if (!ended) return;
    port1.close();
    channel = undefined;
  };
  const open = (): MessageChannel => {
    const opened = new MessageChannel();
    opened.port1.onmessage = () => {
      const task = tasks.shift();
      try {
        task?.();
      } finally {
        settle(opened);
      }
    };
    return opened;
  };
  return {
    defer(task) {
      channel ??= open();
      tasks.push(task);
      hold(channel.port1, "ref");
      channel.port2.postMessage(null);
    },
    end() {
      ended = true;
      if (channel !== undefined) settle(channel);
    },
  };
}
