/**
 * The ribbon's commands. Each completes its event, whatever happens: Excel waits for that.
 */
import type { Session } from "../checking/session";

/** The ribbon's event; a shortcut hands over whatever it was given, which is nothing to complete. */
type Event = Partial<Pick<Office.AddinCommands.Event, "completed">> | string | null;
type Command = (event?: Event) => Promise<void>;

export function associateCommands(session: Session): void {
  const openPane = (): Promise<void> => Office.addin.showAsTaskpane();
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
  /** The ribbon has no place for words: what is to be said of it is said in the pane. */
  const sayingInPane = async (run: () => Promise<void>): Promise<void> => {
    const before = session.current();
    await run();
    const { trouble, stuckFormats } = session.current();
    const isNew = trouble !== before.trouble || stuckFormats !== before.stuckFormats;
    if (isNew && (trouble ?? stuckFormats) !== null) await openPane();
  };
  const commands: Readonly<Record<string, Command>> = {
    openPane: command(openPane),
    checkSheet: command(async () => {
      await openPane();
      await session.check();
    }),
    clearMarks: command(() => sayingInPane(session.clear)),
  };
  for (const [id, run] of Object.entries(commands)) Office.actions.associate(id, run);
}
