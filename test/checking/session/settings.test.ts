/** The bureau's settings, changed while a result stands: everything that rests on them follows, or nothing changes. */
import { DEFAULT_SETTINGS, type Settings } from "../../../src/rules/settings/settings";
import { EMPTY_STATE, xmlOf, stateOf } from "../../../src/roster/workbook-state";
import { readStoredState } from "../../../src/workbook/stored-state";
import { closeWorkbooks } from "office-host/testing";
import { PROFILES, type Profile } from "office-host";
import { answerOf } from "../../support/addin";
import { openSession, SHEET, WITHOUT_LEVEL, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const lockOf = (years: number) => (before: Settings) => ({ ...before, figures: { "lock-years": years } });

/** Who is locked, what a function says of the first of them, how many cells are marked. */
async function told({ session, call, formats }: Pane): Promise<readonly unknown[]> {
  const people = session.current().result?.people ?? [];
  const locked = people.filter(({ assessment }) =>
    assessment.findings.some(({ rule, severity }) => rule === "five-year-lock" && severity === "violation"),
  );
  const why = String(answerOf(await call("WHY", SHEET.name, "A3:G3")));
  return [locked.map(({ name }) => name), why.includes("未满"), formats().length];
}

const kept = async (): Promise<unknown> => {
  const stored = await readStoredState();
  return stored.ok ? stateOf(stored.value).settings : "trouble";
};

test.each(Object.keys(PROFILES) as Profile[])("%s: pane, functions and marks follow at once", async (profile) => {
  const pane = await openSession([SHEET], true, profile);
  await pane.session.check();
  await pane.session.mark();
  const before = await told(pane);
  expect(before).toEqual([["王小明", "李小红"], true, 2]);
  await pane.session.bureau.change(lockOf(2));
  await pane.settled();
  expect(await told(pane)).toEqual([[], false, 1]);
  expect(pane.session.current()).toMatchObject({ outdated: false, settings: { figures: { "lock-years": 2 } } });
  await pane.session.bureau.change(() => DEFAULT_SETTINGS);
  expect(await told(pane)).toEqual(before);
  expect(await kept()).toEqual({ version: 1 });
});

test.each<[string, (pane: Pane) => Promise<void>]>([
  ["of the whole sheet", ({ session }) => session.answers.answer("unitLevel", "乡镇", SHEET.name)],
  [
    "of a column",
    ({ session }) =>
      session.answers.correct(session.current().understood?.[0]?.header.headers ?? [], "D", null, SHEET.name),
  ],
])("what is said in the settings %s counts at once, marks go along", async (_what, say) => {
  const pane = await openSession([WITHOUT_LEVEL], true);
  await pane.session.check();
  await pane.session.mark();
  const findings = (): unknown =>
    pane.session
      .current()
      .result?.people.map(({ assessment }) => assessment.findings.map(({ rule, severity }) => [rule, severity]));
  const before = findings();
  await say(pane);
  await pane.session.followSaid();
  expect(pane.session.current()).toMatchObject({ outdated: false, marksOutdated: false });
  expect(findings()).not.toEqual(before);
  const { result } = pane.session.current();
  await pane.session.followSaid();
  expect(pane.session.current().result === result).toBe(true);
});

test("before a check nothing is judged, and the settings are there for it", async () => {
  const { session } = await openSession([SHEET]);
  await session.bureau.change(lockOf(2));
  expect(session.current()).toMatchObject({ result: null, settings: { figures: { "lock-years": 2 } } });
});

test("headers of the settings are understood on every sheet at once", async () => {
  const values = SHEET.values.map((row, r) => (r === 1 ? row.map((text) => (text === "现职称" ? "现况" : text)) : row));
  const { session, heads } = await openSession([
    { ...SHEET, values },
    { ...SHEET, name: "乙", values },
  ]);
  const found = async (sheet: string): Promise<unknown> => {
    const read = await heads.on(sheet);
    return read.ok ? read.value[0]?.head.columns.find(({ column }) => column === "D")?.match : "trouble";
  };
  expect([await found(SHEET.name), await found("乙")]).toEqual([undefined, undefined]);
  await session.bureau.change((before) => ({ ...before, columns: [{ header: "现况", field: "heldTitle" }] }));
  expect([await found(SHEET.name), await found("乙")]).toEqual(["user", "user"]);
});

test("whichever request fails, the settings are the old ones or the new ones, and a second try completes", async () => {
  let failures = 0;
  for (let k = 1; ; k++) {
    const pane = await openSession([SHEET]);
    await pane.session.check();
    const { host, session } = pane;
    const before = host.requestCount();
    host.faults.failRequest(k);
    await session.bureau.change(lockOf(2));
    host.faults.failNone();
    if (host.requestCount() - before < k) break;
    failures++;
    expect([null, { version: 1, figures: { "lock-years": 2 } }]).toContainEqual(await kept());
    if (session.current().trouble !== null) await session.retry();
    expect([session.current().trouble, ...(await told(pane))]).toEqual([null, [], false, 0]);
    closeWorkbooks();
  }
  expect(failures).toBeGreaterThan(3);
});

describe("settings that cannot be used", () => {
  const opened = async (...states: readonly unknown[]): Promise<Pane> => {
    const pane = await openSession([SHEET]);
    await pane.run(async (context) => {
      for (const state of states)
        context.workbook.customXmlParts.add(
          typeof state === "string" ? state : xmlOf({ ...EMPTY_STATE, settings: state }),
        );
      await context.sync();
    });
    pane.heads.forget();
    await pane.session.look();
    return pane;
  };
  const partsOf = ({ host }: Pane): readonly string[] => [...host.document.xmlParts.values()].map(({ xml }) => xml);
  const BROKEN = '<jc xmlns="urn:jc:workbook:1">{"schemaVersion":1,"answers":{</jc>';

  test("are put aside when others take their place", async () => {
    const { session } = await opened({ version: 1, colour: "red" });
    expect(session.current().settingsFault).toMatchObject({ kind: "unknown-key" });
    await session.bureau.change(lockOf(2));
    expect(session.current().settingsFault).toBeNull();
    const stored = await readStoredState();
    expect(stored).toMatchObject({ value: { state: { aside: [{ version: 1, colour: "red" }] } } });
    await session.bureau.change(lockOf(3));
    expect(await readStoredState()).toMatchObject({ value: { state: { aside: [{ version: 1, colour: "red" }] } } });
  });

  test("of a newer version are left alone", async () => {
    const newer = { version: 2, colour: "red" };
    const { session } = await opened(newer);
    await session.bureau.change(lockOf(2));
    expect(await kept()).toEqual(newer);
  });

  test("a part that cannot be read stays as it is beside the new one, and that is told", async () => {
    const pane = await opened(BROKEN);
    expect(pane.session.current().unreadParts).toBe(1);
    await pane.session.bureau.change(lockOf(2));
    expect(partsOf(pane)).toEqual([BROKEN, expect.stringContaining("lock-years")]);
    await pane.session.bureau.change(lockOf(3));
    expect(partsOf(pane)).toEqual([BROKEN, expect.stringContaining('"lock-years":3')]);
  });

  test("a part of a newer version is not touched", async () => {
    const newer = '<jc xmlns="urn:jc:workbook:1">{"schemaVersion":7,"more":true}</jc>';
    const pane = await opened(newer);
    expect(pane.session.current().stateIsNewer).toBe(true);
    await pane.session.bureau.change(lockOf(2));
    expect(partsOf(pane)).toEqual([newer]);
  });
});

test("more than 200 kB are not kept: it is said, and what was kept stays", async () => {
  const { session } = await openSession([SHEET]);
  await session.bureau.change(lockOf(2));
  const long = { header: "表".repeat(190), field: null };
  const columns = Array.from({ length: 400 }, (_, i) => ({ ...long, nth: i + 1 }));
  await session.bureau.change((before) => ({ ...before, columns }));
  expect(session.current().trouble).toEqual({ kind: "state-full" });
  expect(await kept()).toMatchObject({ figures: { "lock-years": 2 } });
});
