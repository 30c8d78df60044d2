/**
 * The bureau's settings, kept in the workbook. What is judged by them follows at once: the sheet in front, its marks,
 * the functions, and what was found on other sheets is said to be out of date.
 */
import type { Settings } from "../../rules/settings/settings";
import { settingsOf, stateOf, withSettings } from "../../roster/workbook-state";
import { readStoredState, writeStoredState } from "../../workbook/stored-state";
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
      const stored = await readStoredState();
      if (!stored.ok) return failures.fail(wanted, stored.trouble);
      const state = stateOf(stored.value);
      const { settings, fault } = settingsOf(state);
      if (fault?.kind === "newer") return;
      const changed = change(settings);
      const written = await writeStoredState(withSettings(state, changed));
      if (!written.ok) return failures.fail(wanted, written.trouble);
      store.set({ stateIsNewer: !written.value });
      if (!written.value) return;
      heads.forget();
      store.set({ settings: changed, settingsFault: null });
      store.outdatePut(null);
      const { sheet } = store.current();
      if (sheet !== null) await this.sheetLook.understand(sheet);
      await this.check.followAnswers();
    });
  }
}
