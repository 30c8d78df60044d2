import { say } from "../../../test/support/say";
import { readName } from "./name";

test.each([
  ["王伟", "王伟"],
  ["王伟（3组）", "王伟"],
  ["王伟(女)", "王伟"],
  ["王伟\n13800000000", "王伟"],
  ["王伟 13800000000", "王伟"],
  ["王伟 电话：0635-8200000", "王伟"],
  ["2号周伟", "周伟"],
  ["3.王伟", "王伟"],
  // How clerks tell namesakes apart.
  ["王伟1", "王伟1"],
  ["阿卜杜热合曼·买买提", "阿卜杜热合曼·买买提"],
  ["（王伟）", "(王伟)"],
  ["王\u200b伟", "王伟"],
  ["待定", "unreadable"],
  ["", "blank"],
  ["/", "blank"],
])("姓名 %j → %s", (value, expected) => {
  expect(say(readName(value))).toBe(expected);
});
