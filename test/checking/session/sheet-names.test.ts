/** Answers follow their sheet: through a new name, a copy, and away with a sheet that is deleted. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { SheetHeads } from "../../../src/checking/sheet-heads";
import { Session } from "../../../src/checking/session";
import { stateOf } from "../../../src/roster/workbook-state";
import { readStoredState } from "../../../src/workbook/stored-state";
import { openSession, WITHOUT_LEVEL, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const NAME = WITHOUT_LEVEL.name;

/** A roster whose question is answered, beside a sheet of something else. */
async function answered(): Promise<Pane> {
  const pane = await openSession([WITHOUT_LEVEL, { name: "说明", merges: [], values: [["说明"]] }], true);
  await pane.session.answers.answer("unitLevel", "乡镇");
  return pane;
}

async function addRoster(pane: Pane, name: string): Promise<string> {
  const id = pane.workbook.addSheet(name);
  pane.workbook.writeCells(id, rect(0, 0, WITHOUT_LEVEL.values.length, 6), WITHOUT_LEVEL.values);
  pane.workbook.activateSheet(id);
  await pane.settled();
  return id;
}

async function backInPane(pane: Pane): Promise<void> {
  await pane.settled();
  pane.session.events.cameBack();
  await pane.settled();
}

const asked = ({ session }: Pane): unknown => session.current().understood?.[0]?.questions.map(({ about }) => about);

async function kept(): Promise<unknown> {
  const stored = await readStoredState();
  return stored.ok ? stateOf(stored.value).answers : null;
}

const GIVEN = { unitLevel: "乡镇" };

test("a renamed sheet keeps its answer, in the workbook too, where the next session finds it", async () => {
  const pane = await answered();
  pane.workbook.renameSheet(pane.sheetId, "新表");
  await backInPane(pane);
  expect([pane.session.current().sheet, pane.session.current().answers, asked(pane)]).toEqual(["新表", GIVEN, []]);
  expect(await kept()).toEqual({ 新表: GIVEN });
  const later = new Session(new SheetHeads(() => 2020));
  await later.look();
  expect(later.current().answers).toEqual(GIVEN);
});

test("an answer given before anybody heard of the new name follows it", async () => {
  const pane = await openSession([WITHOUT_LEVEL], true);
  pane.workbook.renameSheet(pane.sheetId, "新表");
  await pane.session.answers.answer("unitLevel", "乡镇");
  await backInPane(pane);
  expect([asked(pane), await kept()]).toEqual([[], { 新表: GIVEN }]);
});

test("a new sheet under the old name of another is asked about", async () => {
  const pane = await answered();
  pane.workbook.renameSheet(pane.sheetId, "新表");
  await addRoster(pane, NAME);
  expect([pane.session.current().sheet, asked(pane)]).toEqual([NAME, ["unitLevel"]]);
  expect(await kept()).toEqual({ 新表: GIVEN });
});

test("a new sheet under the name of one that was deleted is asked about, and nothing is shown of the other", async () => {
  const pane = await answered();
  await pane.session.check();
  pane.workbook.deleteSheet(pane.sheetId);
  await backInPane(pane);
  expect(await kept()).toEqual({});
  await addRoster(pane, NAME);
  expect([pane.session.current().sheet, asked(pane)]).toEqual([NAME, ["unitLevel"]]);
  expect(pane.session.current().result).toBeNull();
});

test("a copy is answered for as the sheet that it was made of, and by itself from then on", async () => {
  const pane = await answered();
  await addRoster(pane, `${NAME} (2)`);
  expect(asked(pane)).toEqual([]);
  await pane.session.answers.withdraw("unitLevel");
  expect(asked(pane)).toEqual(["unitLevel"]);
  expect(await kept()).toEqual({ [NAME]: GIVEN, [`${NAME} (2)`]: {} });
});
