/** The blank roster: every header is understood, exactly and as what it was meant for. */
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../xlsx/read-workbook";
import { savedWorkbook } from "../../xlsx/saving/save-workbook";
import { blankRoster } from "./blank-roster";

test("it is written and read back with its title, its headers, how each is filled, and rows to be filled", async () => {
  const saved = await savedWorkbook(new Uint8Array(), blankRoster(2021), "JC");
  if (!saved.ok) throw new Error(saved.trouble.code);
  const parts = Object.entries(unzipSync(saved.bytes)).filter(([name]) => name.startsWith("xl/worksheets/"));
  expect(parts.map(([, xml]) => strFromU8(xml)).join("")).toContain('sqref="D4:D33"><formula1>"男,女"</formula1>');
  const read = await readWorkbook(saved.bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const [sheet, ...others] = read.sheets;
  expect(others).toEqual([]);
  expect(sheet?.name).toBe("花名册");
  expect(sheet?.values[0]).toEqual(["2021年度基层职称申报花名册"]);
  expect(sheet?.values[1]).toEqual(expect.arrayContaining(["姓名", "2018年度考核", "2020年继续教育学时"]));
  expect(sheet?.values[2]).toEqual(expect.arrayContaining(["请填姓名全称", "请填男或女"]));
  expect(sheet?.values).toHaveLength(3);
});
