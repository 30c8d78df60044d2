/** Formulas that take in each other’s cells, in the grid: judged as if what their ring gives were not there. */
import { workbookBytes } from "../support/workbooks";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "花名册";
const HEADERS = "序号 姓名 身份证号 单位 单位性质 学历 现职称 取得时间 申报职称 2020年学时 申报方式 备注 说明".split(
  " ",
);
const person = (name: string, hours: number): (string | number)[] => [
  1,
  name,
  "371500196904100100",
  "某镇中学",
  "乡镇",
  "本科",
  "二级教师",
  "2012.11",
  "一级教师",
  hours,
  "",
  "",
  "",
];

const opened = async (people: number): Promise<OpenPreview> =>
  previews.open({
    workbook: await workbookBytes({
      [SHEET]: [
        ["某县2021年度教师职称申报花名册"],
        HEADERS,
        ...Array.from({ length: people }, (_, i) => person(`王小${String.fromCodePoint(0x4e00 + i)}`, i % 2 ? 60 : 95)),
      ],
    }),
  });

async function formulas(preview: OpenPreview, entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [cell, formula] of Object.entries(entries)) await preview.call("formula", SHEET, cell, formula);
  await preview.call("settle");
}

const read = (preview: OpenPreview, address: string): Promise<unknown[][]> => preview.call("read", SHEET, address);

const HOURS = expect.stringMatching(/2020年继续教育60学时（J4）/u);

test("two in each of twenty rows", async () => {
  const preview = await opened(20);
  const rows = Array.from({ length: 20 }, (_, i) => i + 3);
  await formulas(
    preview,
    Object.fromEntries(
      rows.flatMap((row) => [
        [`L${row}`, `=JC.WHY(A${row}:M${row})`],
        [`M${row}`, `=JC.VERDICT(A${row}:M${row})`],
      ]),
    ),
  );
  const results = await read(preview, "L3:M22");
  expect(results.slice(0, 2)).toEqual([
    ["", "符合"],
    [HOURS, "不符合"],
  ]);
  expect(results.map(([, verdict]) => verdict)).toEqual(rows.map((row) => (row % 2 ? "符合" : "不符合")));
  await preview.call("write", SHEET, "J4", [[95]]);
  await preview.call("settle");
  expect(await read(preview, "L4:M4")).toEqual([["", "符合"]]);
  expect(preview.troubles).toEqual([]);
});

test("three in a ring, and one by way of a formula of the grid's own; opened again, and taken apart", async () => {
  const preview = await opened(2);
  await formulas(preview, {
    L3: '=IF(M3="符合","可报","")',
    M3: "=JC.VERDICT(A3:L3)",
    L4: "=JC.WHY(A4:N4)",
    M4: "=JC.ELIGIBLE(A4:L4)",
    N4: "=JC.VERDICT(A4:M4)",
  });
  const results = [
    ["可报", "符合", ""],
    [HOURS, false, "不符合"],
  ];
  expect(await read(preview, "L3:N4")).toEqual(results);
  const saved = await preview.call<Readonly<Record<string, number>>>("save");
  await preview.openFile(Uint8Array.from(Object.values(saved)), "again.xlsx");
  expect(await read(preview, "L3:N4")).toEqual(results);
  await preview.call("write", SHEET, "J3:J4", [[60], [95]]);
  await preview.call("settle");
  const after = [
    ["", "不符合", ""],
    ["", true, "符合"],
  ];
  expect(await read(preview, "L3:N4")).toEqual(after);
  // Where no ring is left, what another function gives is waited for and taken in.
  await formulas(preview, { L4: "=JC.IDSEX(C4)", M4: '=JC.RETIREON("1969-04-10",L4)' });
  expect(await read(preview, "L4:M4")).toEqual([["女", expect.any(Number)]]);
  expect(preview.troubles).toEqual([]);
});

test("results that fill several rows and read each other's", async () => {
  const preview = await opened(3);
  await formulas(preview, { L3: "=JC.WHY(A3:M5)", M3: "=JC.VERDICT(A3:M5)" });
  expect(await read(preview, "L3:M5")).toEqual([
    ["", "符合"],
    [HOURS, "不符合"],
    ["", "符合"],
  ]);
  await preview.call("write", SHEET, "J3", [[60]]);
  await preview.call("settle");
  expect((await read(preview, "M3:M5")).flat()).toEqual(["不符合", "不符合", "符合"]);
  expect(preview.troubles).toEqual([]);
});
