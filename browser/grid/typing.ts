/** The cell that the user types into. */
import type { ICommandService, Injector } from "@univerjs/core";
import { DeviceInputEventType, IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";

/** What stands in the editor goes into its cell. */
export async function finishTyping(injector: Injector, commands: ICommandService, unitId: string): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  const eventType = DeviceInputEventType.PointerDown;
  commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType, unitId });
  // The grid writes the cell in a turn of its own.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
