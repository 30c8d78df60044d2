/**
 * 重试 through the real office.js: whichever request of whichever step failed, a retry does what failed, and only that.
 */
import type { Step } from "../../../src/checking/session";
import { watchFor } from "../../../src/checking/session";
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { cell } from "../../support/sheet";
import { openSession, SHEET, told, WITHOUT_LEVEL, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

interface Case {
  /** What is named where the first request fails. */
  readonly step: Step;
  readonly sheet?: typeof SHEET;
  /** What happened before. */
  readonly before?: (pane: Pane) => Promise<unknown>;
  readonly act: (pane: Pane) => Promise<unknown>;
}

const checked = (pane: Pane): Promise<void> => pane.session.check();

async function marked(pane: Pane): Promise<void> {
  await pane.session.check();
  await pane.session.mark();
}

async function picked(pane: Pane): Promise<void> {
  pane.workbook.select(pane.sheetId, [rect(1, 0, 1, 1)]);
  await pane.session.answers.pickHeader();
}

/** Somebody else's sheet comes to the front. */
async function turned(pane: Pane): Promise<void> {
  const [, second] = pane.workbook.sheets();
  pane.workbook.activateSheet(second?.id ?? "");
  await pane.session.look();
}

/** Takes the column 单位 for nobody's. */
async function corrected({ session }: Pane): Promise<void> {
  const [roster] = session.current().understood ?? [];
  await session.answers.correct(roster?.header.headers ?? [], "B", null);
}

/** The user changes a cell; told once everybody who listens has heard. */
async function edited(pane: Pane, row: number, column: number, words: string): Promise<void> {
  pane.edit(row, column, [[words]]);
  await pane.settled();
}

async function live(pane: Pane): Promise<void> {
  await watchFor(pane.session);
  await pane.session.check();
  pane.session.setLive(true);
}

const CASES: Readonly<Record<string, Case>> = {
  "a look at another sheet": { step: "look", act: turned },
  "a check": { step: "check", act: checked },
  "an edit judged at once": { step: "live", before: live, act: (pane) => edited(pane, 4, 6, "否") },
  "an edit that concerns every row": {
    step: "live",
    before: live,
    act: (pane) => edited(pane, 0, 0, "2022年度花名册"),
  },
  "a mark": { step: "mark", before: checked, act: ({ session }) => session.mark() },
  "a mark after another": {
    step: "mark",
    before: async (pane) => {
      await watchFor(pane.session);
      await marked(pane);
      await edited(pane, 4, 6, "否");
    },
    act: ({ session }) => session.mark(),
  },
  "marks cleared": { step: "clear", before: marked, act: ({ session }) => session.clear() },
  "a header picked": { step: "pick-header", act: picked },
  "a picked header given back": {
    step: "pick-header",
    before: picked,
    act: ({ session }) => session.answers.unpickHeader(),
  },
  "an answer": {
    step: "answer",
    sheet: WITHOUT_LEVEL,
    act: ({ session }) => session.answers.answer("unitLevel", "乡镇"),
  },
  "a question declined": {
    step: "answer",
    sheet: WITHOUT_LEVEL,
    act: ({ session }) => session.answers.decline("unitLevel"),
  },
  "a column corrected": { step: "answer", act: corrected },
  "a way to a cell": {
    step: "go-to",
    before: checked,
    act: ({ session }) => session.person.goTo(cell("it's 花名册!E4")),
  },
  "a person's row read": {
    step: "read-row",
    before: checked,
    act: ({ session }) => {
      session.person.show(4);
      return session.idle();
    },
  },
  "listening to the workbook": { step: "event", before: checked, act: ({ session }) => watchFor(session) },
};

/** Everything that a step might have done. */
async function everything(pane: Pane): Promise<unknown> {
  const { workbook, session } = pane;
  const selection = workbook.selection();
  await edited(pane, 3, 6, "否");
  const { result, understood, marked: marks, ...state } = session.current();
  return {
    selection,
    formats: pane.formats().map(({ formula, ranges }) => [formula, ranges]),
    marks,
    result: result === null ? null : told(result),
    understood: understood?.map(({ header, columns, questions }) => [
      header.top,
      columns.map(({ field, by }) => [field, by]),
      questions.map(({ about }) => about),
    ]),
    state,
  };
}

describe.each(Object.entries(CASES))("%s", (_what, { step, sheet = SHEET, before, act }) => {
  const opened = async (): Promise<Pane> => {
    const pane = await openSession([sheet, { ...SHEET, name: "乙" }]);
    await before?.(pane);
    return pane;
  };

  test("that failed is done by a retry, and nothing else is", async () => {
    const done = await opened();
    await act(done);
    const { outdated } = done.session.current();
    const [without, complete] = [await everything(await opened()), await everything(done)];
    expect(complete).not.toEqual(without);
    const steps: unknown[] = [];
    for await (const { pane, k } of failures(opened, act)) {
      const { trouble, failedStep } = pane.session.current();
      steps.push(failedStep);
      expect([k, trouble?.kind]).toEqual([k, "failed"]);
      await pane.session.retry();
      await pane.session.idle();
      // Told first: later edits have a result that is out of date checked anew.
      expect([k, pane.session.current().outdated]).toEqual([k, outdated]);
      expect([k, await everything(pane)]).toEqual([k, complete]);
    }
    expect(steps[0]).toBe(step);
  });
});

const AS_LONG_AS_IT_TAKES = 60;

/**
 * The act on a new workbook each time, its first request failing, its second, and so on, as far as that is a trouble.
 */
async function* failures(opened: () => Promise<Pane>, act: Case["act"]): AsyncGenerator<{ pane: Pane; k: number }> {
  for (let k = 1, reached = true; reached; k++) {
    const pane = await opened();
    // The client lets go of what came before by requests of its own, in its own time: none of those is to be the first.
    await pane.settled();
    const answered = pane.host.requestCount();
    // What is refused once is tried in another way where there is one: Excel refuses until the user tries again.
    for (let more = 0; more < AS_LONG_AS_IT_TAKES; more++) pane.host.faults.failRequest(k + more, "GeneralException");
    await act(pane);
    pane.host.faults.failNone();
    reached = pane.host.requestCount() - answered >= k;
    // Those that fail are repeated: no trouble.
    if (pane.session.current().trouble !== null) yield { pane, k };
  }
}

test("the rows picked for a header are kept by the retry, wherever the selection is by then", async () => {
  const kept: unknown[] = [];
  for await (const { pane } of failures(() => openSession([SHEET]), picked)) {
    pane.workbook.select(pane.sheetId, [rect(2, 0, 1, 1)]);
    await pane.session.retry();
    const facts = await pane.heads.workbookFacts();
    kept.push(facts.ok && facts.value.state.answers[SHEET.name]?.["headerRows"]);
  }
  // Where already the selection could not be read nothing was picked yet.
  expect([...new Set(kept)]).toEqual(["3:3", "2:2"]);
});

test("an edit whose judging failed is judged by the retry while the person shown stays shown", async () => {
  const opened = async (): Promise<Pane> => {
    const pane = await openSession([SHEET]);
    await live(pane);
    pane.session.person.show(4);
    await pane.session.idle();
    return pane;
  };
  let count = 0;
  for await (const { pane } of failures(opened, (one) => edited(one, 4, 6, "否"))) {
    const { failedStep } = pane.session.current();
    if (failedStep === "read-row") continue;
    count++;
    expect(pane.session.current()).toMatchObject({ failedStep: "live", outdated: true, shownRow: 4 });
    await pane.session.retry();
    await pane.session.idle();
    expect(pane.session.current()).toMatchObject({ trouble: null, outdated: false, shownRow: 4 });
  }
  expect(count).toBeGreaterThan(0);
});

test("what failed and was dismissed is not done by a later retry", async () => {
  let count = 0;
  const opened = async (): Promise<Pane> => {
    const pane = await openSession([SHEET]);
    await pane.session.check();
    return pane;
  };
  for await (const { pane } of failures(opened, ({ session }) => session.mark())) {
    pane.session.dismissTrouble();
    await pane.session.retry();
    expect([pane.formats(), pane.session.current().trouble]).toEqual([[], null]);
    count++;
  }
  expect(count).toBeGreaterThan(0);
});
