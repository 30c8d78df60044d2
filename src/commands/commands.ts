/**
 * The ribbon's commands. Each completes its event, whatever happens: Excel waits for that.
 */
import type { Session } from "../checking/session";

/** The ribbon's event; a shortcut hands over whatever it was given, which is nothing to complete. */
type Event = Partial<Pick<Office.AddinCommands.Event, "completed">> | string | null;
type Command = (event?: Event) => Promise<void>;

export function associateCommands(session: Session): void {
  // Nobody would hear of what a command throws.
  const command =
    (run: () => Promise<void>): Command =>
    async (event) => {
      try {
        await run();
      } catch (error) {
        session.surface(error);
      } finally {
        if (typeof event === "object") event?.completed?.();
      }
    };
  const openPane = (): Promise<void> => Office.addin.showAsTaskpane();
  const commands: Readonly<Record<string, Command>> = {
    openPane: command(openPane),
    checkSheet: command(async () => {
      await openPane();
      await session.check();
    }),
    clearMarks: command(session.clear),
  };
  for (const [id, run] of Object.entries(commands)) Office.actions.associate(id, run);
}
