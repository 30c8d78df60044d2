import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                 | unitLevel | heldTitle    | heldDate   | appointedDate | applyTitle | appraisals:2015 | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | trainingHours:2015 | trainingHours:2016 | trainingHours:2017 | trainingHours:2018 | trainingHours:2019 | along    | on         | outcome | reason              | at
  聘满五年，五年都合格 | 乡镇      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | met     | ~exchange-available | heldTitle、appointedDate
  差一天               | 乡镇      | 基层一级教师 | 2015-01-10 | 2016-01-01    | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | not-met |                     |
  持全省统一职称       | 乡镇      | 一级教师     | 2015-01-10 | 2015-01-10    | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | not-applicable |                     |
  已按换发申报         | 乡镇      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | exchange | 2020-12-31 | not-applicable |                     |
  学时看不出，不说     | 乡镇      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 |                    | normal   | 2020-12-31 | not-judged|                     |
  已不在乡镇，不说     | 县直      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | not-judged|                     |
`;

/** Who holds the provincial title of that level has no use for its certificate. */
const both = casesOf`
  情形                         | unitLevel | heldTitle    | heldDate   | appointedDate | otherTitle       | otherDate  | applyTitle | appraisals:2015 | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | trainingHours:2015 | trainingHours:2016 | trainingHours:2017 | trainingHours:2018 | trainingHours:2019 | along    | on         | outcome | reason              | at
  全省统一的低一级，可以换     | 乡镇      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 全省统一二级教师 | 2008-01-10 | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | met     | ~exchange-available | heldTitle、appointedDate
  已有同级的全省统一职称       | 乡镇      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 全省统一一级教师 | 2008-01-10 | 高级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | not-applicable |                     |
  已有更高的全省统一职称       | 乡镇      | 基层一级教师 | 2015-01-10 | 2015-01-10    | 全省统一高级教师 | 2018-01-10 | 正高级教师 | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | normal   | 2020-12-31 | not-applicable |                     |
`;

export const cases: readonly Case[] = [...plain, ...both];
