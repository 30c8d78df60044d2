/** Two people on one workbook at the same time: each has a host and a page of the real office.js of their own. */
import { AsyncLocalStorage } from "node:async_hooks";
import { createHost, type Host } from "office-host";
import { openOfficePage, type OfficePage } from "office-host/testing";
import { SheetHeads } from "../../src/checking/sheet-heads";
import { Session, watchFor } from "../../src/checking/session";
import type { Addin } from "./addin";

export interface Author {
  readonly session: Session;
  /** Does something as this author. */
  readonly as: <T>(work: () => Promise<T>) => Promise<T>;
}

/** @param addin the first author's; what it opened is closed as ever, the second's by `close` */
export async function twoAuthors(
  addin: Addin,
): Promise<{ readonly authors: readonly [Author, Author]; close(): Promise<void> }> {
  const { workbook, host: first } = addin;
  const host: Host = createHost({ workbook, document: first.document, functions: [] });
  const page = await openOfficePage((scope) => host.connect(scope));
  const working = new AsyncLocalStorage<OfficePage>();
  const run: typeof Excel.run = (...args: unknown[]) => {
    const { Excel } = working.getStore() ?? addin.page;
    return Reflect.apply(Excel.run, Excel, args) as never;
  };
  Object.assign(globalThis, { Excel: { run } });
  const authorOn = async (of: OfficePage): Promise<Author> => {
    const as = <T>(work: () => Promise<T>): Promise<T> => working.run(of, work);
    const session = new Session(new SheetHeads(() => 2026));
    await as(async () => {
      await watchFor(session);
      await session.check();
    });
    return { session, as };
  };
  const authors = [await authorOn(addin.page), await authorOn(page)] as const;
  return {
    authors,
    async close() {
      for (const { session, as } of authors) await as(() => session.idle());
      page.close();
      host.dispose();
    },
  };
}
