/** State of the running application, as far as add-ins can reach it. */

/** Application state an add-in can set. */
export interface ApplicationState {
  /** False while the add-in has switched its events off. */
  enableEvents: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Writes are refused when set. */
  readOnly: boolean;
}

/** Where the results of custom functions go. */
export interface CustomFunctionSink {
  ready(): void;
  /** Entries as the client sends them: `[id, ok, value, errorCode?]`. */
  settle(entries: readonly unknown[]): void;
}

/** The task pane around the add-in. */
export interface PaneState {
  visible: boolean;
  startState: string;
  /** Ribbon controls the add-in has enabled or disabled, by id. */
  readonly enabledControls: Map<string, boolean>;
  readonly visibleTabs: Map<string, boolean>;
  show(visible: boolean): void;
}
