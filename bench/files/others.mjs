/** The same file through what others read it with: `node others.mjs exceljs|exceljs-save|xlsx|inflate FILE`. */
import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { measure } from "./measure.mjs";

const [kind, file] = process.argv.slice(2);

const READERS = {
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs");
    return async () => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(readFileSync(file), { ignoreNodes: ["dataValidations", "conditionalFormatting"] });
      let cells = 0;
      for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++));
      return cells;
    };
  },
  "exceljs-save": async () => {
    const { default: ExcelJS } = await import("exceljs");
    return async () => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(readFileSync(file));
      writeFileSync(`${file}.saved`, new Uint8Array(await workbook.xlsx.writeBuffer()));
      return workbook.worksheets.length;
    };
  },
  xlsx: async () => {
    const { default: XLSX } = await import("xlsx");
    return () => {
      const { Sheets } = XLSX.read(readFileSync(file), { dense: true });
      const rows = Object.values(Sheets).flatMap((sheet) => XLSX.utils.sheet_to_json(sheet, { header: 1, raw: true }));
      return rows.reduce((sum, row) => sum + row.filter((value) => value !== undefined).length, 0);
    };
  },
  inflate: async () => () => Object.values(unzipSync(readFileSync(file))).length,
};

await measure(await READERS[kind]());
