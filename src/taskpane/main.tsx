/**
 * The shared page: functions and commands are associated before anything is drawn, because Excel may call them while the
 * pane is closed.
 */
import { createRoot } from "react-dom/client";
import { Recalculation } from "../checking/recalculation";
import { SheetHeads } from "../checking/sheet-heads";
import { Session, watchFor } from "../checking/session";
import { associateCommands } from "../commands/commands";
import { associateFunctions } from "../functions/register";
import { App } from "./frame/App";

declare global {
  interface Window {
    /** Resolves when nothing asked of the pane is under way: for whoever drives the page from outside. */
    jcIdle?: () => Promise<unknown>;
  }
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const heads = new SheetHeads(() => new Date().getFullYear());
  const recalculation = new Recalculation(heads);
  heads.onForgotten = recalculation.request;
  const session = new Session(heads);
  associateFunctions(heads);
  associateCommands(session);
  // Elsewhere unsupported.js says what to do.
  if (host !== Office.HostType.Excel) return;
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<App session={session} />);
  window.jcSupported?.();
  window.jcIdle = () => Promise.all([session.idle(), recalculation.idle()]);
  await session.look();
  // For benches: from here on there is something to press.
  performance.mark("jc:interactive");
  await watchFor(session);
}

void start();
