/** What the parts of 复核 say and offer, over a real check and its reviews. */
import { closeWorkbooks } from "office-host/testing";
import type { Reviews } from "../../src/checking/reviews/reviews";
import type { Session } from "../../src/checking/session";
import { ReviewBar } from "../../src/taskpane/check/reviews/ReviewBar";
import { ReviewOfFinding, ReviewOfPerson } from "../../src/taskpane/check/reviews/ReviewOf";
import { ReviewForm } from "../../src/taskpane/check/reviews/ReviewForm";
import { follow, type Reviewing } from "../../src/checking/reviews/following";
import { buttonsOf, drawn, textOf, workbookIs } from "../support/drawn";
import { openSession, type Pane } from "../support/session";
import { decided, personNamed, REVIEWED } from "../support/reviewing";

let pane: Pane;
let session: Session;
let reviews: Reviews;
beforeAll(async () => {
  pane = await openSession([REVIEWED]);
  workbookIs("readWrite");
  ({ session } = pane);
  await session.check();
  reviews = await session.reviews();
  reviews.callReviewer("审核甲");
});
afterAll(() => closeWorkbooks());

const people = () => session.current().result?.people ?? [];

function reviewing(more: Partial<Reviewing> = {}): Reviewing {
  const told: Reviewing[] = [];
  follow(reviews, people(), (one) => told.push(one))();
  const [now] = told;
  if (now === undefined) throw new Error("nothing was told");
  return { ...now, ...more };
}

const bar = (selected: ReadonlySet<number> | null = null): string =>
  drawn(
    session,
    <ReviewBar
      people={people()}
      listed={people().slice(0, 2)}
      reviewing={reviewing()}
      next={reviews.next(people().slice(0, 2), people(), reviewing().standings, null)}
      selected={selected}
      onSelect={() => undefined}
      onOpen={() => undefined}
    />,
  );

const ofPerson = (name: string, more: Partial<Reviewing> = {}): string =>
  drawn(session, <ReviewOfPerson person={personNamed(session, name)} about="person" reviewing={reviewing(more)} />);

test("before the first decision: nobody is through, and three ways to decide on a person", () => {
  expect(textOf(bar())).toBe("已审核 0 / 3 人 下一个未审核 批量审核");
  expect(buttonsOf(ofPerson("王小明"))).toEqual(["通过", "退回", "存疑", "修改"]);
});

test("a finding may be known and accepted besides", () =>
  expect(
    buttonsOf(drawn(session, <ReviewForm canIgnore reviewing={reviewing()} onDecide={() => undefined} />)),
  ).toEqual(["通过", "退回", "存疑", "忽略此项"]));

test("while something is written nothing else can be decided", () => {
  const writing = { state: { ...reviews.current(), isWriting: true } };
  expect(buttonsOf(ofPerson("王小明", writing))).toEqual(["通过 · 不可用", "退回 · 不可用", "存疑 · 不可用", "修改"]);
});

test("nobody selected: nothing to decide; those selected are counted", () => {
  expect(buttonsOf(bar(new Set()))).toEqual([
    "下一个未审核",
    "结束批量 · 已选",
    "全选所列 2 人",
    "通过 · 不可用",
    "退回 · 不可用",
    "存疑 · 不可用",
    "修改",
  ]);
  expect(textOf(bar(new Set([people()[0]?.place ?? 0])))).toContain("已选 1 人");
});

describe("after decisions", () => {
  beforeAll(async () => {
    const first = personNamed(session, "王小明");
    await reviews.decide([first], decided("pass", { reviewer: "审核乙" }));
    await reviews.decide([first], decided("return", { remark: "请补材料" }));
    await reviews.decide([first], decided("ignore", { about: "five-year-lock", remark: "已核" }));
  });

  test("what counts stands first, one's own can be taken back", () => {
    const said = textOf(ofPerson("王小明"));
    expect(said).toMatch(/^复核 退回 · 审核甲 · \d{4}-\d\d-\d\d \d\d:\d\d 撤回 请补材料 此前：通过 · 审核乙 · /u);
    expect(buttonsOf(ofPerson("王小明"))[0]).toBe("撤回");
    expect(textOf(bar())).toContain("已审核 1 / 3 人");
  });

  test("on a finding what was decided shows, the buttons are folded", () => {
    const markup = drawn(
      session,
      <ReviewOfFinding person={personNamed(session, "王小明")} about="five-year-lock" reviewing={reviewing()} />,
    );
    expect(textOf(markup)).toMatch(/^忽略此项 · 审核甲 · .* 撤回 已核 审核此项$/u);
  });

  test("what changed since is said", async () => {
    pane.edit(2, 5, [["2017.11"]]);
    pane.heads.forget();
    await session.check();
    expect(textOf(ofPerson("王小明"))).toContain("已过期 退回 · 审核甲");
    expect(textOf(ofPerson("王小明"))).toContain("之后改动：取得时间：2018-11 → 2017-11");
    expect(textOf(bar())).toContain("，1 人已过期");
    const { standings } = reviewing();
    const { place } = personNamed(session, "王小明");
    const next = (listed: ReturnType<typeof people>, from: number | null): string | undefined =>
      reviews.next(listed, people(), standings, from)?.name;
    // Also whoever was seen just now, or is not listed.
    expect([next(people().slice(0, 1), place), next([], null)]).toEqual(["王小明", "王小明"]);
  });

  test("what cannot be read in the record is said above the list", async () => {
    const record = pane.workbook.sheets()[1]?.id ?? "";
    pane.workbook.writeCells(record, { row: 1, column: 6, rows: 1, columns: 1 }, [["再议"]]);
    await reviews.load();
    expect(textOf(bar())).toContain(
      "“审核记录”第 2 行看不懂，没有采用，也没有改动：审核结论不是通过、退回、存疑、忽略此项或撤回",
    );
  });
});

test("without a name and an ID number nothing can be bound to anybody", () => {
  const person = personNamed(session, "王小明");
  const { facts } = person.applicant;
  const nameless = {
    ...person,
    applicant: { ...person.applicant, facts: { ...facts, name: { state: "blank" }, idNumber: { state: "blank" } } },
  } as typeof person;
  expect(textOf(drawn(session, <ReviewOfPerson person={nameless} about="person" reviewing={reviewing()} />))).toBe(
    "复核 没有姓名和身份证号，审核记录对不上人。请先在表中补上",
  );
});

test("all that was found ignored: the person is not called passed", async () => {
  const person = personNamed(session, "李小红");
  const rules = new Set(person.assessment.findings.map(({ rule }) => rule));
  for (const about of rules) await reviews.decide([person], decided("ignore", { about, remark: "已核" }));
  expect(reviewing().standingOf(person).state).toBe("ignored");
});
