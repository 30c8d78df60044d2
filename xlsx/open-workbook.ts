/**
 * The bytes of a file become a workbook of blocks of cells, by whatever reader its kind asks for. What cannot be read
 * is a result, never an exception.
 */
import { attempt, Package, readWorkbook, type ReadOptions, type Trouble, type Workbook } from "xlsx-package";
import { readBinaryWorkbook, type BinaryReader } from "./binary/read-binary-workbook";
import { fileKind } from "./kinds/file-kind";
import { readFlatOds, readOds } from "./ods/read-ods";
import { readPage } from "./page/read-page";
import { Refusal } from "./refusal";
import type { ReadingRemark } from "./remarks";
import { sheetNameOf } from "./sheet-name";
import { readTableXml } from "./table-xml/read-table-xml";
import type { DecodedText } from "../src/core/decode-text";
import { readText } from "./text/read-text";
import type { WorkbookTrouble } from "./troubles";

export interface ReadFile {
  readonly workbook: Workbook;
  /** What is to be said of the file itself. */
  readonly remarks: readonly ReadingRemark[];
}

export type OpenedWorkbook =
  ({ readonly ok: true } & ReadFile) | { readonly ok: false; readonly trouble: WorkbookTrouble };

export interface OpenOptions extends Pick<ReadOptions, "looks" | "formulas" | "bounds" | "packing" | "onProgress"> {
  /** Names the sheet where the file has no name for it. What kind of file it is does not hang on it. */
  readonly fileName?: string;
  /** Reads the binary formats: here, unless somebody has a better place for it. */
  readonly readBinary?: BinaryReader | undefined;
}

export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  try {
    return { ok: true, ...(await read(bytes, options)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, trouble: error.trouble };
    throw error;
  }
}

async function read(bytes: Uint8Array, options: OpenOptions): Promise<ReadFile> {
  if (bytes.length === 0) throw new Refusal({ code: "empty-file" });
  const file = fileKind(bytes);
  const { bounds, formulas, readBinary = readBinaryWorkbook } = options;
  switch (file.kind) {
    case "xlsx": {
      const result = readWorkbook(bytes, options);
      if (!result.ok) throw new Refusal(troubleOf(result.trouble));
      return plain(result.workbook);
    }
    case "xlsb":
      inflateOnce(bytes, options);
      return plain(await readBinary(bytes, { formulas, bounds }));
    case "ods":
      return plain(fromPackage(() => readOds(bytes, options)));
    case "flat-ods":
      return withRemarks(readFlatOds([file.decoded.text], bounds), file.decoded);
    case "table-xml":
      return withRemarks(readTableXml(file.decoded.text, bounds), file.decoded);
    case "table-page":
      return withRemarks(readPage(file.decoded.text, sheetNameOf(options.fileName), bounds), file.decoded);
    case "xls":
      return plain(await readBinary(bytes, { formulas, bounds }));
    case "text":
      return withRemarks(readText(file.decoded.text, sheetNameOf(options.fileName), bounds), file.decoded);
    case "encrypted":
    case "locked":
      throw new Refusal({ code: file.kind });
    case "damaged":
      throw new Refusal({ code: "damaged", sheet: null });
    case "foreign":
      throw new Refusal({ code: "not-xlsx", what: file.what });
  }
}

const plain = (workbook: Workbook): ReadFile => ({ workbook, remarks: [] });

function withRemarks(workbook: Workbook, { unreadable }: DecodedText): ReadFile {
  const sheet = workbook.sheets[0]?.name ?? "";
  return { workbook, remarks: unreadable > 0 ? [{ code: "unreadable-characters", sheet, count: unreadable }] : [] };
}

function fromPackage<T>(read: () => T): T {
  const result = attempt(read);
  if (!result.ok) throw new Refusal(troubleOf(result.trouble));
  return result.value;
}

/** SheetJS inflates without bounds of its own and makes some ten times as much of it. */
const INFLATED_FOR_SHEETJS = 200_000_000;

function inflateOnce(bytes: Uint8Array, { bounds }: OpenOptions): void {
  const inflatedBytes = Math.min(INFLATED_FOR_SHEETJS, bounds?.inflatedBytes ?? Infinity);
  fromPackage(() => {
    const zip = new Package(bytes, { ...bounds, inflatedBytes });
    for (const part of zip.parts()) zip.stream(part, () => undefined);
  });
}

function troubleOf(trouble: Trouble): WorkbookTrouble {
  switch (trouble.code) {
    case "not-a-workbook":
      return { code: "not-xlsx", what: "unknown" };
    case "damaged":
      return { code: "damaged", sheet: trouble.sheet };
    case "entities":
      return { code: "unsafe" };
    case "encrypted":
      return { code: "encrypted" };
    case "too-much": {
      const { sheet, limit } = trouble;
      return { code: "too-large", what: tooMuchOf(trouble.what), sheet, limit };
    }
  }
}

function tooMuchOf(what: Extract<Trouble, { code: "too-much" }>["what"]): "cells" | "size" | "sheets" {
  switch (what) {
    case "cells":
    case "cellsOnSheet":
      return "cells";
    case "sheets":
      return "sheets";
    case "inflatedBytes":
    case "ratio":
    case "ratioFrom":
    case "characters":
      return "size";
  }
}
