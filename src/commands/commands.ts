/**
 * The ribbon's commands. Each completes its event, whatever happens: Excel waits for that.
 */
import type { Session } from "../checking/session";

type Command = (event?: Office.AddinCommands.Event) => Promise<void>;

/** A shortcut calls without an event, the ribbon with one. */
const completing =
  (run: () => Promise<void>): Command =>
  async (event) => {
    try {
      await run();
    } finally {
      event?.completed();
    }
  };

export function associateCommands(session: Session): void {
  const openPane = (): Promise<void> => Office.addin.showAsTaskpane();
  const commands: Readonly<Record<string, Command>> = {
    openPane: completing(openPane),
    checkSheet: completing(async () => {
      await openPane();
      await session.check();
    }),
    clearMarks: completing(() => session.clear()),
  };
  for (const [id, command] of Object.entries(commands)) Office.actions.associate(id, command);
}
