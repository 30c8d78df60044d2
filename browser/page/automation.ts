/** `window.preview`: the page for tests and scripts. Addresses are as in Excel, with or without the sheet's name. */
import { type CellInput, formatRect, parseRect, readInput, type Rect, splitSheet, wireValue } from "office-host";
import type { Grid } from "../grid/grid";
import { severityOf } from "../grid/conditional-marks";
import { savingTroubleWords } from "../../xlsx/saving/words";
import { savedFile } from "./save-file";
import type { Session } from "./session";

/** What can be read of a cell: blanks are "", errors their names. */
export type PlainValue = string | number | boolean;

export interface Automation {
  sheets(): string[];
  read(sheet: string, address: string): PlainValue[][];
  text(sheet: string, address: string): string[][];
  errorText(sheet: string, address: string): string;
  /** One entry for each rectangle the add-in has marked. */
  marks(sheet: string): { address: string; severity: string }[];
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** One value for all cells, or a row of them, or a matrix; read as if they were typed. */
  write(sheet: string, address: string, values: PlainValue | null | readonly unknown[]): Promise<void>;
  formula(sheet: string, address: string, text: string): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  /** Resolves when nothing is calculating, checking or in flight. */
  settle(): Promise<void>;
  /** The bytes of the file with the work in it. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    preview?: Automation;
    /** The add-in's page may say so while it works without asking the host. */
    jcIdle?: () => Promise<unknown>;
  }
}

export function createAutomation(
  grid: Grid,
  session: () => Session,
  open: (bytes: Uint8Array, name: string) => Promise<void>,
): Automation {
  const at = (sheet: string, address: string): [string, Rect] => {
    const { cells } = splitSheet(address);
    const rect = parseRect(cells);
    const found = session()
      .workbook.sheets()
      .find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`没有名为“${sheet}”的工作表`);
    if (rect === undefined) throw new Error(`“${address}”不是单元格地址`);
    return [found.id, rect];
  };

  /** The rectangle of values for an address; one value goes into every cell. */
  const matrix = (values: PlainValue | null | readonly unknown[], { rows, columns }: Rect): unknown[][] => {
    if (!Array.isArray(values))
      return Array.from({ length: rows }, () => Array.from({ length: columns }, () => values));
    return (values as readonly unknown[]).map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  };

  const write = (sheet: string, address: string, values: PlainValue | null | readonly unknown[]): void => {
    const { workbook } = session();
    const [sheetId, { row, column, ...size }] = at(sheet, address);
    const given = matrix(values, { row, column, ...size });
    const rect = { row, column, rows: given.length, columns: Math.max(1, ...given.map((line) => line.length)) };
    const formats = workbook.readNumberFormats(sheetId, rect);
    const taken: (string | undefined)[][] = [];
    const inputs = given.map((line, i) =>
      line.map((value, j): CellInput | undefined => {
        const { input, format } = readInput(value ?? "", formats[i]?.[j] ?? "General");
        (taken[i] ??= [])[j] = format;
        return input;
      }),
    );
    if (taken.flat().some((format) => format !== undefined)) workbook.writeNumberFormats(sheetId, rect, taken);
    workbook.writeCells(sheetId, rect, inputs);
  };

  const quiet = async (): Promise<void> => {
    await session().host.idle();
    await grid.idle();
    await document.querySelector<HTMLIFrameElement>("iframe[name=taskpane]")?.contentWindow?.jcIdle?.();
    await session().host.idle();
  };

  return {
    sheets: () =>
      session()
        .workbook.sheets()
        .map(({ name }) => name),
    read: (sheet, address) =>
      session()
        .workbook.readValues(...at(sheet, address))
        .map((row) => row.map(wireValue)),
    text: (sheet, address) => session().workbook.readText(...at(sheet, address)),
    errorText(sheet, address) {
      const [sheetId, { row, column }] = at(sheet, address);
      return grid.errorText(sheetId, row, column);
    },
    marks(sheet) {
      const [sheetId] = at(sheet, "A1");
      return session()
        .workbook.conditionalFormats(sheetId)
        .flatMap(({ formula, ranges }) => {
          const severity = severityOf(formula);
          return severity === undefined ? [] : ranges.map((rect) => ({ address: formatRect(rect), severity }));
        });
    },
    open,
    write: async (...given) => write(...given),
    formula: async (sheet, address, text) => write(sheet, address, text.startsWith("=") ? text : `=${text}`),
    select: async (sheet, address) => {
      const [sheetId, rect] = at(sheet, address);
      session().workbook.select(sheetId, [rect]);
    },
    async settle() {
      do await quiet();
      while (!grid.isIdle);
    },
    async save() {
      const result = await savedFile(session());
      if (!result.ok) throw new Error(savingTroubleWords(result.trouble));
      return result.bytes;
    },
  };
}
