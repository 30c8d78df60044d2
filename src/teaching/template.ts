/**
 * The blank roster: the headers that are understood without a question, a row that says how each is filled (the reader
 * takes it for nobody), and lists to choose from where there is little to choose.
 */
import { FIELD, isYearly, labelOf, labelOfYear, type ColumnField } from "../fields";
import { widthFor, type PlainSheet } from "../roster/plain-sheet";
import { choicesFor, TEMPLATE_WORDS } from "./template-words";

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
  "applyType",
  "route",
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
const WIDE = new Set<ColumnField>(["idNumber", "unit", "training", "remarks"]);
const WIDTH = 22;

/** @param year of the application */
export function blankRoster(year: number): PlainSheet {
  const years = Array.from({ length: YEARS }, (_, i) => year - YEARS + i);
  const columns = COLUMNS.flatMap((id): readonly { readonly id: ColumnField; readonly header: string }[] =>
    isYearly(id) ? years.map((one) => ({ id, header: labelOfYear(id, one) })) : [{ id, header: headerOf(id) }],
  );
  const headers = columns.map(({ header }) => header);
  return {
    name: TEMPLATE_WORDS.sheet,
    values: [[TEMPLATE_WORDS.title(year)], headers, columns.map(({ id }) => hintOf(id))],
    header: 1,
    explained: 1,
    blankRows: ROWS,
    widths: columns.map(({ id, header }) => (WIDE.has(id) ? WIDTH : Math.max(9, widthFor(header, [header])))),
    frozenColumns: 2,
    choices: columns.flatMap(({ id }, column) => {
      const of = choicesFor(id);
      return of === null ? [] : [{ column, of }];
    }),
  };
}

const headerOf = (id: ColumnField): string =>
  FIELD[id].headers.includes(labelOf(id)) ? labelOf(id) : (FIELD[id].headers[0] ?? labelOf(id));

/** How the reader's own hint begins, so that the row is known for an explanation: 请填男或女. */
function hintOf(id: ColumnField): string | null {
  const field = FIELD[id];
  if (field.kind === "shown") return null;
  return TEMPLATE_WORDS.hint(field.hint);
}
