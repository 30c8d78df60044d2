/** What the parts of the tab that show and change the settings are given. */
import type { Settings } from "../../rules/settings/settings";

export interface SettingsProps {
  readonly settings: Settings;
  /** They come from a newer version: they are shown, and left alone. */
  readonly isReadOnly: boolean;
  readonly onChange: (change: (before: Settings) => Settings) => void;
}
