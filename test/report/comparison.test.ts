/** Two versions of a roster: who joined, who left, what changed, what became of the verdicts. */
import { compared } from "../../src/report/comparison";
import { comparisonPlan } from "../../src/report/comparison-sheet";
import { idNumber } from "../support/one-roster";
import { cellsOf, FINE, LOCKED, row, rowsOf, sourceOf, tableOf, TODAY } from "../support/report-source";

const NAMES = { before: "上报", after: "退回后", linked: { before: false, after: true } };
const of = (...rows: readonly (readonly string[])[]): ReturnType<typeof sourceOf> => sourceOf(tableOf(rows));
const rowsFor = (before: ReturnType<typeof of>, after: ReturnType<typeof of>): ReturnType<typeof rowsOf> =>
  rowsOf(comparisonPlan(compared(before, after), { today: TODAY }, NAMES));

const PUT_RIGHT = row(LOCKED, ...LOCKED.slice(0, 5), "2012.11");
const NEW = row(FINE, "张小强", "某镇中学", idNumber(9));

test("joined, left, changed, the same", () => {
  const { joined, left, changed, same } = compared(of(FINE, LOCKED, NEW), of(FINE, PUT_RIGHT));
  expect([joined.length, left.length, changed.length, same]).toEqual([0, 1, 1, 1]);
  expect(changed[0]).toMatchObject({
    verdicts: ["ineligible", "eligible"],
    facts: [{ label: "取得时间", before: "2018-11", after: "2012-11" }],
    solved: ["five-year-lock"],
    arisen: [],
  });
});

test("told on a sheet, the later version's rows a click away", () => {
  const plan = comparisonPlan(compared(of(FINE, LOCKED), of(NEW, PUT_RIGHT)), { today: TODAY }, NAMES);
  const cells = cellsOf(plan);
  const rows = rowsOf({ cells });
  expect(rows[0]?.[0]).toBe("比较：上报 → 退回后");
  expect(rows.slice(2, 4).map(([first]) => first)).toEqual([
    "新增 1人，减少 1人，有变化 1人，没有变化 0人",
    "结论变化：不符合 → 符合 1人",
  ]);
  expect(rows.slice(5)).toEqual([
    [
      ...["结论变化", "李小红", "某镇小学", "花名册 第3行", "花名册 第3行", "不符合", "符合"],
      "取得时间 2018-11 → 2012-11；已解决：取得一类5年内不报另一类同级",
    ],
    ["新增", "张小强", "某镇中学", "", "花名册 第2行", "", "符合", ""],
    ["减少", "王小明", "某镇中学", "花名册 第2行", "", "符合", "", ""],
  ]);
  expect(cells.flatMap(({ link }) => link?.address ?? [])).toEqual(["A3", "A2"]);
});

test.each<[string, readonly string[], readonly string[], number]>([
  ["by number, whatever the name", FINE, row(FINE, "王晓明"), 1],
  ["by name and unit where the later version has no number", FINE, row(FINE, "王小明", "某镇中学", ""), 1],
  ["by name alone where the unit is another and there is no number", FINE, row(FINE, "王小明", "县第一中学", ""), 1],
  ["a number put right", row(FINE, "王小明", "某镇中学", "371500198001010099"), FINE, 1],
  ["not by name where the numbers are two people's", FINE, row(FINE, "王小明", "某镇中学", "371500197512120018"), 0],
])("the same person: %s", (_what, before, after, pairs) => {
  const { joined, left } = compared(of(before), of(after));
  expect([joined.length, left.length]).toEqual([1 - pairs, 1 - pairs]);
});

test("two of one name and no number are not paired by it", () => {
  const nameless = (unit: string): readonly string[] => row(FINE, "王小明", unit, "");
  const { joined, left, same } = compared(
    of(nameless("甲校"), nameless("乙校")),
    of(nameless("甲校"), nameless("丙校")),
  );
  expect([joined.length, left.length, same]).toEqual([0, 0, 1]);
});

test("where nothing changed nothing is listed", () => {
  const rows = rowsFor(of(FINE, LOCKED), of(LOCKED, FINE));
  expect(rows[2]?.[0]).toBe("新增 0人，减少 0人，有变化 0人，没有变化 2人");
  expect(rows).toHaveLength(5);
});

const ID = idNumber(1);
const HIDDEN = `${"*".repeat(14)}${ID.slice(-4)}`;
const withId = (id: string): readonly string[] => row(FINE, "王小明", "某镇中学", id);

test.each<[string, string, string, string]>([
  [
    "whose last signs are others",
    `${ID.slice(0, 16)}99`,
    ID,
    `身份证号 ${"*".repeat(14)}${ID.slice(14, 16)}99 → ${HIDDEN}`,
  ],
  [
    "whose hidden signs are others",
    `${ID.slice(0, 6)}1979${ID.slice(10)}`,
    ID,
    `身份证号 ${HIDDEN}（改动在遮住的几位）`,
  ],
  ["that was not there before", "", ID, `身份证号 空白 → ${HIDDEN}`],
  ["that is gone", ID, "", `身份证号 ${HIDDEN} → 空白`],
  ["too short to be one", ID.slice(0, 15), "", `身份证号 ${"*".repeat(11)}${ID.slice(11, 15)} → 空白`],
  [
    "brought to the present form",
    `${ID.slice(0, 6)}${ID.slice(8, 17)}`,
    ID,
    `身份证号 ${"*".repeat(11)}${ID.slice(13, 17)} → ${HIDDEN}`,
  ],
])("a number is told, and not read by others: one %s", (_what, before, after, told) => {
  const [line] = rowsFor(of(withId(before)), of(withId(after))).slice(5);
  expect(line?.at(-1)).toContain(told);
  expect(JSON.stringify(line)).not.toContain(ID.slice(0, 14));
});

test("numbers typed beside a fact are compared and not read by others", () => {
  const unit = (id: string): readonly string[] => row(FINE, `王小明${id}`, `某镇中学${id}`);
  const plan = rowsFor(of(unit(ID)), of(unit(`${ID.slice(0, 13)}0${ID.slice(14)}`)));
  expect(plan[5]?.at(-1)).toContain(`单位 某镇中学${HIDDEN}`);
  expect(JSON.stringify(plan)).not.toContain(ID.slice(6, 14));
});
