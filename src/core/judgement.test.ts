import { and, because, cannotTell, MET, not, NOT_MET, notMet, or, type Judgement } from "./judgement";

const no = notMet("no");
const open = cannotTell("open");

describe("strong Kleene truth tables", () => {
  test.each<[string, Judgement<string>, Judgement<string>, string, string]>([
    ["met, met", MET, MET, "met", "met"],
    ["met, not met", MET, no, "not-met", "met"],
    ["met, cannot tell", MET, open, "cannot-tell", "met"],
    ["not met, met", no, MET, "not-met", "met"],
    ["not met, not met", no, no, "not-met", "not-met"],
    ["not met, cannot tell", no, open, "not-met", "cannot-tell"],
    ["cannot tell, met", open, MET, "cannot-tell", "met"],
    ["cannot tell, not met", open, no, "not-met", "cannot-tell"],
    ["cannot tell, cannot tell", open, open, "cannot-tell", "cannot-tell"],
  ])("%s", (_pair, a, b, both, either) => {
    expect(and(a, b).outcome).toBe(both);
    expect(or(a, b).outcome).toBe(either);
  });

  test.each<[Judgement<string>, string]>([
    [MET, "not-met"],
    [no, "met"],
    [open, "cannot-tell"],
  ])("not %o", (a, outcome) => expect(not(a).outcome).toBe(outcome));
});

describe("reasons", () => {
  test("what failed stands alone: what is unknown beside it is not asked for", () => {
    expect(and(no, open).why).toEqual(["no"]);
    expect(and(open, no).why).toEqual(["no"]);
  });
  test("two failures are both said, two unknowns both asked for", () => {
    expect(and(no, notMet("other")).why).toEqual(["no", "other"]);
    expect(and(open, cannotTell("other")).why).toEqual(["open", "other"]);
    expect(or(open, cannotTell("other")).why).toEqual(["open", "other"]);
  });
  test("of alternatives only the open one is worth asking about", () => expect(or(no, open).why).toEqual(["open"]));
  test("where one alternative is met nothing is asked", () => expect(or(open, MET).why).toEqual([]));
  test("because gives a plain no its reason and leaves met and open alone", () => {
    expect(because(NOT_MET, "why").why).toEqual(["why"]);
    expect(because(MET, "why")).toBe(MET);
    expect(because(open, "why").why).toEqual(["open"]);
  });
  test("nothing is allocated when all is met", () => {
    expect(and(MET, MET)).toBe(MET);
    expect(or(MET, no)).toBe(MET);
    expect(not(no)).toBe(MET);
  });
});
