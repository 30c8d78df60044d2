/**
 * The cases of a function: a sentence, what it is given, what it answers. Each is put to the function as Excel does, on
 * a workbook with the sheets that the cases need. Only tests read them.
 */
import { columnName } from "../../core/positions";
import { day, serialOf } from "../../core/calendar";

/** What stands in a cell. */
export type CaseCell = string | number | boolean | null | { readonly error: string };

export interface CaseSheet {
  readonly name: string;
  readonly rows: readonly (readonly CaseCell[])[];
}

/** A cell or a range by its values, or a range by where it stands. A null is an argument left out. */
export type Given = CaseCell | readonly (readonly CaseCell[])[] | { readonly at: string };

/** A cell; an error as its code and its words (`#N/A 单位是空的`), or what they are like; the rows of a spill. */
export type Expected =
  string | number | boolean | RegExp | readonly (readonly (string | number | boolean | RegExp)[])[];

export interface FunctionCase {
  readonly sentence: string;
  readonly given: readonly Given[];
  readonly answer: Expected;
}

export interface FunctionCases {
  readonly sheets: readonly CaseSheet[];
  readonly cases: readonly FunctionCase[];
}

/** A range of one of the sheets: `花名册!A3:K3`. */
export const at = (address: string): Given => ({ at: address });

/** The serial of a day. */
export const on = (year: number, month: number, dayOfMonth: number): number => serialOf(day(year, month, dayOfMonth));

/** Cases of a function of plain values. */
export const valueCases = (
  ...cases: readonly (readonly [sentence: string, given: readonly Given[], answer: Expected])[]
): FunctionCases => sheetCases([], ...cases);

/** Cases over ranges of sheets. */
export const sheetCases = (
  sheets: readonly CaseSheet[],
  ...cases: readonly (readonly [sentence: string, given: readonly Given[], answer: Expected])[]
): FunctionCases => ({
  sheets,
  cases: cases.map(([sentence, given, answer]) => ({ sentence, given, answer })),
});

/** A teacher in a township who meets everything for 基层高级教师 at the end of 2020. */
const TEACHER: Readonly<Record<string, CaseCell>> = {
  序号: 1,
  姓名: "王小明",
  单位: "某镇中学",
  单位性质: "乡镇",
  现职称: "一级教师",
  取得时间: "2012.11",
  申报职称: "基层高级教师",
  是否签订承诺书: "是",
  乡镇工作年限: 3,
  申报方式: "",
  学历: "本科",
};

/** Holds the other type's title of the same level since November 2018: free on 1 November 2023. */
export const LOCKED = { 取得时间: "2018.11", 申报职称: "基层一级教师", 乡镇工作年限: "" } as const;

/** Nothing that says who it is. */
export const NOBODY = { 姓名: "", 单位: "", 现职称: "", 申报职称: "" } as const;

const TITLE = "某县2020年度教师职称申报花名册";

/**
 * Cases of a function of rows, one person each, in row 3 of a sheet of their own.
 *
 * Each says what stands differently from a teacher who meets everything, by header (undefined: there is no such
 * column); then the answer, and the date of judgement where it is given.
 */
export function personCases(
  ...cases: readonly (readonly [
    sentence: string,
    differently: Readonly<Record<string, CaseCell | undefined>>,
    answer: Expected,
    asOf?: CaseCell,
  ])[]
): FunctionCases {
  const sheets: CaseSheet[] = [];
  const judged = cases.map(([sentence, differently, answer, asOf], i): FunctionCase => {
    const person = Object.entries({ ...TEACHER, ...differently }).flatMap(([header, cell]) =>
      cell === undefined ? [] : [[header, cell] as const],
    );
    const name = `第${i + 1}例`;
    sheets.push({ name, rows: [[TITLE], person.map(([header]) => header), person.map(([, cell]) => cell)] });
    const row = at(`${name}!A3:${columnName(person.length - 1)}3`);
    return { sentence, given: asOf === undefined ? [row] : [row, null, asOf], answer };
  });
  return { sheets, cases: judged };
}
