import { readAppraisal, readAppraisals } from "./appraisal";
import { say } from "../../../test/support/say";

test.each([
  ["优秀", "excellent"],
  ["优", "excellent"],
  ["合格", "qualified"],
  ["称职", "qualified"],
  ["良", "qualified"],
  ["合", "qualified"],
  ["均为合格", "qualified"],
  ["基本合格", "basically-qualified"],
  ["基本称职", "basically-qualified"],
  ["不合格", "unqualified"],
  ["不称职", "unqualified"],
  ["不定等次", "ungraded"],
  ["不确定等次", "ungraded"],
  ["未定等次", "ungraded"],
  ["合格（不定等次）", "qualified or ungraded"],
  ["未参加", "not-appraised"],
  ["未参加考核", "not-appraised"],
  ["不进行考核", "not-appraised"],
  ["2017合格、2018合格", "qualified"],
  ["2017合格、2018优秀", "qualified or excellent"],
  ["合格3优秀2", "qualified or excellent"],
  ["2018合格、2019不合格", "qualified or unqualified"],
  ["2018称职、2019基本称职", "qualified or basically-qualified"],
  ["", "blank"],
  ["/", "blank"],
  ["见附件", "unreadable"],
  ["#N/A", "unreadable"],
])("%s → %s", (text, expected) => {
  const said = say(readAppraisal(text)).split(" or ").sort();
  expect(said).toEqual(expected.split(" or ").sort());
});

describe("several years in one cell", () => {
  const NO_YEARS = { year: null, years: [] };
  const THREE = { year: null, years: [2018, 2019, 2020] };
  test.each([
    ["years with their grades", "2017合格、2018优秀", NO_YEARS, "2017 qualified, 2018 excellent"],
    ["years of two digits", "17年合格，18年不合格", NO_YEARS, "2017 qualified, 2018 unqualified"],
    ["grades before their years", "合格（2017）、优秀（2018）", NO_YEARS, "2017 qualified, 2018 excellent"],
    ["each on a line", "2017年：合格\n2018年：优秀", NO_YEARS, "2017 qualified, 2018 excellent"],
    ["one grade for years that go together", "2017、2018年合格", NO_YEARS, "2017 qualified, 2018 qualified"],
    ["one year", "2019年优秀", NO_YEARS, "2019 excellent"],
    ["a year without a grade", "2017、2018", NO_YEARS, "null unreadable"],
    [
      "in the order of the header",
      "合格/优秀/基本合格",
      THREE,
      "2018 qualified, 2019 excellent, 2020 basically-qualified",
    ],
    ["one that says nothing", "合格、未参加、优秀", THREE, "2018 qualified, 2019 not-appraised, 2020 excellent"],
    ["all the header's years", "均为合格", THREE, "2018 qualified, 2019 qualified, 2020 qualified"],
    ["fewer than the header's years", "合格、优秀", THREE, "null qualified or excellent"],
    ["counted, not dated", "合格3优秀2", NO_YEARS, "null qualified or excellent"],
    ["nothing", "", THREE, "2018 blank, 2019 blank, 2020 blank"],
    ["a span of years", "2017-2019合格", NO_YEARS, "null qualified"],
    ["a span of years with another stroke", "2017―2019合格", NO_YEARS, "null qualified"],
  ])("%s: %s", (_, text, header, expected) => {
    const said = readAppraisals(text, header).map(({ year, reading }) => `${year} ${say(reading)}`);
    expect(said.join(", ").replace("excellent or qualified", "qualified or excellent")).toBe(expected);
  });
});
