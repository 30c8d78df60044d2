import { polarityOf, type Polarity } from "./polarity";

const CASES: readonly (readonly [header: string, polarity: Polarity])[] = [
  ["是否存在学术造假等一票否决的情况", "asks-bad"],
  ["违法违纪", "asks-bad"],
  ["受处分情况", "asks-bad"],
  ["有无违法违纪", "asks-bad"],
  ["是否有不合格情形", "asks-bad"],
  ["是否受过处分", "asks-bad"],
  ["是否不诚信", "asks-bad"],
  ["失信记录", "asks-bad"],
  ["学术不端", "asks-bad"],
  ["是否通过审查", "asks-good"],
  ["一票否决审查是否合格", "asks-good"],
  ["是否无违法违纪", "asks-good"],
  ["无违法违纪情况", "asks-good"],
  ["是否未受处分", "asks-good"],
  ["不存在一票否决情形", "asks-good"],
  ["是否不存在一票否决情形", "asks-good"],
  ["未发现学术造假", "asks-good"],
  ["是否遵纪守法", "asks-good"],
  ["是否廉洁自律", "asks-good"],
  ["无违法违纪证明", "asks-proof"],
  ["无犯罪记录证明", "asks-proof"],
  ["是否遵规守纪", "asks-good"],
  ["有无一票否决审查", "asks-bad"],
  ["违法违纪审查结果", "unclear"],
  ["一票否决审查", "unclear"],
  ["诚信情况", "unclear"],
  ["品德", "unclear"],
  ["处分是否已解除", "unclear"],
];

test.each(CASES)("%s: %s", (header, polarity) => expect(polarityOf(header)).toBe(polarity));
