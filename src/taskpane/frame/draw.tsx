/** The door of what draws: React, Fluent and the frame come in one chunk, the tab in front beside it. */
import { createRoot } from "react-dom/client";
import type { Session } from "../../checking/session";
import type { PaneTools } from "../shared/tools";
import { Frame } from "./Frame";
import { FRONT } from "./pages";

export async function drawPane(session: Session, tools: PaneTools): Promise<void> {
  await FRONT.page.load();
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<Frame session={session} tools={tools} />);
}
