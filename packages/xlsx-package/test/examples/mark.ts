import { patchWorkbook } from "xlsx-package";

/** The workbook with one cell corrected and shown in yellow, and all else as it was. */
export function corrected(bytes: Uint8Array, sheet: string): Uint8Array {
  const result = patchWorkbook(bytes, {
    sheets: [
      {
        sheet,
        cells: [{ row: 4, column: 1, content: "二级教师" }],
        formats: {
          // Ours are known by their formula: those of before go, all others stay.
          remove: ({ formulas }) => formulas[0] === 'N("mine")=0',
          add: [
            {
              areas: [{ top: 4, left: 1, bottom: 4, right: 1 }],
              formula: 'N("mine")=0',
              look: { fill: "#ffd966" },
            },
          ],
        },
      },
    ],
  });
  if (!result.ok) throw new Error(result.trouble.code);
  return result.bytes;
}
