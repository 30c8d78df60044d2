/** The process in which .xls and .xlsb are read: whatever becomes of it, there is an answer, and in time. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processReader } from "../../cli/binary-process";
import { openWorkbook } from "../../xlsx/open-workbook";
import { workbookTroubleWords } from "../../xlsx/troubles";
import { compoundFile } from "../support/workbooks";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-reader-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in the place of ours. */
function program(does: string): string {
  const file = join(folder, "reader.cjs");
  writeFileSync(file, `process.once("message", ({ bytes, options }) => { ${does} });`);
  return file;
}

async function opened(does: string): Promise<string> {
  const readBinary = processReader(program(does), () => ({ memoryMb: 64, ms: 3_000 }));
  const result = await openWorkbook(compoundFile("Workbook"), { readBinary });
  return result.ok ? `${result.workbook.sheets.length} sheets` : workbookTroubleWords(result.trouble);
}

test.each([
  ["it is read", 'process.send({ kind: "workbook", workbook: { sheets: [1, 2] } })', "2 sheets"],
  ["it is refused", 'process.send({ kind: "refused", trouble: { code: "encrypted" } })', "打开密码"],
  ["it counts without end", "for (;;);", "读了3秒还没有读完"],
  ["it fills the memory", "const all = []; for (;;) all.push(new Array(1_000).fill(all.length))", "内存不够"],
])("%s", async (_what, does, says) => expect(await opened(does)).toContain(says));

test("it has an error of its own: that is no fault of the file", () =>
  expect(opened("throw new Error()")).rejects.toThrow("the reader broke down"));
