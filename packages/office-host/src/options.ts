/** What a host is made with. */
import type { Stale } from "./calculations";
import type { DocumentParts } from "./document-parts";
import type { FunctionMetadata } from "./function-values";
import type { Profile } from "./profiles";
import type { WorkbookPort } from "./workbook-port";

/** Colours as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#f3f3f3",
  controlForegroundColor: "#242424",
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#ffffff",
};

export interface HostOptions {
  readonly workbook: WorkbookPort;
  /** Which Excel this one is like. */
  readonly profile: Profile;
  /** Names of sheets, settings and so on that came with the file; changed in place by the add-in. */
  readonly document: DocumentParts;
  readonly locale: string;
  /** Asked whenever the add-in asks: whoever uses it may change it meanwhile. */
  readonly theme: () => OfficeTheme;
  readonly documentUrl: string;
  /** The `functions` of the add-in's functions.json. */
  readonly functions: readonly FunctionMetadata[];
  /** Called when the add-in shows or hides its pane. */
  readonly onPane: (visible: boolean) => void;
  /** Called when the add-in asks for formulas to be calculated anew, its own functions included. */
  readonly onCalculate: (stale: Stale) => void;
}
