/** Two people on one workbook at the same time: each has a host and a page of the real office.js of their own. */
import { AsyncLocalStorage } from "node:async_hooks";
import { createHost, type Host } from "office-host";
import { pageFor, type OfficePage } from "office-host/testing";
import { SheetHeads } from "../../src/checking/sheet-heads";
import { Session, watchFor } from "../../src/checking/session";
import type { Addin } from "./addin";

export interface Author {
  readonly session: Session;
  /** Does something as this author. */
  readonly as: <T>(work: () => Promise<T>) => Promise<T>;
}

/** One for all: each is asked about every promise there is. */
const working = new AsyncLocalStorage<OfficePage>();

/** @param addin the first author's; what it opened is closed as ever, the second's by `close` */
export async function twoAuthors(
  addin: Addin,
): Promise<{ readonly authors: readonly [Author, Author]; close(): Promise<void> }> {
  const { workbook, host: first } = addin;
  const host: Host = createHost({ workbook, document: first.document, functions: [] });
  const page = await pageFor((scope) => host.connect(scope));
  const run: typeof Excel.run = (...args: unknown[]) => {
    const { Excel } = working.getStore() ?? addin.page;
    return Reflect.apply(Excel.run, Excel, args) as never;
  };
  Object.assign(globalThis, { Excel: Object.assign(Object.create(addin.page.Excel as object) as object, { run }) });
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

const PATIENCE_MS = 10_000;

/**
 * One author's work, with the other's between its requests: whole, just before the k-th of them comes through.
 *
 * @param addin whose work is held back
 */
export async function between<T>(
  { host }: Addin,
  k: number,
  work: () => Promise<T>,
  others: () => Promise<unknown>,
): Promise<{ readonly value: T; readonly wasBetween: boolean }> {
  let isOver = false;
  host.faults.cellEdit(true);
  const working = work().finally(() => (isOver = true));
  const held = async (): Promise<boolean> => {
    const until = performance.now() + PATIENCE_MS;
    while (!isOver && host.counts.held === 0) {
      if (performance.now() > until) throw new Error("a request neither came through nor was held back");
      await new Promise((resolve) => setImmediate(resolve));
    }
    return !isOver;
  };
  let wasBetween = await held();
  for (let passed = 1; passed < k && wasBetween; passed++) {
    host.faults.cellEdit(false);
    host.faults.cellEdit(true);
    wasBetween = await held();
  }
  await others();
  host.faults.cellEdit(false);
  return { value: await working, wasBetween };
}
