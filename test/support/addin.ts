/** The add-in's functions over a workbook in memory, through the real office.js. */
import { SheetHeads } from "../../src/checking/sheet-heads";
import { jcFunctions } from "../../src/functions/register";
import { functionsMetadata } from "../../src/functions/metadata";
import type { SheetCells } from "../../src/core/cells";
import { columnName } from "../../src/core/positions";
import { functionsOf, NAMESPACE } from "../../browser/grid/calls/metadata";
import { DEFAULT_PROFILE, type CellInput, type CellValue, type FunctionResult, type Profile } from "office-host";
import { type Opened, openWorkbook, reopenWorkbook } from "office-host/testing";

export interface Addin extends Opened {
  readonly heads: SheetHeads;
  /** What stands at an address with its sheet, as a formula hands it over. */
  readonly valuesAt: (address: string) => CellValue[][];
  /** Calls JC.id with a range of a sheet, and further arguments as they are. */
  readonly call: (
    id: string,
    sheet: string,
    address: string,
    ...rest: readonly (CellValue | CellValue[][])[]
  ) => Promise<FunctionResult>;
}

type CellsLike = Pick<SheetCells, "name" | "values" | "merges">;

export interface AddinOptions {
  /** Which Excel it is like; a desktop unless said. */
  readonly profile?: Profile;
  /** Whether JC formulas are calculated; else they keep the values they are given. */
  readonly calculates?: boolean;
  /** Days are counted from 1904. */
  readonly date1904?: boolean;
}

/** Opens these sheets and loads the functions, as the shared page does. */
export async function openAddin(sheets: readonly CellsLike[], options: AddinOptions = {}): Promise<Addin> {
  const { profile = DEFAULT_PROFILE, calculates = false, date1904 = false } = options;
  const opened = await openWorkbook({
    profile,
    date1904,
    sheets: sheets.map(({ name }) => name),
    functions: functionsOf(functionsMetadata("zh-CN")),
    ...(calculates ? { namespace: NAMESPACE } : {}),
  });
  sheets.forEach((sheet, i) => fill(opened, i, sheet));
  return loadAddin(opened);
}

/** The workbook is saved and opened again, in an Excel of this kind: the add-in begins anew. */
export async function reopenAddin(addin: Addin, profile: Profile): Promise<Addin> {
  const opened = loadAddin(await reopenWorkbook(addin, profile));
  opened.formulas?.open();
  return opened;
}

function loadAddin(opened: Opened): Addin {
  // The add-in's code speaks to the globals that office.js makes.
  Object.assign(globalThis, {
    Excel: opened.page.Excel,
    CustomFunctions: { ...opened.page.CustomFunctions, Error: opened.page.CustomFunctionsError, ErrorCode },
  });
  const heads = new SheetHeads(() => 2026);
  for (const [id, run] of Object.entries(jcFunctions(heads))) opened.page.CustomFunctions.associate(id, run as never);
  return {
    ...opened,
    heads,
    valuesAt(address) {
      const [sheet = "", cells = ""] = address.split("!");
      return valuesAt(opened, sheet, cells);
    },
    call(id, sheet, address, ...rest) {
      const place = { address: `${sheet}!ZZ1`, parameterAddresses: [`${sheet}!${address}`] };
      return opened.host.invokeFunction(id, [valuesAt(opened, sheet, address), ...rest], place);
    },
  };
}

/** As office.js has them. */
const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };

function fill({ workbook }: Opened, index: number, { values, merges }: CellsLike): void {
  const id = workbook.sheets()[index]?.id ?? "";
  const width = Math.max(1, ...values.map((row) => row.length));
  const rect = { row: 0, column: 0, rows: values.length, columns: width };
  if (values.length > 0) {
    // Texts such as 2012.11 stay texts, as in the file.
    workbook.writeNumberFormats(
      id,
      rect,
      values.map((row) => Array.from({ length: width }, (_, c) => (typeof row[c] === "string" ? "@" : "General"))),
    );
    workbook.writeCells(
      id,
      rect,
      values.map((row) => Array.from({ length: width }, (_, c) => (row[c] ?? null) as CellInput)),
    );
  }
  for (const { top, left, bottom, right } of merges)
    workbook.merge(id, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

function valuesAt({ workbook }: Opened, sheet: string, address: string): CellValue[][] {
  const id = workbook.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(address);
  const [, left = "A", top = "1", right = left, bottom = top] = match ?? [];
  const column = (letters: string): number => {
    for (let n = 0; ; n++) if (columnName(n) === letters) return n;
  };
  const [from, to] = [column(left), column(right)];
  return workbook.readValues(id, {
    row: Number(top) - 1,
    column: from,
    rows: Number(bottom) - Number(top) + 1,
    columns: to - from + 1,
  });
}

/** The answer as one value: the cell itself, or the error with its words. */
export function answerOf(result: FunctionResult, row = 0): unknown {
  if (!result.ok) return `${result.error} ${result.message}`;
  const cell: unknown = Array.isArray(result.value) ? result.value[row]?.[0] : result.value;
  if (typeof cell === "object" && cell !== null && "error" in cell) {
    const { error, message } = cell as { error: string; message?: string };
    return `${error} ${message ?? ""}`;
  }
  return cell;
}
