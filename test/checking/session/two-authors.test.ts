/** Two people who tell different things at the same time: both are kept, whoever was the later. */
import { closeWorkbooks } from "office-host/testing";
import { revisionOf, stateOfParts } from "../../../src/roster/stored-parts";
import { settingsOf, stateOf, withSettings, xmlOf, type WorkbookState } from "../../../src/roster/workbook-state";
import { withFigure } from "../../../src/checking/settings/figure-rows";
import type { Settings } from "../../../src/rules/settings/settings";
import { changeStoredState, readStoredState } from "../../../src/workbook/stored-state";
import { openAddin, type Addin } from "../../support/addin";
import { SHEET } from "../../support/session";
import { twoAuthors, type Author } from "../../support/two-authors";

afterEach(() => closeWorkbooks());

async function kept({ as }: Author): Promise<{ readonly state: WorkbookState; readonly settings: Settings }> {
  const stored = await as(() => readStoredState());
  if (!stored.ok) throw new Error(stored.trouble.kind);
  const state = stateOf(stored.value);
  return { state, settings: settingsOf(state).settings };
}

const cutOff = (before: Settings): Settings => ({ ...before, cutOff: { month: 6, day: 30 } });

/** Somebody else writes as soon as this author has looked and before his writing comes through. */
function others(addin: Addin, change: (before: WorkbookState) => WorkbookState): () => void {
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    const { xmlParts } = addin.host.document;
    const { stored, newest } = stateOfParts([...xmlParts.values()].map(({ xml }) => xml));
    const id = newest === null ? "theirs" : ([...xmlParts.keys()][newest] ?? "theirs");
    const state = change(stateOf(stored));
    xmlParts.set(id, { id, xml: xmlOf({ ...state, revision: revisionOf(state) + 1 }) });
  };
}

test.each(["into a workbook that keeps nothing yet", "beside what it keeps already"])(
  "the other's settings come in while these are written: %s",
  async (which) => {
    const addin = await openAddin([SHEET]);
    const { authors, close } = await twoAuthors(addin);
    const [a] = authors;
    if (which.startsWith("beside")) await a.as(() => a.session.answers.answer("applyType", "基层"));
    const write = others(addin, (before) => withSettings(before, cutOff(settingsOf(before).settings)));
    await a.as(() =>
      a.session.bureau.change((before) => {
        write();
        return withFigure("lock-years", 6, "某人社字〔2024〕1号")(before);
      }),
    );
    const both = { cutOff: { month: 6, day: 30 }, figures: { "lock-years": 6 } };
    expect((await kept(a)).settings).toMatchObject(both);
    expect(a.session.current()).toMatchObject({ trouble: null, settings: both });
    expect([...addin.host.document.xmlParts.values()]).toHaveLength(1);
    await close();
  },
);

test("who writes without end is not waited for without end", async () => {
  const addin = await openAddin([SHEET]);
  let round = 0;
  const written = await changeStoredState((before) => {
    others(addin, (state) => ({ ...state, answers: { 甲: { applyYear: String(2000 + round++) } } }))();
    return withSettings(before, cutOff(settingsOf(before).settings));
  });
  expect(written).toMatchObject({ ok: true, value: { settings: { cutOff: "06-30" } } });
  expect(round).toBe(5);
});

test("one after the other, on what each of them saw before: the other's stays", async () => {
  const addin = await openAddin([SHEET]);
  const { authors, close } = await twoAuthors(addin);
  const [a, b] = authors;
  await a.as(() => a.session.bureau.change(cutOff));
  await b.as(() => b.session.bureau.change(withFigure("lock-years", 6, "某文件")));
  await a.as(() => a.session.bureau.change(withFigure("exam-margin", 3, "某文件")));
  expect((await kept(b)).settings).toMatchObject({
    cutOff: { month: 6, day: 30 },
    figures: { "lock-years": 6, "exam-margin": 3 },
  });
  await close();
});

test("an answer and a setting, a correction and another answer", async () => {
  const addin = await openAddin([SHEET]);
  const { authors, close } = await twoAuthors(addin);
  const [a, b] = authors;
  const headers = a.session.current().understood?.[0]?.header.headers ?? [];
  await Promise.all([
    a.as(() => a.session.answers.answer("applyType", "基层")),
    b.as(() => b.session.bureau.change(cutOff)),
    a.as(() => a.session.answers.correct(headers, "G", null)),
    b.as(() => b.session.answers.answer("applyYear", "2021")),
  ]);
  const { state, settings } = await kept(a);
  expect(state.answers[SHEET.name]).toEqual({ applyType: "基层", applyYear: "2021" });
  expect(state.mappings?.[SHEET.name]).toHaveLength(1);
  expect(settings.cutOff).toEqual({ month: 6, day: 30 });
  await close();
});
