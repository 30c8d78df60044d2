/**
 * Every sentence that can be said of a row, word for word, and what stands around it. After a change that is meant:
 * `UPDATE_GOLDEN=1 npm test -- sentences`, and read the diff as a clerk would.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../src/core/calendar";
import type { Finding, Reason, ReasonKind } from "../../src/rules/finding";
import { sentenceOf } from "../../src/rules/words/sentences";
import type { Setting } from "../../src/rules/words/place";
import { EVERY_SAYS } from "../../src/rules/words/rules";
import { EXAMPLES } from "../support/example-reasons";
import { findingWith } from "../support/finding";
import { RULE_FOLDERS } from "../support/rule-folders";
import { cell } from "../support/sheet";
import { answersIn } from "../support/ruled";

const GOLDEN = join(__dirname, "..", "golden", "sentences.json");

/** 申报职称 has a header of its own on this sheet, broken into two lines; no other field is shown by its header. */
const setting: Setting = {
  sheet: "花名册",
  headerOf: (field) => (field === "applyTitle" ? "申报\n职称名称" : null),
};

const found = (reason: Reason, more: Partial<Finding> = {}): Finding =>
  findingWith({ severity: "violation", clause: "四（四）", reason, cells: [cell("B3")], ...more });

const kinds = EVERY_SAYS.flatMap((says) => Object.keys(says)) as readonly ReasonKind[];

/** A few of a kind, as the cases of the rule or the route that says it bring them about. */
const inCases = (kind: ReasonKind): readonly Reason[] =>
  RULE_FOLDERS.filter(({ says }) => says?.includes(kind))
    .flatMap(answersIn)
    .flatMap(({ findings }) => findings.map(({ reason }) => reason))
    .filter((reason) => reason.kind === kind)
    .slice(0, 3);

function sentencesOf(kind: ReasonKind): readonly string[] {
  const reasons = EXAMPLES[kind]?.map((told) => ({ kind, ...told }) as Reason) ?? inCases(kind);
  return [...new Set(reasons.map((reason) => sentenceOf(found(reason), setting)))];
}

if (process.env["UPDATE_GOLDEN"]) {
  const sentences = Object.fromEntries(kinds.map((kind) => [kind, sentencesOf(kind)]));
  writeFileSync(GOLDEN, `${JSON.stringify(sentences, null, 1)}\n`);
}
const golden = JSON.parse(readFileSync(GOLDEN, "utf8")) as Readonly<Record<string, readonly string[]>>;

test("the kinds of reasons are those whose sentences are kept (UPDATE_GOLDEN=1 keeps a new one)", () =>
  expect(Object.keys(golden).sort()).toEqual([...kinds].sort()));

test("every kind is brought about by a case or an example", () =>
  expect(
    kinds.filter((kind) => golden[kind]?.length === 0).map((kind) => `no case of any rule says “${kind}”: give it one`),
  ).toEqual([]));

test.each(kinds)("%s is said in these words, and turns no value into undefined ones", (kind) => {
  const sentences = sentencesOf(kind);
  expect(sentences).toEqual(golden[kind]);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|（）|“”/u);
});

const UNSIGNED: Reason = { kind: "pledge-unsigned" };
const locked = (heldType: "grassroots" | "provincial"): Reason => ({
  ...{ kind: "locked", heldType, level: "intermediate", years: 5, besides: false },
  ...{ obtained: day(2017, 6, 30), applied: day(2020, 12, 31), until: day(2022, 6, 30) },
});

test.each<readonly [what: string, Finding, string]>([
  ["no cell", found(UNSIGNED, { cells: [] }), "没有签订个人承诺书；请本人签订后再报"],
  ["two cells", found(UNSIGNED, { cells: ["B3", "D3"].map(cell) }), "没有签订个人承诺书（B3、D3）；请本人签订后再报"],
  [
    "a cell of another sheet",
    found(UNSIGNED, { cells: ["B3", "基层单位目录!E5"].map(cell) }),
    "没有签订个人承诺书（B3、基层单位目录!E5）；请本人签订后再报",
  ],
  [
    "the day from which time alone cures it",
    found(UNSIGNED, { metOn: day(2022, 6, 30) }),
    "没有签订个人承诺书（B3）；2022-06-30起满足；请本人签订后再报",
  ],
  [
    "a lock that runs out and opens the step",
    found(locked("provincial"), { metOn: day(2022, 6, 30) }),
    "2017年6月30日取得全省统一中级职称（B3），到申报时（2020年12月31日）未满5年，还差1年6个月，不得申报同级的基层职称；2022-06-30起满足；可报高一级职称，或等满年限再报",
  ],
  [
    "a lock after which the ladder stands in the way: no day is promised",
    found(locked("grassroots"), { metOn: day(2022, 6, 30) }),
    "2017年6月30日取得基层中级职称（B3），到申报时（2020年12月31日）未满5年，还差1年6个月，不得申报同级的全省统一职称；满5年后也只可报高一级基层职称，或按规定换发同级全省统一证书",
  ],
  [
    "a claim that is not understood",
    found(UNSIGNED, { liftedIf: "claimed" }),
    "所报途径未核实；如按正常申报，没有签订个人承诺书（B3）；请本人签订后再报",
  ],
  [
    "a claim that cannot be told",
    found(UNSIGNED, { liftedIf: "talent" }),
    "“急需引进”未核实；如按正常申报，没有签订个人承诺书（B3）；请本人签订后再报",
  ],
  [
    "a claim that holds, of which nobody says whether it lifts this",
    found(UNSIGNED, { leftOpenBy: "transfer" }),
    "“县级及以上交流”成立，能否免去这一条通知没有写明：没有签订个人承诺书（B3）；向主管部门核实；不能免的，请本人签订后再报",
  ],
  [
    "others wait for the same cell",
    found({ kind: "blank", field: "pledge" }, { waiting: ["base-tenure", "level-ladder"] }),
    "“个人承诺”未填（B3），“任职年限”“逐级申报”也因此定不了；本人签订后填“是”",
  ],
  [
    "a blank cell of which time makes nothing depend",
    found({ kind: "blank", field: "pledge" }, { rule: "base-tenure", metOn: day(2022, 6, 30) }),
    "“个人承诺”未填（B3）；不论怎么填，2022-06-30起“任职年限”都满足；本人签订后填“是”",
  ],
  [
    "a failed claim that the normal route would bear",
    found(UNSIGNED, { normalWould: "eligible" }),
    "没有签订个人承诺书（B3）；改按正常申报则符合；请本人签订后再报",
  ],
  [
    "a failed claim that the normal route would not bear",
    found(UNSIGNED, { normalWould: "ineligible" }),
    "没有签订个人承诺书（B3）；改按正常申报也不符合；请本人签订后再报",
  ],
  [
    "a failed claim of which nobody knows along the normal route",
    found(UNSIGNED, { normalWould: "undetermined" }),
    "没有签订个人承诺书（B3）；改按正常申报须待核；请本人签订后再报",
  ],
  [
    "a row that applies for nothing",
    found(UNSIGNED, { normalWould: "not-applying" }),
    "没有签订个人承诺书（B3）；请本人签订后再报",
  ],
  [
    "all at once",
    found(UNSIGNED, { metOn: day(2022, 6, 30), liftedIf: "veteran", normalWould: "eligible" }),
    "“直评”未核实；如按正常申报，没有签订个人承诺书（B3）；2022-06-30起满足；改按正常申报则符合；请本人签订后再报",
  ],
])("around the sentence: %s", (_what, finding, sentence) => expect(sentenceOf(finding, setting)).toBe(sentence));
