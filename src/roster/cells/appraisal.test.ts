import { readAppraisal } from "./appraisal";
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
