/** Ribbon commands and shortcuts: the host's side of `Office.actions.associate`. */
import type { Activity } from "./activity";
import type { Connection } from "./connection";
import { MessageCategory } from "./wire";

const APP_COMMAND = 39;
const RUN_ACTION = 1000;

export class Ribbon {
  private readonly running = new Map<string, () => void>();
  private lastId = 0;

  constructor(private readonly activity: Activity) {}

  /** The function of a command has called `event.completed()`. */
  completed(commandId: string): void {
    const finish = this.running.get(commandId);
    this.running.delete(commandId);
    finish?.();
  }

  /**
   * Presses a ribbon button whose action is the named function.
   * Resolves when the function says it is complete.
   * @throws Error when no add-in listens for commands.
   */
  runCommand(connection: Connection | undefined, functionName: string, controlId: string): Promise<void> {
    const handler = connection?.external.commandHandler;
    if (handler === undefined) return Promise.reject(new Error(`no add-in listens for the command ${functionName}`));
    const commandId = `command-${++this.lastId}`;
    this.activity.begin();
    const done = new Promise<void>((resolve) => this.running.set(commandId, resolve));
    handler(APP_COMMAND, [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
    return done.finally(() => this.activity.end());
  }

  /**
   * Presses a shortcut key whose action has this id. Shortcuts say nothing when they are complete.
   * @throws Error from the client when no function is associated with it.
   */
  runShortcut(connection: Connection | undefined, actionId: string): void {
    if (connection === undefined) throw new Error(`no add-in to run the shortcut ${actionId}`);
    connection.send([[MessageCategory.action, RUN_ACTION, "", JSON.stringify([actionId, "null"]), 0]]);
  }
}
