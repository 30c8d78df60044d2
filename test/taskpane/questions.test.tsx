/** The pane's questions: what is asked, what an answer is worth, and what may be pressed. */
import { closeWorkbooks } from "office-host/testing";
import { Session, type Understood } from "../../src/checking/session";
import type { Question } from "../../src/roster/roster-head";
import { Questions } from "../../src/taskpane/check/Questions";
import { openAddin } from "../support/addin";
import { buttonsOf, drawn, textOf } from "../support/drawn";
import { SHEET } from "../support/session";

let session: Session;
let roster: Understood;
beforeAll(async () => {
  const addin = await openAddin([SHEET]);
  session = new Session(addin.heads);
  await session.look();
  const [first] = session.current().understood ?? [];
  if (first === undefined) throw new Error("the sheet was not understood");
  roster = first;
});
afterAll(() => closeWorkbooks());

const [yes, no] = ["填“是”为没有问题", "填“是”为有问题"];
const about = (polarity: "unclear" | "asks-proof"): Understood => {
  const columns = roster.columns.map((use) => (use.column === "G" ? { ...use, polarity } : use));
  return { ...roster, columns };
};
const asking = (question: Question, polarity: "unclear" | "asks-proof" = "unclear"): string =>
  drawn(session, <Questions roster={{ ...about(polarity), questions: [question] }} declined={[]} />);
const unclear = { about: "discipline", kind: "unclear-answer", column: "G", header: "诚信情况" } as const;

test("the day of applying has a field for days, and a button once there is one", () => {
  const markup = asking({ about: "applyDate", kind: "apply-date" });
  expect(markup).toMatch(/<input(?=[^>]*type="date")(?=[^>]*aria-label="申报日期")(?=[^>]*value="")/u);
  expect(buttonsOf(markup)).toEqual(["确定 · 不可用"]);
});

test("what “是” means is one button or the other", () => expect(buttonsOf(asking(unclear))).toEqual([yes, no]));

test("where a proof is asked for, “是” is asked about in no way that a button answers", () =>
  expect(buttonsOf(asking(unclear, "asks-proof"))).toEqual([]));

test.each([
  ["decides three", 3, /回答后能定下3人/u],
  ["decides nobody", 0, /^(?!.*回答后能定下)/u],
])("an answer that %s", (_what, settles, says) => expect(textOf(asking({ ...unclear, settles }))).toMatch(says));

test("one that was declined is not asked again", () =>
  expect(
    textOf(
      drawn(session, <Questions roster={{ ...about("unclear"), questions: [unclear] }} declined={["discipline"]} />),
    ),
  ).toBe(""));
