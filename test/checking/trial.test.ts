/** 试一试: what the pane says of a change is what a check says once it is written; until then the sheet stays. */
import { closeWorkbooks } from "office-host/testing";
import { personRows } from "../../src/checking/person-rows";
import type { CheckedPerson } from "../../src/checking/people";
import { cellsOf } from "../../src/roster/plain-sheet";
import { sampleSheets } from "../../src/teaching/sample/sheets";
import { compared } from "../../src/teaching/trial/compared";
import { emptyTrial } from "../../src/teaching/trial/empty-trial";
import { columnsOf, tried, type Trial } from "../../src/teaching/trial/trial";
import { writeBack } from "../../src/workbook/write-back";
import { openSession, type Pane } from "../support/session";

afterEach(() => closeWorkbooks());

const NOTHING = new Map<number, string>();

async function opened(): Promise<Pane> {
  const pane = await openSession(sampleSheets().map(cellsOf), true);
  await pane.session.check();
  return pane;
}

const named = ({ session }: Pane, name: string): CheckedPerson => {
  const person = session.current().result?.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
};

async function trialOf({ session }: Pane, person: CheckedPerson): Promise<Trial> {
  const { result } = session.current();
  const read = result === null ? null : await personRows(result, person);
  if (result === null || read?.ok !== true) throw new Error("nothing was read");
  const { judging, row, name } = person;
  return { name, row: row - 1, ...judging, timing: result.timing, posts: result.others.posts, ...read.value };
}

const columnOf = (trial: Trial, header: string): number =>
  columnsOf(trial).find((one) => one.header === header)?.index ?? -1;

test("unchanged, everybody of the sample is what the check says of him", async () => {
  const pane = await opened();
  for (const person of pane.session.current().result?.people ?? []) {
    const judged = tried(await trialOf(pane, person), NOTHING);
    expect([person.name, judged?.assessment]).toEqual([person.name, person.assessment]);
  }
});

test.each([
  ["取得时间", "2014.12", "eligible"],
  ["申报方式", "急需引进", "ineligible"],
  ["拟申报职称", "高级教师", "ineligible"],
  ["取得时间", "", "undetermined"],
])("王小明, %s is “%s”: %s, as after it is written and checked", async (header, text, verdict) => {
  const pane = await opened();
  const person = named(pane, "王小明");
  const trial = await trialOf(pane, person);
  const column = columnOf(trial, header);
  const judged = tried(trial, new Map([[column, text]]));
  expect(judged?.assessment.verdict).toBe(verdict);
  expect(named(pane, "王小明").verdict).toBe("ineligible");
  const before = columnsOf(trial).find(({ index }) => index === column)?.text ?? "";
  const written = await writeBack("示例花名册", [{ place: { row: 3, column }, before, wanted: text }], false);
  expect(written).toEqual({ ok: true, value: [] });
  await pane.settled();
  await pane.session.check();
  expect(named(pane, "王小明").assessment).toEqual(judged?.assessment);
});

test("what is new, what is gone, what is otherwise", async () => {
  const pane = await opened();
  const trial = await trialOf(pane, named(pane, "王小明"));
  const changes = new Map([
    [columnOf(trial, "取得时间"), "2014.12"],
    [columnOf(trial, "聘任时间"), "2015.01"],
    [columnOf(trial, "是否签订承诺书"), "否"],
  ]);
  const [before, after] = [tried(trial, NOTHING), tried(trial, changes)];
  if (before === null || after === null) throw new Error("nobody");
  const differs = compared(before.assessment, after.assessment, trial.head);
  expect(differs.gone.map(({ rule }) => rule)).toEqual(["five-year-lock"]);
  expect(differs.isNew.map(({ rule }) => rule)).toEqual(["pledge"]);
  expect([differs.verdict, differs.route]).toEqual([false, false]);
});

test("without a name nobody is left", async () => {
  const pane = await opened();
  const trial = await trialOf(pane, named(pane, "王小明"));
  const all = new Map(trial.head.header.matched.map(({ index }) => [index, ""]));
  expect(tried(trial, all)).toBeNull();
});

test("somebody of whom nothing is known: every column is there, and nothing is decided", () => {
  const trial = emptyTrial({ year: 2026, month: 1, day: 15 });
  expect(columnsOf(trial).length).toBeGreaterThan(40);
  expect(tried(trial, NOTHING)?.assessment.verdict).toBe("undetermined");
});

test("a cell that somebody changed meanwhile is left alone; texts stay texts; a second try completes the first", async () => {
  const pane = await opened();
  const trial = await trialOf(pane, named(pane, "王小明"));
  const at = (header: string) => ({ row: 3, column: columnOf(trial, header) });
  const cells = [
    { place: at("取得时间"), before: "2018.11", wanted: "2013.10" },
    { place: at("备注"), before: "", wanted: "=1+1" },
  ];
  pane.edit(3, at("备注").column, [["另有人写"]]);
  expect(await writeBack("示例花名册", cells, false)).toEqual({ ok: true, value: [at("备注")] });
  pane.edit(3, at("备注").column, [[""]]);
  expect(await writeBack("示例花名册", cells, false)).toEqual({ ok: true, value: [] });
  const shown = (column: number) =>
    pane.workbook.readValues(pane.sheetId, { row: 3, column, rows: 1, columns: 1 })[0]?.[0];
  expect([shown(at("取得时间").column), shown(at("备注").column)]).toEqual(["2013.10", "=1+1"]);
});
