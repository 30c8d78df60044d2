/** What is done in the grid and goes into no file: told as it is done, so that nobody counts on it. */
import {
  AddRangeProtectionMutation,
  AddWorksheetProtectionMutation,
  SetDefinedNameMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { NotWritten } from "../../xlsx/saving/left-out";

const KINDS: Readonly<Record<string, NotWritten>> = {
  [AddRangeProtectionMutation.id]: "range-protection",
  [AddWorksheetProtectionMutation.id]: "protection",
  [SetDefinedNameMutation.id]: "names",
  [SetTabColorMutation.id]: "tab-color",
  [ToggleGridlinesMutation.id]: "gridlines",
};

/** Tells each kind once. */
export class NotWrittenNotices {
  private listener: ((what: NotWritten) => void) | undefined;
  private readonly told = new Set<NotWritten>();

  listen(listener: (what: NotWritten) => void): void {
    this.listener = listener;
  }

  /** The grid has carried something out. */
  follow(id: string): void {
    const kind = KINDS[id];
    if (kind === undefined || this.listener === undefined || this.told.has(kind)) return;
    this.told.add(kind);
    this.listener(kind);
  }
}
