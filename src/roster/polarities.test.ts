import { oneRoster } from "../../test/support/one-roster";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { polarityKey, type AnsweredPolarity } from "./polarities";
import { readOptions } from "./known-of-workbook";
import { EMPTY_STATE } from "./workbook-state";

const SHEET = {
  name: "花名册",
  merges: [],
  values: [
    ["姓名", "单位", "现职称", "诚信 情况*", "申报职称"],
    ["周安", "柳河镇小学", "二级教师", "是", "一级教师"],
    ["吴宁", "柳河镇小学", "二级教师", "否", "一级教师"],
    ["郑洁", "柳河镇小学", "二级教师", "良好", "一级教师"],
    ["王平", "柳河镇小学", "二级教师", "", "一级教师"],
  ],
};

/** Read as the workbook's kept answers have it. */
function readWith(polarity: AnsweredPolarity | null): { readonly read: readonly string[]; readonly asks: boolean } {
  const given = polarity === null ? {} : { [polarityKey("诚信情况")]: polarity };
  const known = {
    directory: null,
    settings: DEFAULT_SETTINGS,
    state: { ...EMPTY_STATE, answers: { 花名册: given } },
    years: [],
  };
  const { applicants, questions } = oneRoster(SHEET, readOptions(known, "花名册", 2020));
  return {
    read: applicants.map(({ facts: { discipline } }) =>
      discipline.state === "known" ? discipline.value.kind : discipline.state,
    ),
    asks: questions.some(({ kind }) => kind === "unclear-answer"),
  };
}

test.each([
  ["nobody has said it", null, ["unreadable", "unreadable", "none", "blank"], true],
  ["“是” is good", "asks-good", ["none", "found", "none", "blank"], false],
  ["“是” is bad", "asks-bad", ["found", "none", "none", "blank"], false],
] as const)("a header that does not tell what “是” means: %s", (_what, polarity, read, asks) =>
  expect(readWith(polarity)).toEqual({ read, asks }),
);
