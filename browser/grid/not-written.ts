/** What is done in the grid and goes into no file: told as it is done, so that nobody counts on it. */
import type { ICommandInfo } from "@univerjs/core";
import {
  AddRangeProtectionMutation,
  AddWorksheetProtectionMutation,
  MoveRangeMutation,
  SetDefinedNameMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
  type IMoveRangeMutationParams,
} from "@univerjs/preset-sheets-core";
import type { NotWritten } from "../../xlsx/saving/left-out";
import { originOf } from "./snapshot";

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
  follow({ id, params }: Readonly<ICommandInfo>): void {
    const isLeft = id === MoveRangeMutation.id && leavesItsSheet(params as IMoveRangeMutationParams);
    const kind = isLeft ? "left-behind" : KINDS[id];
    if (kind === undefined || this.listener === undefined || this.told.has(kind)) return;
    this.told.add(kind);
    this.listener(kind);
  }
}

/** Links and comments that the file has on the cells go along within their sheet alone. */
const leavesItsSheet = ({ from, to }: IMoveRangeMutationParams): boolean =>
  from.subUnitId !== to.subUnitId && originOf(from.subUnitId) !== null;
