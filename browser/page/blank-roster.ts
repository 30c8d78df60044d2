/** 新建空白花名册: headers that are understood without a question, and rows to be filled. */
import { FIELD, isYearly, labelOf, labelOfYear, type ColumnField } from "../../src/fields";
import type { CellLook } from "../../xlsx/looks";
import type { ShownCell } from "../../xlsx/read-shown";
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";

export const BLANK_NAME = "空白花名册.xlsx";
const SHEET = "花名册";

/** What every applicant is judged by; who claims more adds the columns for it. */
const COLUMNS = [
  "seq",
  "name",
  "idNumber",
  "sex",
  "birthDate",
  "unit",
  "unitLevel",
  "workStart",
  "townshipYears",
  "education",
  "major",
  "majorMatches",
  "heldTitle",
  "heldDate",
  "appointedDate",
  "applyTitle",
  "appraisals",
  "trainingHours",
  "training",
  "discipline",
  "fraud",
  "pledge",
  "remarks",
] as const satisfies readonly ColumnField[];

/** So many years back of what is given year by year. */
const YEARS = 3;
const ROWS = 30;

const LINES: CellLook = { borders: "top right bottom left", wrapText: true, vertical: "middle" };
const LOOKS: readonly CellLook[] = [
  { bold: true, fontSize: 16, vertical: "middle" },
  { ...LINES, bold: true, fill: "#f2f2f2", horizontal: "center" },
  // As texts ID numbers keep their last digits.
  { ...LINES, format: "@" },
];
const [TITLE, HEADER, CELL] = [0, 1, 2];

const WIDE = new Set<ColumnField>(["idNumber", "unit", "training", "remarks"]);

/** @param year of the application */
export function blankRoster(year = new Date().getFullYear()): EditedWorkbook {
  const years = Array.from({ length: YEARS }, (_, i) => year - YEARS + i);
  const columns = COLUMNS.flatMap((id): readonly { readonly id: ColumnField; readonly header: string }[] =>
    isYearly(id)
      ? years.map((one) => ({ id, header: labelOfYear(id, one) }))
      : [{ id, header: FIELD[id].headers.includes(labelOf(id)) ? labelOf(id) : (FIELD[id].headers[0] ?? labelOf(id)) }],
  );
  const line = (cell: (at: number) => ShownCell): readonly ShownCell[] => columns.map((_, at) => cell(at));
  const title: ShownCell = { value: `${year}年度基层职称申报花名册`, look: TITLE };
  return {
    looks: LOOKS,
    customXml: [],
    sheets: [
      {
        name: SHEET,
        ...{ visibility: "Visible", isProtected: false, origin: null, shifts: [] },
        ...{ hiddenRows: [], hiddenColumns: [], tables: [], formats: [] },
        rows: [
          [title],
          line((at) => ({ value: columns[at]?.header ?? "", look: HEADER })),
          ...Array.from({ length: ROWS }, () => line(() => ({ value: null, look: CELL }))),
        ],
        merges: [],
        columnWidths: columns.map(({ id, header }, at) => [at, WIDE.has(id) ? 22 : Math.max(9, header.length * 2 + 2)]),
        frozen: { rows: 2, columns: 2 },
      },
    ],
  };
}
