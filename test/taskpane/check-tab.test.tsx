/** What the parts of the tab 检查 decide, over a real check: what may be pressed, what is said, and when. */
import type { UncoveredColumn } from "../../src/checking/filled-columns";
import { closeWorkbooks } from "office-host/testing";
import { NO_CHOICE, toggled, type Choice } from "../../src/checking/facets";
import { Listing } from "../../src/checking/listing";
import { Session, type SessionState } from "../../src/checking/session";
import { FirstSight } from "../../src/taskpane/check/FirstSight";
import { MarkBar } from "../../src/taskpane/check/MarkBar";
import { Messages } from "../../src/taskpane/check/Messages";
import { Counts } from "../../src/taskpane/check/result/Counts";
import { Facets } from "../../src/taskpane/check/result/Facets";
import { Hidden } from "../../src/taskpane/check/result/Hidden";
import { PeopleList } from "../../src/taskpane/check/result/PeopleList";
import { SheetHeader } from "../../src/taskpane/check/SheetHeader";
import { judgedByChange, shownJudgedBy } from "../../src/taskpane/check/judged-by";
import { CHECK, columnsSummary } from "../../src/taskpane/check/words";
import type { Viewing } from "../../src/taskpane/check/use-view";
import { openAddin } from "../support/addin";
import { buttonsOf, drawn, textOf, workbookIs } from "../support/drawn";

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const SHEET = {
  name: "花名册",
  merges: [],
  values: [
    ["2020年度职称申报花名册"],
    HEADERS,
    ["王小明", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "否"],
    ["李小红", "某镇小学", "乡镇", "二级教师", "2010.11", "基层一级教师", ""],
    ["张小强", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "是"],
  ],
};

let session: Session;
let looked: SessionState;
let checked: SessionState;
beforeAll(async () => {
  const addin = await openAddin([SHEET]);
  session = new Session(addin.heads);
  await session.look();
  looked = session.current();
  await session.check();
  checked = session.current();
});
afterAll(() => closeWorkbooks());
beforeEach(() => workbookIs("readWrite"));

const result = () => {
  if (checked.result === null) throw new Error("the roster was not checked");
  return checked.result;
};
const checking = { kind: "checking", progress: { rows: 1, total: 3 } } as const;

describe("MarkBar: what may be pressed", () => {
  test.each<[string, () => SessionState, readonly string[], boolean]>([
    ["before a check there is nothing to mark", () => looked, ["标色 · 不可用", "清除标记"], true],
    ["after it, everything", () => checked, ["标色", "清除标记"], true],
    ["while it runs, neither", () => ({ ...checked, phase: checking }), ["标色 · 不可用", "清除标记 · 不可用"], true],
    [
      "nor on a protected sheet",
      () => ({ ...checked, isProtected: true }),
      ["标色 · 不可用", "清除标记 · 不可用"],
      true,
    ],
    [
      "nobody was found: nothing to mark",
      () => ({ ...checked, result: { ...result(), people: [] } }),
      ["标色 · 不可用", "清除标记"],
      true,
    ],
    ["with marks on, they are made anew", () => ({ ...checked, marked: 2 }), ["重新标色", "清除标记"], true],
    [
      "an edit since makes marks out of date: one button brings them up to date",
      () => ({ ...checked, marked: 2, outdated: true }),
      ["更新标色", "清除标记"],
      true,
    ],
    [
      "no roster: nothing to check while typing",
      () => ({ ...looked, understood: [] }),
      ["标色 · 不可用", "清除标记"],
      false,
    ],
  ])("%s", (_, state, buttons, canBeLive) => {
    const markup = drawn(session, <MarkBar state={state()} />);
    expect(buttonsOf(markup)).toEqual(buttons);
    expect(/<input[^>]*role="switch"[^>]*>/u.exec(markup)?.[0].includes("disabled")).toBe(!canBeLive);
  });

  test("a read-only workbook is as good as protected", () => {
    workbookIs("readOnly");
    expect(buttonsOf(drawn(session, <MarkBar state={checked} />))).toEqual(["标色 · 不可用", "清除标记 · 不可用"]);
  });

  test.each([
    ["marks of this session are counted", 1_234, false, "已标 1,234 格"],
    ["nothing was to be marked: no colour needs a legend", 0, false, /没有要标色的格$/u],
    ["those from before are not", "some", false, "表中有以前的标记"],
    ["an edit makes them out of date", 1_234, true, "标色已过时"],
  ] as const)("%s", (_, marked, marksOutdated, words) =>
    expect(textOf(drawn(session, <MarkBar state={{ ...checked, marked, marksOutdated }} />))).toMatch(words),
  );
});
const UNCOVERED: UncoveredColumn = {
  column: "H",
  from: 3,
  to: 5,
  last: 7,
  formula: "=JC.VERDICT(A3:G5, $A$2:$G$2)",
  numberFormat: "General",
  each: false,
  missing: 2,
  taken: null,
};

describe("Messages: what is said above everything", () => {
  const said = (state: Partial<SessionState>): string =>
    textOf(drawn(session, <Messages state={{ ...checked, ...state }} />));

  test.each<[string, Partial<SessionState>, string]>([
    ["all is well: nothing", {}, ""],
    ["an edit after the check", { outdated: true }, "检查后表格有改动，结果可能过期 重新检查"],
    ["an edit while the next check runs is no news", { outdated: true, phase: checking }, ""],
    ["a state from a newer version", { stateIsNewer: true }, "本工作簿的设置由更新版本写入，未作改动"],
    [
      "days counted from 1904",
      { countsFrom1904: true },
      "本工作簿从1904年起算日期（旧版 Mac 的格式），已按单元格显示的日期认读。把日期复制到别的工作簿会早4年零1天，请核对",
    ],
    [
      "formats that Excel refused",
      { stuckFormats: { left: 1, unreadable: 0 } },
      "有 1 条标记 Excel 不让删除。其余的已处理。要去掉这些，请点“开始 → 条件格式 → 管理规则”，选“当前工作表”后手动删除 知道了",
    ],
    [
      "a column of ours that leaves somebody out",
      { uncovered: [UNCOVERED] },
      "H 列的公式只到第 5 行，下面还有 2 人没有结果 补到第 7 行",
    ],
    [
      "one that something is in the way of: there is nothing to press",
      { uncovered: [{ ...UNCOVERED, taken: "H6" }] },
      "H 列的公式只到第 5 行，下面还有 2 人没有结果；H6 有内容，补不下去。请先移走或清空这一格",
    ],
    [
      "a protected sheet",
      { isProtected: true },
      "本工作表受保护：可以检查，不能标色。要标色，请先在“审阅”中撤销工作表保护",
    ],
    [
      "what went wrong has three ways on",
      { trouble: { kind: "editing" } },
      "正在编辑单元格。按回车结束编辑后再试 再试一次 复制诊断信息 知道了",
    ],
  ])("%s", (_, state, words) => expect(said(state)).toBe(words));

  test("of a read-only workbook that is protected too, the graver is said", () => {
    workbookIs("readOnly");
    expect(said({ isProtected: true })).toBe("本工作簿是只读的：可以检查，不能标色。要标色，请先另存一份");
  });
});

describe("FirstSight: what is said before a check", () => {
  test.each<[string, Partial<SessionState>, RegExp, readonly string[]]>([
    ["while the sheet is looked at", { phase: { kind: "looking" } }, /^正在看这张表…$/u, []],
    ["an empty sheet", { usedRows: 0, understood: [] }, /^这张工作表是空的 请切换/u, []],
    ["no roster: the header may be picked", { understood: [] }, /^没有认出花名册 /u, ["以选中的行为表头"]],
    [
      "a header and nobody below",
      { understood: [], emptyHeader: [2, 3] },
      /^第2、3行的表头认出来了，下面没有人 请在表头下面每人填一行/u,
      ["以选中的行为表头"],
    ],
    [
      "the picked header has nobody below it: there is a way back",
      { understood: [], isHeaderGiven: true },
      /^选作表头的行下面没有认出人员 /u,
      ["以选中的行为表头", "改回自动识别"],
    ],
    [
      "too many rows were picked",
      { understood: [], isPickRefused: true },
      /表头最多3行。请只选中表头所在的行/u,
      ["以选中的行为表头"],
    ],
    ["a roster: how it was understood unfolds", {}, /^怎么认的表$/u, ["怎么认的表"]],
    [
      "its header was picked: there is a way back",
      { isHeaderGiven: true },
      /^表头由您指定 /u,
      ["改回自动识别", "怎么认的表"],
    ],
  ])("%s", (_, state, words, buttons) => {
    const markup = drawn(session, <FirstSight state={{ ...looked, ...state }} />);
    expect(textOf(markup)).toMatch(words);
    expect(buttonsOf(markup)).toEqual(buttons);
  });

  test("whoever has asked for it finds it unfolded", () => {
    const markup = drawn(session, <FirstSight state={looked} isAskedFor />);
    expect(buttonsOf(markup)).toEqual(["怎么认的表 · 展开"]);
    expect(textOf(markup)).toMatch(/^怎么认的表 列对应 A /u);
  });

  test("two rosters are told apart by where they stand", () => {
    const [one] = looked.understood ?? [];
    if (one === undefined) throw new Error("no roster was understood");
    const understood = [one, { ...one, table: "A9:G12" }];
    const markup = drawn(session, <FirstSight state={{ ...looked, understood }} />);
    expect(textOf(markup)).toMatch(/^这张表上有 2 个花名册，一起检查 /u);
    expect(buttonsOf(markup)).toEqual([`怎么认的表 ${one.table}`, "怎么认的表 A9:G12"]);
  });
});

describe("SheetHeader: the one primary button", () => {
  test.each<[string, () => SessionState, readonly string[]]>([
    ["a roster can be checked, by another year or day", () => looked, ["检查", "2020 年度", "算到 2020-12-31"]],
    ["none cannot", () => ({ ...looked, understood: [] }), ["检查 · 不可用"]],
    [
      "a running check can be cancelled",
      () => ({ ...checked, phase: checking }),
      ["取消", "2020 年度", "算到 2020-12-31"],
    ],
    [
      "a day set here is taken back by one click",
      () => ({ ...looked, answers: { asOf: "2020-12-31" } }),
      ["检查", "2020 年度", "算到 2020-12-31", "撤回"],
    ],
    [
      "a result can be had anew; how the sheet was understood stays within reach",
      () => checked,
      ["重新检查", "2020 年度", "算到 2020-12-31", "怎么认的表"],
    ],
  ])("%s", (_, state, buttons) =>
    expect(
      buttonsOf(
        drawn(
          session,
          <SheetHeader
            state={state()}
            isUnderstandingShown={false}
            onUnderstanding={() => undefined}
            onAllSheets={() => undefined}
          />,
        ),
      ),
    ).toEqual(buttons),
  );
});

describe("the year and the day a sheet is judged by", () => {
  const ofRows = (): SessionState => {
    const [roster] = looked.understood ?? [];
    const [use] = roster?.columns ?? [];
    if (roster === undefined || use === undefined) throw new Error("no roster was understood");
    return { ...looked, understood: [{ ...roster, columns: [{ ...use, field: "applyYear", column: "H" }] }] };
  };

  test.each<[string, () => SessionState, string, string | null, string]>([
    ["as the title says", () => looked, "2020", null, "2020-12-31"],
    ["a day set here", () => ({ ...looked, answers: { asOf: "2021-06-30" } }), "2020", null, "2021-06-30"],
    ["each row has its own: no day is everybody's", ofRows, "2020", "H", ""],
    ["nothing understood yet", () => ({ ...looked, understood: null }), "", null, ""],
  ])("are shown: %s", (_, state, year, yearColumn, asOf) =>
    expect(shownJudgedBy(state())).toEqual({ year, yearColumn, asOf }),
  );

  test("rows with years of their own are judged up to days of their own, and the line says so", () =>
    expect(
      textOf(
        drawn(
          session,
          <SheetHeader
            state={ofRows()}
            isUnderstandingShown={false}
            onUnderstanding={() => undefined}
            onAllSheets={() => undefined}
          />,
        ),
      ),
    ).toContain("算到各人申报年度的12月31日"));

  const SHOWN = { year: "2020", yearColumn: null, asOf: "2020-12-31" };
  test.each([
    ["nothing was changed", "2020", "2020-12-31", null],
    ["another year: the day goes with it", "2021", "2020-12-31", { applyYear: "2021" }],
    ["another day", "2020", "2021-06-30", { asOf: "2021-06-30" }],
    ["both", "2021", "2021-06-30", { applyYear: "2021", asOf: "2021-06-30" }],
    ["what is emptied is taken back", "2020", "", { asOf: "" }],
  ])("are changed: %s", (_, year, asOf, change) => expect(judgedByChange(SHOWN, { year, asOf })).toEqual(change));

  test("what formulas do is said with the day", () => {
    expect(CHECK.judgedByFunctions("2021-06-30")).toContain("DATE(2021,6,30)");
    expect(CHECK.judgedByFunctions("")).not.toContain("DATE");
  });
});

test.each([
  ["all by their headers", ["exact", "exact"], 0, 0, "列对应：2 列认准"],
  ["one is a guess", ["exact", "fuzzy"], 0, 0, "列对应：1 列认准、1 列推定"],
  ["the user has said one, and one lost its brackets", ["user", "folded"], 0, 0, "列对应：2 列认准"],
  ["some are missing, some unused", ["exact"], 3, 2, "列对应：1 列认准、缺 3 列、2 列未用"],
] as const)("columnsSummary: %s", (_, matches, missing, unmatched, words) => {
  const [use] = looked.understood?.[0]?.columns ?? [];
  if (use === undefined) throw new Error("no column was matched");
  expect(
    columnsSummary(
      matches.map((match) => ({ ...use, match })),
      missing,
      unmatched,
    ),
  ).toBe(words);
});

describe("the result", () => {
  async function viewed(choice: Choice): Promise<Viewing> {
    const view = await new Listing().viewOf(result().people, choice, new AbortController().signal);
    if (view === null) throw new Error("the view was superseded");
    return { ...view, choice, choose: () => undefined };
  }

  test("verdicts are counted, and can be chosen once the check is done", async () => {
    const view = await viewed(toggled(NO_CHOICE, "verdict", "ineligible"));
    const done = drawn(session, <Counts result={result()} view={view} isChecking={false} />);
    expect(done).toContain('aria-label="不符合 1，待核 2"');
    expect(buttonsOf(done).slice(0, 2)).toEqual(["1 不符合 · 已选", "2 待核"]);
    const running = drawn(session, <Counts result={result()} view={view} isChecking />);
    expect(buttonsOf(running)).toEqual(["1 不符合 · 不可用 · 已选", "2 待核 · 不可用"]);
  });

  test.each<[string, number, boolean, string, readonly boolean[]]>([
    ["none: nothing is said", 0, false, "", []],
    ["some are in it, and can be left out", 1, false, "含 1 行筛选或隐藏的 只看可见行", [false]],
    [
      "left out, it is said how many, and what still looks at them",
      2,
      true,
      "另有 2 行筛选或隐藏的，没有列出 只看可见行 人数和标色也只算可见的行；同年度两类申报、岗位数额、重复的行仍与全部行核对。",
      [true],
    ],
    [
      "none is left to be left out: there is the way back",
      0,
      true,
      "没有筛选或隐藏的行 只看可见行 人数和标色也只算可见的行；同年度两类申报、岗位数额、重复的行仍与全部行核对。",
      [true],
    ],
  ])("hidden rows: %s", (_, rows, visibleOnly, words, switches) => {
    const hidden = rows === 0 ? [] : [{ top: 2, bottom: 1 + rows }];
    const markup = drawn(session, <Hidden state={{ result: result(), hidden, visibleOnly }} />);
    expect(textOf(markup)).toBe(words);
    expect([...markup.matchAll(/<input[^>]*role="switch"[^>]*>/gu)].map(([tag]) => tag.includes("checked"))).toEqual(
      switches,
    );
  });

  test("there is a chip for each severity that occurs, and for each that is chosen", async () => {
    const chips = async (choice: Choice): Promise<readonly string[]> =>
      buttonsOf(drawn(session, <Facets view={await viewed(choice)} />)).filter((one) => /^(违规|缺项|提醒)/u.test(one));
    expect(await chips(NO_CHOICE)).toEqual(["违规 1", "缺项 3"]);
    expect(await chips(toggled(NO_CHOICE, "severity", "caution"))).toEqual(["违规 1", "缺项 3", "提醒 0 · 已选"]);
  });

  test("how many are listed of how many is always said, with the way to all of them or back", async () => {
    const text = async (choice: Choice): Promise<string> =>
      textOf(drawn(session, <Facets view={await viewed(choice)} />));
    expect(await text(NO_CHOICE)).toMatch(/ 3 人$/u);
    expect(await text({ ...NO_CHOICE, search: "小明" })).toContain("1 / 3 人 清除筛选");
    const fine = { ...(await viewed(NO_CHOICE)), unlisted: 1, listed: result().people.slice(1) };
    expect(textOf(drawn(session, <Facets view={fine} />))).toContain("2 / 3 人，1 人无问题 全部列出");
    const all = { ...fine, choice: { ...NO_CHOICE, everybody: true }, unlisted: 0 };
    expect(textOf(drawn(session, <Facets view={all} />))).toContain("只列有问题的");
  });

  test.each([
    ["one", ["某镇中学"], false, "单位：某镇中学"],
    ["three: the first two are named", ["甲镇中学", "乙镇中学", "丙镇中学"], false, "单位：甲镇中学、乙镇中学等 3 个"],
    ["turned round", ["某镇中学"], true, "单位：除某镇中学外"],
    ["none", [], false, "单位"],
  ] as const)("a chip names what is chosen: %s", (_, chosen, isInverted, words) =>
    expect(CHECK.facet("单位", chosen, isInverted)).toBe(words),
  );

  test.each<[string, Choice, boolean, string]>([
    [
      "a choice that lists nobody is told from a roster without faults",
      { ...NO_CHOICE, search: "无此人" },
      false,
      "没有符合所选条件的人员 清除筛选",
    ],
    ["a roster without faults", NO_CHOICE, false, "没有发现问题 没有违规、缺项和提醒。未核的项目见上面的说明。"],
    ["while the check runs, nothing is said yet", NO_CHOICE, true, ""],
  ])("an empty list: %s", async (_, choice, isChecking, words) => {
    const view = { ...(await viewed(choice)), listed: [] };
    const list = (
      <PeopleList sheet={null} view={view} lastRow={null} isChecking={isChecking} onOpen={() => undefined} />
    );
    expect(textOf(drawn(session, list))).toBe(words);
  });
});
