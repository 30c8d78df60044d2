/** A workbook in memory, a host for it and a page of the real client, for one test. */
import { deepStrictEqual } from "node:assert";
import type { FunctionMetadata } from "../function-values";
import { formatAddress } from "../addresses";
import type { Stale } from "../calculations";
import { createHost, type Host } from "../host";
import { DEFAULT_PROFILE, type Profile } from "../profiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../memory-workbook";
import { openOfficePage, type OfficePage } from "./office-page";

export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly host: Host;
  readonly page: OfficePage;
  /** Id of the first sheet. */
  readonly sheetId: string;
  /** How often the add-in had all formulas calculated anew. */
  calculations(): number;
  /** What the add-in had calculated anew, in order; areas by their addresses. */
  readonly calculated: readonly string[];
  /** Runs a batch as the add-in does. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

const BOOT_REQUESTS = 2;

const open: Opened[] = [];

export interface OpenOptions {
  readonly sheets?: readonly string[];
  readonly functions?: readonly FunctionMetadata[];
  /** Which Excel it is like. */
  readonly profile?: Profile;
}

export async function openWorkbook({
  sheets = ["Sheet1"],
  functions = [],
  profile = DEFAULT_PROFILE,
}: OpenOptions = {}): Promise<Opened> {
  const workbook = createMemoryWorkbook(sheets);
  const calculated: string[] = [];
  const nameOf = (sheetId: string): string => workbook.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const onCalculate = (stale: Stale): void =>
    void calculated.push(
      typeof stale === "string"
        ? stale
        : stale.map(({ sheetId, rect }) => formatAddress(nameOf(sheetId), rect)).join(","),
    );
  const host = createHost({ workbook, functions, profile, onCalculate });
  const page = await openOfficePage((scope) => host.connect(scope));
  // office.js sends two requests of its own once it is ready; tests count from after them.
  while (host.requestCount() < BOOT_REQUESTS) await new Promise((resolve) => setImmediate(resolve));
  const opened: Opened = {
    workbook,
    host,
    page,
    sheetId: workbook.activeSheet(),
    calculations: () => host.counts.fullCalculations,
    calculated,
    run: (batch) => page.Excel.run(batch),
  };
  open.push(opened);
  return opened;
}

/**
 * Closes what the test opened.
 * @throws AssertionError when a member was asked for that the host lacks, or an event could not be told.
 */
export function closeWorkbooks(expectedUnknown: readonly string[] = []): void {
  const all = open.splice(0);
  for (const { page, host } of all) {
    page.close();
    host.dispose();
  }
  deepStrictEqual(
    all.flatMap(({ host }) => host.unknownMembers),
    expectedUnknown,
    "The add-in asked for members that the host does not know.",
  );
  deepStrictEqual(
    all.flatMap(({ host }) => host.undelivered),
    [],
    "The add-in threw when it was told of an event or given an answer.",
  );
}

/** The error a promise rejects with, as the client made it. */
export async function errorOf(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("expected an error, but there was none");
}
