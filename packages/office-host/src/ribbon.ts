/** Ribbon commands and shortcuts: the host's side of `Office.actions.associate`. */
import type { Activity } from "./activity";
import type { Connection } from "./connection";
import { MessageCategory } from "./wire";

const APP_COMMAND = 39;
const RUN_ACTION = 1000;

interface RunningCommand {
  readonly on: Connection;
  readonly functionName: string;
  readonly finish: (trouble: Error | undefined) => void;
}

export class Ribbon {
  private readonly running = new Map<string, RunningCommand>();
  private lastId = 0;

  constructor(private readonly activity: Activity) {}

  /** The client is done with a command; a status other than 0 says that it found no such function. */
  completed(commandId: string, status: number): void {
    const command = this.running.get(commandId);
    const trouble = `the command ${command?.functionName} failed with status ${status}`;
    this.end(commandId, status === 0 ? undefined : new Error(trouble));
  }

  /** A window went away: nobody will complete its commands. Returns their number. */
  lost(connection: Connection): number {
    const running = [...this.running].filter(([, { on }]) => on === connection);
    for (const [id, { functionName }] of running)
      this.end(id, new Error(`the page of the command ${functionName} went away`));
    return running.length;
  }

  /**
   * Presses a ribbon button whose action is the named function.
   * Resolves when the function says it is complete.
   * @throws Error (as a rejection) when no add-in listens, there is no such function, or its page goes away.
   */
  runCommand(connection: Connection | undefined, functionName: string, controlId: string): Promise<void> {
    const handler = connection?.external.commandHandler;
    if (connection === undefined || handler === undefined) {
      return Promise.reject(new Error(`no add-in listens for the command ${functionName}`));
    }
    const commandId = `command-${++this.lastId}`;
    this.activity.begin();
    return new Promise((resolve, reject) => {
      const finish = (trouble: Error | undefined): void => (trouble === undefined ? resolve() : reject(trouble));
      this.running.set(commandId, { on: connection, functionName, finish });
      handler(APP_COMMAND, [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /**
   * Presses a shortcut key whose action has this id. Shortcuts say nothing when they are complete.
   * @throws Error from the client when no function is associated with it.
   */
  runShortcut(connection: Connection | undefined, actionId: string): void {
    if (connection === undefined) throw new Error(`no add-in to run the shortcut ${actionId}`);
    connection.send([[MessageCategory.action, RUN_ACTION, "", JSON.stringify([actionId, "null"]), 0]]);
  }

  private end(commandId: string, trouble: Error | undefined): void {
    const command = this.running.get(commandId);
    if (command === undefined) return;
    this.running.delete(commandId);
    command.finish(trouble);
    this.activity.end();
  }
}
