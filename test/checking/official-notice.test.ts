/** The notice's own text in the workbook: there for whoever opens it, listed among what is ours, gone on request. */
import { closeWorkbooks } from "office-host/testing";
import { traceWords } from "../../src/taskpane/settings/ours-words";
import { NOTICE_LINES } from "../support/invented-notice";
import { reopenAddin } from "../support/addin";
import { openSession, SHEET, startSession } from "../support/session";

afterEach(() => closeWorkbooks());

const TEXT = { name: "茶园台账.docx", paragraphs: [...NOTICE_LINES, '有 <尖括号> & 引号"的一段。'] };
const says = (): string => "";

test("kept with what was said before, read by whoever opens the workbook next", async () => {
  const pane = await openSession([SHEET]);
  await pane.session.answers.answer("unitLevel", "乡镇");
  expect(await pane.session.official.read()).toBeNull();
  expect(await pane.session.official.keep(TEXT)).toBe(true);
  const { session } = await startSession(await reopenAddin(pane, "reopened"));
  expect(await session.official.read()).toEqual(TEXT);
  expect(await session.official.keep(null)).toBe(true);
  expect(await session.official.read()).toBeNull();
});

test("it is listed among what is ours, and goes with all of it", async () => {
  const { session, host } = await openSession([SHEET]);
  await session.official.keep(TEXT);
  const listed = (await session.traces.list(says)) ?? [];
  expect(listed.map(traceWords)).toEqual([expect.stringMatching(/^保存在工作簿里的：.*通知原文/u)]);
  await session.traces.removeAll(says, "gone");
  expect(await session.traces.list(says)).toEqual([]);
  expect(await session.official.read()).toBeNull();
  expect(host.document.xmlParts.size).toBe(0);
});

test("more than a workbook should carry is not kept, and that is said; what was kept stays", async () => {
  const { session } = await openSession([SHEET]);
  await session.official.keep(TEXT);
  expect(await session.official.keep({ ...TEXT, paragraphs: ["茶".repeat(70_000)] })).toBe(false);
  expect(session.current().trouble).toEqual({ kind: "state-full" });
  expect(await session.official.read()).toEqual(TEXT);
});
