/** What the page gives the pane beside the session. */
import { createContext, useContext } from "react";
import type { ReadFile } from "../../checking/reports/other-file";
import type { UnitFiles } from "../../checking/reports/unit-files";

export interface PaneTools {
  readonly readFile: ReadFile;
  /** Null where files cannot be handed over: in Excel. */
  readonly unitFiles: UnitFiles | null;
}

export const ToolsContext = createContext<PaneTools | null>(null);

/** @throws Error outside of the provider (a programmer's mistake) */
export function useTools(): PaneTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error("no tools above this component");
  return tools;
}
