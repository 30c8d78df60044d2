/** Two parts of our namespace, as two people who work on one workbook may make: read as one, and one once written. */
import { EMPTY_STATE, xmlOf, type WorkbookState } from "../../src/roster/workbook-state";
import { changeStoredState, readStoredState } from "../../src/workbook/stored-state";
import { closeWorkbooks } from "office-host/testing";
import { openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

async function opened(...states: readonly Partial<WorkbookState>[]): Promise<Addin> {
  const addin = await openAddin([{ name: "花名册", merges: [], values: [] }]);
  await addin.run(async (context) => {
    context.workbook.customXmlParts.add('<other xmlns="urn:somebody:else"/>');
    for (const state of states) context.workbook.customXmlParts.add(xmlOf({ ...EMPTY_STATE, ...state }));
    await context.sync();
  });
  return addin;
}

const parts = (addin: Addin): Promise<readonly string[]> =>
  addin.run(async (context) => {
    const all = context.workbook.customXmlParts.load("items/namespaceUri");
    await context.sync();
    return all.items.map(({ namespaceUri }) => namespaceUri);
  });

const OURS = "urn:jc:workbook:1";
const OTHER = "urn:somebody:else";

test("what two parts keep is read together, and nothing is written for that", async () => {
  const addin = await opened(
    { revision: 4, answers: { 甲: { unitLevel: "乡镇" } } },
    { revision: 2, answers: { 甲: { unitLevel: "县直" }, 乙: { otherTitle: "无" } } },
  );
  expect(await readStoredState()).toMatchObject({
    ok: true,
    value: { state: { revision: 4, answers: { 甲: { unitLevel: "乡镇" }, 乙: { otherTitle: "无" } } } },
  });
  expect(await parts(addin)).toEqual([OTHER, OURS, OURS]);
});

test("once written there is one part, newer than both, and what others keep stays", async () => {
  const addin = await opened({ revision: 1 }, { revision: 5 });
  expect(await changeStoredState(() => ({ ...EMPTY_STATE, answers: { 甲: { unitLevel: "乡镇" } } }))).toMatchObject({
    value: { answers: { 甲: { unitLevel: "乡镇" } } },
  });
  expect(await parts(addin)).toEqual([OTHER, OURS]);
  expect(await readStoredState()).toMatchObject({
    value: { state: { revision: 6, answers: { 甲: { unitLevel: "乡镇" } } } },
  });
});

test("the first state that is kept makes a part", async () => {
  const addin = await opened();
  expect(await readStoredState()).toEqual({ ok: true, value: { kind: "state", state: EMPTY_STATE } });
  await changeStoredState(() => EMPTY_STATE);
  expect(await parts(addin)).toEqual([OTHER, OURS]);
});
