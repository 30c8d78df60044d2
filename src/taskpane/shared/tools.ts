/** What the page gives the pane beside the session. */
import { createContext, useContext } from "react";
import type { JudgeWorker } from "../../checking/aside/sheet-aside";
import type { ReadFile } from "../../checking/reports/other-file";
import type { UnitFiles } from "../../checking/reports/unit-files";

export interface PaneTools {
  readonly readFile: ReadFile;
  /** Null where files cannot be handed over: in Excel. */
  readonly unitFiles: UnitFiles | null;
  /** Starts the worker that judges long rosters beside the page; null where it would take the page's own time. */
  readonly startJudge: (() => JudgeWorker) | null;
}

export const ToolsContext = createContext<PaneTools | null>(null);

/** @throws Error outside of the provider (a programmer's mistake) */
export function useTools(): PaneTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error("no tools above this component");
  return tools;
}
