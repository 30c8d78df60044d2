/** One table, written in every way that was met: whatever is odd about the package, the same people come out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileAsJson } from "../../cli/as-json";
import { checkFile } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { day } from "../../src/core/calendar";
import { columnIndex } from "../../src/core/positions";
import { readShown } from "../../xlsx/read-shown";
import { readWorkbook } from "../../xlsx/read-workbook";
import { plainParts, rowsXml, SHEET_NAME, sheetXml, TABLE, workbookXml, zipped, type Value } from "./builder";
import { VARIANTS } from "./variants";
import type { Variant } from "./variants/writing";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-corpus-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function expected({ differs = {} }: Variant): readonly (readonly Value[])[] {
  const table = TABLE.map((row) => [...row]);
  for (const [address, value] of Object.entries(differs)) {
    const row = table[Number(address.slice(1)) - 1];
    if (row !== undefined) row[columnIndex(address.slice(0, 1))] = value;
  }
  return table.map((row) => trimmed(row));
}

/** Rows end with their last cell that holds something. */
function trimmed(row: readonly Value[]): readonly Value[] {
  const last = row[row.length - 1];
  return last === null ? trimmed(row.slice(0, -1)) : row;
}

async function check(bytes: Uint8Array): Promise<unknown> {
  const file = join(folder, "a.xlsx");
  writeFileSync(file, bytes);
  const parsed = parseOptions([file]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const timing = { asOf: null, today: day(2026, 1, 15) };
  const { error, sheets } = fileAsJson(await checkFile(file, parsed.options, timing), { explain: null, timing }) as {
    error: unknown;
    sheets: unknown;
  };
  return { error, sheets };
}

describe.each(VARIANTS.map((variant) => [variant.name, variant] as const))("%s", (_name, variant) => {
  const bytes = zipped(variant.parts());

  test("is read as the table", async () => {
    const result = await readWorkbook(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.trouble));
    expect(result.sheets.find(({ name }) => name === SHEET_NAME)?.values).toEqual(expected(variant));
    expect(result.remarks.map(({ code }) => code)).toEqual(variant.remarks ?? []);
  });

  test("is shown", async () => {
    const result = await readShown(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.trouble));
    const shown = result.workbook.sheets.find(({ name }) => name === SHEET_NAME);
    const names = shown?.rows.slice(0, TABLE.length).map((row) => row?.[2]?.value);
    expect(names).toEqual(expected(variant).map((row) => row[2]));
  });

  if (variant.differs === undefined)
    test("is judged as the plain workbook is", async () =>
      expect(await check(bytes)).toEqual(await check(zipped(plainParts()))));
});

test("a sheet and a header may be called __proto__", async () => {
  const parts = plainParts(
    sheetXml(
      rowsXml([
        ["姓名", "__proto__"],
        ["王小明", "toString"],
      ]),
    ),
  );
  const named = workbookXml("", "", '<sheet name="__proto__" sheetId="1" r:id="rId1"/>');
  const result = await readWorkbook(zipped({ ...parts, "xl/workbook.xml": named }));
  expect(result).toMatchObject({
    ok: true,
    sheets: [
      {
        name: "__proto__",
        values: [
          ["姓名", "__proto__"],
          ["王小明", "toString"],
        ],
      },
    ],
  });
});
