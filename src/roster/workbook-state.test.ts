/** What a workbook keeps of us is read as it was kept; older and broken ones give the defaults. */
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { answersFor, EMPTY_STATE, parseState, settingsOf, stateOf, withSettings, xmlOf } from "./workbook-state";

const OWN = { ...DEFAULT_SETTINGS, figures: { "lock-years": 3 }, cutOff: { month: 6, day: 30 } };
const xml = (json: string): string => `<jc xmlns="urn:jc:workbook:1">${json}</jc>`;

test("answers and settings come back as they were kept, whatever signs they hold", () => {
  const state = withSettings({ ...EMPTY_STATE, answers: { "A&B<1>": { unitLevel: "乡镇" } } }, OWN);
  const back = stateOf(parseState(xmlOf(state)));
  expect(back).toEqual(state);
  expect(settingsOf(back)).toEqual({ settings: OWN, fault: null });
  expect(answersFor(back, "A&B<1>")).toEqual([
    { field: "unitLevel", reading: { state: "known", value: "township" }, from: "user", cell: null },
  ]);
});

test("a state from before there were settings has the defaults", () => {
  const state = stateOf(parseState(xml('{"schemaVersion":1,"answers":{"甲":{"unitLevel":"乡镇"}}}')));
  expect([state.answers["甲"], settingsOf(state)]).toEqual([
    { unitLevel: "乡镇" },
    { settings: DEFAULT_SETTINGS, fault: null },
  ]);
});

test("settings that cannot be used give the defaults, say why, and are kept as they are", () => {
  const state = stateOf(parseState(xml('{"schemaVersion":1,"settings":{"version":1,"figures":{"lock-years":"x"}}}')));
  expect(settingsOf(state).settings).toBe(DEFAULT_SETTINGS);
  expect(settingsOf(state).fault).toMatchObject({ kind: "wrong", path: ["figures", "lock-years"] });
  expect(stateOf(parseState(xmlOf(state)))).toEqual(state);
});

test("settings of a newer program are said to be so", () => {
  const state = stateOf(parseState(xml('{"schemaVersion":1,"settings":{"version":2}}')));
  expect(settingsOf(state).fault).toEqual({ kind: "newer", version: 2 });
});

test.each(["", "<other/>", xml("{"), xml("[]"), xml("{}"), xml('{"schemaVersion":"1"}')])(
  "%s counts as nothing",
  (text) => expect(parseState(text)).toEqual({ kind: "unread" }),
);

test("a newer schema is not read", () => {
  const stored = parseState(xml('{"schemaVersion":2,"answers":{"甲":{"unitLevel":"乡镇"}}}'));
  expect([stored, stateOf(stored)]).toEqual([{ kind: "newer", schemaVersion: 2 }, EMPTY_STATE]);
});
