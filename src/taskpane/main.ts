/**
 * The shared page: functions and commands are associated before anything is drawn, because Excel may call them while
 * the pane is closed. What draws the pane is no part of this bundle: it comes while Excel gets ready, and the first
 * answer of a function does not wait for it.
 */
import { Recalculation } from "../checking/recalculation";
import { SheetHeads } from "../checking/sheet-heads";
import { Session, watchFor } from "../checking/session";
import { associateCommands } from "../commands/commands";
import { restsOnHeads } from "../functions";
import { associateFunctions } from "../functions/register";
import type { PaneTools } from "./shared/tools";

declare global {
  interface Window {
    /** Resolves when nothing asked of the pane is under way: for whoever drives the page from outside. */
    jcIdle?: () => Promise<unknown>;
  }
}

/** @param tools what only the page knows: nothing here reads files */
export async function start(tools: PaneTools): Promise<void> {
  const frame = import(/* webpackChunkName: "frame" */ "./frame/draw");
  const { host } = await Office.onReady();
  const heads = new SheetHeads(() => new Date().getFullYear());
  const recalculation = new Recalculation(heads, restsOnHeads);
  heads.onForgotten = recalculation.request;
  const session = new Session(heads, tools.startJudge);
  associateFunctions(heads);
  associateCommands(session);
  // Elsewhere unsupported.js says what to do.
  if (host !== Office.HostType.Excel) return;
  const drawn = frame.then(({ drawPane }) => drawPane(session, tools));
  window.jcIdle = () => Promise.all([drawn, session.idle(), recalculation.idle()]);
  // Where the pane cannot be loaded, the notice comes that the files are not complete.
  void drawn.then(() => window.jcSupported?.());
  // First of all: what is edited while the sheet is looked at must not go unheard.
  const looked = watchFor(session).then(session.look);
  // For benches: from here on there is something to press.
  void Promise.all([drawn, looked]).then(() => performance.mark("jc:interactive"));
  await looked;
}
