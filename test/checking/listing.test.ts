/** After an edit the people it touched are counted again, and nobody else: it comes to what counting all would. */
import fc from "fast-check";
import { FACETS, NO_CHOICE, rulesByWeight, toggled, type Choice, type View } from "../../src/checking/facets";
import { SheetJudge } from "../../src/checking/judge-sheet";
import { EMPTY_VIEW, Listing, nobodyReviewed } from "../../src/checking/listing";
import type { CheckedPerson } from "../../src/checking/people";
import { Slices } from "../../src/checking/slices";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const ROWS = [
  ["王小明", "甲镇中学", "乡镇", "一级教师", "2008.11", "基层高级教师", "否"],
  ["李小红", "甲镇中学", "乡镇", "一级教师", "2008.11", "基层高级教师", ""],
  ["张小强", "乙镇中学", "乡镇", "二级教师", "2008.11", "基层一级教师", "否"],
  ["赵小明", "乙镇中学", "乡镇", "二级教师", "2018.11", "基层一级教师", "是"],
  ["吴小宁", "丙镇中学", "县直", "三级教师", "", "基层二级教师", "是"],
];
const { signal } = new AbortController();

async function judged(): Promise<readonly CheckedPerson[]> {
  const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };
  const timing = { asOf: null, today: { year: 2020, month: 12, day: 1 } };
  const judge = new SheetJudge("表", [], options, timing, new Slices(signal));
  await judge.add([["2020年度申报花名册"], HEADERS, ...ROWS]);
  await judge.finish();
  return judge.people;
}

const CHOICES: readonly Choice[] = [
  NO_CHOICE,
  { ...NO_CHOICE, everybody: true },
  { ...NO_CHOICE, search: "小明" },
  toggled(NO_CHOICE, "unit", "甲镇中学"),
  toggled(toggled(NO_CHOICE, "rule", "pledge"), "verdict", "ineligible"),
];

/** Some rows from one on go, others come in their place. */
interface Edit {
  readonly at: number;
  readonly gone: number;
  readonly come: readonly number[];
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ at: fc.nat(12), gone: fc.nat(3), come: fc.array(fc.nat(ROWS.length - 1), { maxLength: 3 }) }),
  { minLength: 1, maxLength: 6 },
);

/** Those who stay are the same, in their places. */
function edited(people: readonly CheckedPerson[], { at, gone, come }: Edit, all: readonly CheckedPerson[]) {
  const [before, after] = [people.slice(0, at), people.slice(at + gone)];
  const first = before.at(-1)?.place ?? 0;
  const room = (after[0]?.place ?? first + 10) - first;
  const between = come.flatMap((one, i) => {
    const person = all[one];
    return person === undefined ? [] : [{ ...person, place: first + (room * (i + 1)) / (come.length + 1) }];
  });
  return [...before, ...between, ...after];
}

/** However the counts are ordered. */
const said = (view: View, choice: Choice) => ({
  ...view,
  counts: FACETS.map((facet) => [...view.counts[facet]].map(([key, count]) => `${String(key)} ${count}`).sort()),
  rules: rulesByWeight({ ...view, choice })
    .map((group) => JSON.stringify(group))
    .sort(),
});

test("edit after edit the list and its counts are those of everybody counted anew", async () => {
  const all = await judged();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...CHOICES), edits, async (choice, given) => {
      const listing = new Listing();
      let people = all;
      await listing.viewOf(people, choice, signal);
      for (const edit of given) {
        people = edited(people, edit, all);
        const after = await listing.viewOf(people, choice, signal, nobodyReviewed);
        const anew = await new Listing().viewOf(people, choice, signal);
        expect(said(after ?? EMPTY_VIEW, choice)).toEqual(said(anew ?? EMPTY_VIEW, choice));
        for (const list of ["listed", "fitting"] as const)
          expect(after?.[list].every((person, i) => person === anew?.[list][i])).toBe(true);
      }
    }),
  );
});
