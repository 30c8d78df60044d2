/**
 * An edit and the rules across rows: who shares a number, a name or posts with the person edited is judged again, and
 * nobody else; what comes out is what a check of the whole workbook finds.
 */
import { closeWorkbooks } from "office-host/testing";
import { checkedAnew, openSession, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const HEADERS = ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "申报职称", "申报类型", "申报方式"];

const NAMES = ["王小明", "李小红", "张小强", "赵小刚", "孙小丽"];
const UNITS = ["某镇中学", "某镇小学", "某县一中"];
const TITLES = ["基层一级教师", "基层高级教师", "一级教师"];
const TYPES = ["基层", "全省统一"];
const ROUTES = ["", "直评", "正常"];

/** Invented numbers; the last one is nobody's. */
const IDS = [
  "371500197001010015",
  "371500197001010031",
  "371500197001010058",
  "371500197001010074",
  "371500197001010090",
  "",
];

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? "";

const rowOf = (i: number): string[] => [
  pick(NAMES, i),
  pick(IDS, i),
  pick(UNITS, i * 2),
  "乡镇",
  "二级教师",
  "2012.11",
  pick(TITLES, i),
  pick(TYPES, i >> 1),
  pick(ROUTES, i),
];

const sheet = (name: string, values: readonly (readonly unknown[])[]) => ({ name, values, merges: [] });

async function opened(rows: readonly (readonly string[])[]): Promise<Pane> {
  const pane = await openSession(
    [
      sheet("花名册", [["2020年度教师职称申报花名册"], HEADERS, ...rows]),
      sheet("另一批", [["2020年度教师职称申报花名册"], HEADERS, rowOf(1), rowOf(4)]),
      sheet("岗位设置", [
        ["单位", "级别", "空岗数"],
        ["某镇中学", "初级", 2],
        ["某镇中学", "中级", 1],
        ["某镇小学", "中级", 0],
      ]),
    ],
    true,
  );
  await pane.session.check();
  pane.session.setLive(true);
  return pane;
}

function peopleOf({ session }: Pane) {
  const { result } = session.current();
  if (result === null) throw new Error("nothing was checked");
  return result.people;
}

async function sameAsNew(pane: Pane): Promise<void> {
  const { result } = pane.session.current();
  if (result === null) throw new Error("nothing was checked");
  expect(told(result)).toEqual(await checkedAnew(pane));
}

/** The first two are one person's, the third competes for the posts of the second, the last is nobody's rival. */
const FOUR = [
  ["王小明", IDS[0] ?? "", "某镇中学", "乡镇", "二级教师", "2012.11", "基层一级教师", "基层", ""],
  ["王小明", IDS[0] ?? "", "某镇小学", "乡镇", "二级教师", "2012.11", "基层一级教师", "基层", ""],
  ["李小红", IDS[1] ?? "", "某镇小学", "乡镇", "二级教师", "2012.11", "基层一级教师", "基层", ""],
  ["赵小刚", IDS[2] ?? "", "某县一中", "县级", "二级教师", "2012.11", "一级教师", "全省统一", ""],
];

test.each<[string, (pane: Pane) => void, readonly string[]]>([
  [
    "the kind of title of one of two rows of a person: the other row, and nobody else",
    (pane) => pane.edit(2, 7, [["全省统一"]]),
    ["王小明", "王小明"],
  ],
  [
    "a unit: who competes where the person was, and where it is now",
    (pane) => pane.edit(4, 2, [["某镇中学"]]),
    ["王小明", "王小明", "李小红"],
  ],
  ["a person emptied: the rival that is left", (pane) => pane.edit(4, 0, [HEADERS.map(() => "")]), ["王小明"]],
  [
    "a person typed below the table: whose number it is, the rivals, and the row above, which might have gone on",
    (pane) => pane.edit(6, 0, [["王小明", IDS[0] ?? "", ...(FOUR[1] ?? []).slice(2)]]),
    ["王小明", "王小明", "李小红", "赵小刚", "王小明"],
  ],
])("%s", async (_what, change, concerned) => {
  const pane = await opened(FOUR);
  const before = new Set(peopleOf(pane));
  change(pane);
  await pane.settled();
  const others = peopleOf(pane).filter((person) => !before.has(person));
  expect(others.map(({ name }) => name)).toEqual(concerned);
  await sameAsNew(pane);
});

test("random edits, one after another, end where a check of everything does", async () => {
  const pane = await opened(Array.from({ length: 24 }, (_, i) => rowOf(i)));
  let seed = 11;
  const random = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  const choices = [NAMES, IDS, UNITS, ["乡镇", "县级"], ["二级教师"], ["2012.11", "2019.11"], TITLES, TYPES, ROUTES];
  for (let round = 0; round < 25; round++) {
    for (let i = 0; i <= random(3); i++) {
      const [row, column] = [2 + random(26), random(HEADERS.length)];
      if (random(6) === 0) pane.edit(row, 0, [HEADERS.map(() => "")]);
      else if (random(4) === 0) pane.edit(row, 0, [rowOf(random(60))]);
      else pane.edit(row, column, [[pick(choices[column] ?? [], random(60))]]);
    }
    await pane.settled();
    await sameAsNew(pane);
  }
});
