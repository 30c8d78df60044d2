import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                 | 审查结果 | verdict      | applyTitle | on         | outcome | reason          | at
  通过，规则也符合     | 通过     | eligible     | 高级教师   | 2020-12-31 | met     |                 |
  通过，规则却不符合   | 通过     | ineligible   | 高级教师   | 2020-12-31 | met     | ~review-differs | outcome
  通过，规则待核       | 通过     | undetermined | 高级教师   | 2020-12-31 | met     |                 |
  不通过，规则却符合   | 不通过   | eligible     | 高级教师   | 2020-12-31 | met     | ~review-differs | outcome
  不通过，规则也不符合 | 不通过   | ineligible   | 高级教师   | 2020-12-31 | met     |                 |
  不通过，规则待核     | 不通过   | undetermined | 高级教师   | 2020-12-31 | met     |                 |
  两可的结果           | 待复核   | ineligible   | 高级教师   | 2020-12-31 | met     |                 |
  空白                 |          | ineligible   | 高级教师   | 2020-12-31 | met     |                 |
`;
