/**
 * The bureau's settings, kept in the workbook. What is judged by them follows at once: the sheet in front, its marks,
 * the functions, and what was found on other sheets is said to be out of date.
 */
import type { Settings } from "../../rules/settings/settings";
import { settingsOf, withSettings } from "../../roster/workbook-state";
import { changeStoredState } from "../../workbook/stored-state";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import type { SheetCheck } from "./sheet-check";
import type { SheetLook } from "./sheet-look";

export class BureauSettings {
  constructor(
    private readonly desk: Desk,
    private readonly sheetLook: SheetLook,
    private readonly check: SheetCheck,
  ) {}

  /** @param change of the settings as the workbook keeps them by then; those of a newer version stay as they are */
  change(change: (before: Settings) => Settings): Promise<void> {
    const { queue, failures, store, heads } = this.desk;
    const wanted: Wanted = { step: "settings", again: () => this.change(change) };
    return queue.add(wanted, async () => {
      const written = await changeStoredState((state) => {
        const { settings, fault } = settingsOf(state);
        return fault?.kind === "newer" ? null : withSettings(state, change(settings));
      });
      if (!written.ok) return failures.fail(wanted, written.trouble);
      store.set({ stateIsNewer: written.value === null });
      if (written.value === null) return;
      const { settings, fault } = settingsOf(written.value);
      if (fault?.kind === "newer") return;
      heads.forget();
      store.set({ settings, settingsFault: null });
      store.outdatePut(null);
      const { sheet } = store.current();
      if (sheet !== null) await this.sheetLook.understand(sheet);
      await this.check.followAnswers();
    });
  }
}
