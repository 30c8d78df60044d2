/** A workbook in memory, a host for it and a page of the real client, for one test. */
import { deepStrictEqual } from "node:assert";
import { formatAddress } from "../addresses";
import type { Stale } from "../calculations";
import { emptyDocumentParts, type DocumentParts } from "../document-parts";
import type { FunctionMetadata } from "../function-values";
import { createHost, type Host } from "../host";
import { MemoryCalculation } from "../memory/calculation";
import { createMemoryWorkbook, type MemoryWorkbook } from "../memory-workbook";
import { DEFAULT_PROFILE, PROFILES, type Profile } from "../profiles";
import type { OfficePage } from "./office-page";
import { BOOT_REQUESTS, pageFor } from "./standing-page";

export interface Opened {
  /** What it was opened with. */
  readonly options: OpenOptions;
  readonly workbook: MemoryWorkbook;
  readonly host: Host;
  readonly page: OfficePage;
  /** Id of the first sheet. */
  readonly sheetId: string;
  /** How often the add-in had all formulas calculated anew. */
  calculations(): number;
  /** What the add-in had calculated anew, in order; areas by their addresses. */
  readonly calculated: readonly string[];
  /** The formulas of the add-in, where it was opened with a namespace. */
  readonly formulas: MemoryCalculation | undefined;
  /** Runs a batch as the add-in does. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

const open: Opened[] = [];

export interface OpenOptions {
  readonly sheets?: readonly string[];
  readonly functions?: readonly FunctionMetadata[];
  /** What stands before the names of functions in formulas: these are then calculated, see MemoryCalculation. */
  readonly namespace?: string;
  /** Which Excel it is like. */
  readonly profile?: Profile;
  /** Days are counted from 1904. */
  readonly date1904?: boolean;
}

export function openWorkbook(given: OpenOptions = {}): Promise<Opened> {
  const { sheets = ["Sheet1"], date1904 = false } = given;
  return openHost(createMemoryWorkbook(sheets, "book.xlsx", { date1904 }), emptyDocumentParts(), given);
}

/**
 * Saves the workbook, closes it and opens it again: its cells, formats and parts are there, the add-in begins anew. Its
 * functions have to be associated again; then `formulas.open()` does to the formulas what the profile says.
 */
export async function reopenWorkbook(opened: Opened, profile: Profile): Promise<Opened> {
  opened.page.close();
  opened.formulas?.dispose();
  opened.host.dispose();
  return openHost(opened.workbook, opened.host.document, { ...opened.options, profile });
}

async function openHost(workbook: MemoryWorkbook, document: DocumentParts, options: OpenOptions): Promise<Opened> {
  const { functions = [], profile = DEFAULT_PROFILE, namespace } = options;
  const calculated: string[] = [];
  const nameOf = (sheetId: string): string => workbook.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const onCalculate = (stale: Stale): void => {
    const text = (areas: Exclude<Stale, string>): string =>
      areas.map(({ sheetId, rect }) => formatAddress(nameOf(sheetId), rect)).join(",");
    calculated.push(typeof stale === "string" ? stale : text(stale));
    formulas?.calculate(stale);
  };
  const host = createHost({ workbook, document, functions, profile, onCalculate });
  const formulas =
    namespace === undefined
      ? undefined
      : new MemoryCalculation({
          ...{ workbook, namespace, functions, formulasOnOpen: PROFILES[profile].formulasOnOpen },
          invoke: (name, args, place) => host.invokeFunction(name, args, place),
        });
  const page = await pageFor((scope) => host.connect(scope));
  // Tests count from after the client's own.
  while (host.requestCount() < BOOT_REQUESTS) await new Promise((resolve) => setImmediate(resolve));
  const opened: Opened = {
    options,
    workbook,
    host,
    page,
    sheetId: workbook.sheets()[0]?.id ?? "",
    calculations: () => host.counts.fullCalculations,
    calculated,
    formulas,
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
  for (const { page, host, formulas } of all) {
    page.close();
    formulas?.dispose();
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
