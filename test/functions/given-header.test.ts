/**
 * The header that a formula hands over, as 填入本列 writes it: where it is that of the sheet, rows are judged as a check
 * judges them, whatever the header looks like and however this Excel hands over its blanks.
 */
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import { EMPTY_STATE } from "../../src/roster/workbook-state";
import { columnName } from "../../src/core/positions";
import type { SheetCells } from "../../src/core/cells";
import { changeStoredState } from "../../src/workbook/stored-state";
import { withCorrection } from "../../src/roster/fingerprint";
import { PROFILE_NAMES, type CellValue } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin, type Addin } from "../support/addin";
import { sheet } from "../support/sheet";
import { startSession } from "../support/session";

afterEach(() => closeWorkbooks());

const GROUPS = sheet(
  `
  某县2020年度教师职称申报花名册
  姓名   | 单位     | 单位性质 | 现任职称 |          | 申报职称     | 是否签订承诺书 | 学历
         |          |          | 名称     | 取得时间 |              |                |
  王小明 | 某镇中学 | 乡镇     | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科
  李小红 | 某镇中学 | 乡镇     | 一级教师 | 2018.11  | 基层一级教师 | 是             | 本科
  `,
  ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3", "H2:H3"],
);

/** Nothing but the merged cells says that 承诺书 stands in no group. */
const BESIDE_A_GROUP = sheet(
  `
  某县2020年度教师职称申报花名册
  姓名   | 单位     | 单位性质 | 现任职称 |          |                | 申报职称     | 学历
         |          |          | 名称     | 取得时间 | 是否签订承诺书 |              |
  王小明 | 某镇中学 | 乡镇     | 一级教师 | 2012.11  | 是             | 基层高级教师 | 本科
  李小红 | 某镇中学 | 乡镇     | 一级教师 | 2018.11  | 是             | 基层一级教师 | 本科
  `,
  ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "G2:G3", "H2:H3"],
);

const THREE_ROWS = sheet(
  `
  某县2020年度教师职称申报花名册
  姓名   | 单位     |      | 职称情况 |          |              | 承诺           | 学历
         | 名称     | 性质 | 现任     |          | 申报职称     | 是否签订承诺书 |
         |          |      | 职称     | 取得时间 |              |                |
  王小明 | 某镇中学 | 乡镇 | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科
  李小红 | 某镇中学 | 乡镇 | 一级教师 | 2018.11  | 基层一级教师 | 是             | 本科
  `,
  ["A2:A4", "B2:C2", "B3:B4", "C3:C4", "D2:F2", "D3:E3", "F3:F4", "G3:G4", "H2:H4"],
);

/** What 时间 means, the cells below it and its neighbours say. */
const BY_CELLS = sheet(
  `
  某县2020年度教师职称申报花名册
  姓名   | 单位     | 单位性质 | 现职称   | 聘任时间 | 时间    | 申报职称     | 是否签订承诺书 | 学历
  王小明 | 某镇中学 | 乡镇     | 一级教师 | 2013.01  | 2012.11 | 基层高级教师 | 是             | 本科
  李小红 | 某镇中学 | 乡镇     | 一级教师 | 2019.01  | 2018.11 | 基层一级教师 | 是             | 本科
  `,
);

/** The user has said what 乙栏 holds; the last column is none of ours and in no formula that is filled in. */
const CORRECTED = sheet(
  `
  某县2020年度教师职称申报花名册
  姓名   | 单位     | 单位性质 | 现职称   | 乙栏    | 申报职称     | 是否签订承诺书 | 学历 | 存放柜号
  王小明 | 某镇中学 | 乡镇     | 一级教师 | 2012.11 | 基层高级教师 | 是             | 本科 | 甲柜
  李小红 | 某镇中学 | 乡镇     | 一级教师 | 2018.11 | 基层一级教师 | 是             | 本科 | 乙柜
  `,
);

async function correct({ heads }: Addin): Promise<void> {
  const read = await heads.on(CORRECTED.name);
  const [planned] = read.ok ? read.value : [];
  const mappings = withCorrection([], planned?.head.header.headers ?? [], 4, "heldDate");
  await changeStoredState(() => ({ ...EMPTY_STATE, mappings: { [CORRECTED.name]: mappings } }));
  heads.forget();
}

const LAYOUTS: readonly (readonly [what: string, cells: SheetCells, headerRows: number, width: number])[] = [
  ["two rows with groups", GROUPS, 2, 8],
  ["a lone header under nothing, beside a group", BESIDE_A_GROUP, 2, 8],
  ["three rows with groups in groups", THREE_ROWS, 3, 8],
  ["a header that the cells explain", BY_CELLS, 1, 9],
  ["a header that the user has corrected", CORRECTED, 1, 8],
];

describe.each(PROFILE_NAMES)("in Excel as %s is", (profile) => {
  test.each(LAYOUTS)("%s: each row and all of them come to what a check says", async (_what, cells, rows, width) => {
    const addin = await openAddin([cells], { profile });
    if (cells === CORRECTED) await correct(addin);
    const { session } = await startSession(addin);
    await session.check();
    const people = session.current().result?.people ?? [];
    const expected = people.map(({ assessment }) => VERDICT_LABELS[assessment.rowVerdict]);
    expect(expected).toEqual(["符合", "不符合"]);
    const last = columnName(width - 1);
    const header: CellValue[][] = addin.valuesAt(`${cells.name}!A2:${last}${1 + rows}`);
    const [first, second] = [rows + 2, rows + 3];
    const answers = await Promise.all([
      addin.call("VERDICT", cells.name, `A${first}:${last}${first}`, header),
      addin.call("VERDICT", cells.name, `A${second}:${last}${second}`, header),
      addin.call("VERDICT", cells.name, `A${first}:${last}${second}`, header),
    ]);
    const [one, two, both] = answers;
    expect([one && answerOf(one), two && answerOf(two)]).toEqual(expected);
    expect(both && [answerOf(both, 0), answerOf(both, 1)]).toEqual(expected);
  });
});
