import { createHost, type FunctionMetadata, type Host, type WorkbookPort } from "office-host";

/** Opens the add-in beside a grid. `taskpane.html` is its page with bridge.js as the first script. */
export async function openAddin(workbook: WorkbookPort, frame: HTMLIFrameElement): Promise<Host> {
  const metadata = (await (await fetch("functions.json")).json()) as { functions: FunctionMetadata[] };
  const host = createHost({ workbook, functions: metadata.functions, onPane: (shown) => (frame.hidden = !shown) });
  // Each load of the page is a connection of its own, the one before it ends.
  let before: { disconnect(): void } | undefined;
  window.connectTaskpane = (scope) => {
    before?.disconnect();
    before = host.connect(scope);
  };
  frame.src = "taskpane.html";
  await host.ready();
  return host;
}
