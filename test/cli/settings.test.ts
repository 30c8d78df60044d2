/** Settings and answers on the command line: from a file of their own, and as the workbook keeps them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { EMPTY_STATE, withSettings, xmlOf, type WorkbookState } from "../../src/roster/workbook-state";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-settings-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = ["姓名", "单位", "现职称", "取得时间", "申报职称", "培训经历", "申报年度"];
/** Locked for five years, free after two; whether the unit is a township one only an answer tells. */
const LOCKED = ["李小红", "某镇中学", "一级教师", "2017.11", "基层一级教师", "县级培训", "2020"];
const ANSWERED: WorkbookState = { ...EMPTY_STATE, answers: { 花名册: { unitLevel: "乡镇" } } };
const SHORT_LOCK = { ...DEFAULT_SETTINGS, figures: { "lock-years": 2 } };

async function fileOf(name: string, xml: string | null): Promise<string> {
  const parts = unzipSync(await workbookBytes({ 花名册: [HEADERS, LOCKED] }));
  if (xml !== null) {
    parts["customXml/item1.xml"] = strToU8('<other xmlns="urn:other">1</other>');
    parts["customXml/item2.xml"] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  }
  writeFileSync(join(folder, name), zipSync(parts));
  return name;
}

function settingsFile(name: string, value: unknown): string {
  writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  return name;
}

async function check(...args: readonly string[]): Promise<{ status: number; verdict: string; stderr: string }> {
  const { status, stdout, stderr } = await runCheck(folder, [...args, "--json"]);
  const { files } = (stdout === "" ? { files: [] } : JSON.parse(stdout)) as {
    files: { sheets: { rows: { verdict: string }[] }[] }[];
  };
  return { status, verdict: files[0]?.sheets[0]?.rows[0]?.verdict ?? "", stderr };
}

test("a settings file decides; without it the notice's figures do", async () => {
  const file = await fileOf("answered.xlsx", xmlOf(ANSWERED));
  const given = settingsFile("own.json", { version: 1, figures: { "lock-years": 2 } });
  expect([(await check(file)).verdict, (await check(file, "--settings", given)).verdict]).toEqual([
    "ineligible",
    "eligible",
  ]);
});

test("a settings file tells what stands below a header that does not", async () => {
  const parts = await workbookBytes({ 花名册: [[...HEADERS.slice(0, 2), "现况", ...HEADERS.slice(3)], LOCKED] });
  writeFileSync(join(folder, "headers.xlsx"), parts);
  const columns = [{ header: "现况", field: "heldTitle" }];
  const given = settingsFile("columns.json", { version: 1, columns });
  const used = async (...args: readonly string[]): Promise<unknown> => {
    const { files } = JSON.parse((await runCheck(folder, ["headers.xlsx", "--json", ...args])).stdout) as {
      files: { sheets: { columns: { column: string; field: string; match: string }[] }[] }[];
    };
    return files[0]?.sheets[0]?.columns.find(({ column }) => column === "C");
  };
  expect(await used()).toBeUndefined();
  expect(await used("--settings", given)).toMatchObject({ field: "heldTitle", match: "user" });
});

test("what the workbook keeps holds here too, and a file given comes before it", async () => {
  const file = await fileOf("kept.xlsx", xmlOf(withSettings(ANSWERED, SHORT_LOCK)));
  const given = settingsFile("default.json", { version: 1 });
  expect([await check(file), (await check(file, "--settings", given)).verdict]).toEqual([
    { status: 0, verdict: "eligible", stderr: "" },
    "ineligible",
  ]);
  expect((await check(file, "--assume", "unitLevel=县直")).verdict).toBe("ineligible");
});

test("without an answer kept the unit stays open", async () => {
  const file = await fileOf("plain.xlsx", null);
  const given = settingsFile("two.json", { version: 1, figures: { "lock-years": 2 } });
  expect((await check(file, "--settings", given)).verdict).toBe("undetermined");
});

test("kept settings that cannot be used: the defaults, and a word on stderr", async () => {
  const file = await fileOf("broken.xlsx", xmlOf({ ...ANSWERED, settings: { version: 1, colour: 1 } }));
  const { verdict, stderr } = await check(file);
  expect([verdict, stderr]).toEqual(["ineligible", expect.stringContaining("已按默认设置计算")]);
});

test("a state of a newer version is left alone, and that is said", async () => {
  const file = await fileOf("newer.xlsx", '<jc xmlns="urn:jc:workbook:1">{"schemaVersion":9}</jc>');
  expect((await check(file)).stderr).toContain("更新版本");
});

test("a day that the pane keeps for a sheet holds here too, says so, and gives way to --as-of", async () => {
  const kept = { ...ANSWERED, answers: { 花名册: { unitLevel: "乡镇", asOf: "2022-11-30" } } };
  const file = await fileOf("as-of.xlsx", xmlOf(kept));
  const verdicts = [await check(file), await check(file, "--as-of", "2022-10-31")].map(({ verdict }) => verdict);
  expect(verdicts).toEqual(["eligible", "ineligible"]);
  const said = async (...args: readonly string[]): Promise<string> => (await runCheck(folder, [file, ...args])).stdout;
  expect(await said()).toContain("算到 2022-11-30（工作簿中指定）");
  expect(await said("--as-of", "2022-10-31")).not.toContain("工作簿中指定");
});

test.each([
  ["no such file", "none.json", null, "打不开"],
  ["not JSON", "text.json", "{", "不是 JSON"],
  ["a figure out of bounds", "wrong.json", { version: 1, figures: { "lock-years": 500 } }, "figures.lock-years"],
])("a settings file that cannot be used is wrong use: %s", async (_what, name, value, words) => {
  const file = await fileOf("any.xlsx", null);
  if (value !== null) settingsFile(name, value);
  const { status, verdict, stderr } = await check(file, "--settings", name);
  expect([status, verdict, stderr]).toEqual([64, "", expect.stringContaining(words)]);
});
