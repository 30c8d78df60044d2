import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                               | heldTitle        | heldDate | applyTitle       | applyType | on         | outcome        | reason                  | at                              | metOn
  高一级基层职称                     | 基层一级教师     | 2016.08  | 基层高级教师     |           | 2020-12-31 | met            |                         |                                 |
  越一级                             | 基层二级教师     | 2016.08  | 基层高级教师     |           | 2020-12-31 | not-met        | skips-level             | heldTitle、applyTitle           |
  低于现有                           | 基层一级教师     | 2016.08  | 基层二级教师     |           | 2020-12-31 | not-met        | not-above-held          | heldTitle、applyTitle           |
  同级同系列基层，已有               | 基层一级教师     | 2016.08  | 基层一级教师     |           | 2020-12-31 | not-met        | already-held            | heldTitle、applyTitle           |
  同级另一系列也不可             | 基层农艺师       | 2016.08  | 基层工程师       |           | 2020-12-31 | not-met    | grassroots-same-level            | heldTitle、applyTitle           |
  报高一级全省统一，不可             | 基层一级教师     | 2010.08  | 高级教师         | 全省统一  | 2020-12-31 | not-met        | grassroots-only-upwards | heldTitle、applyTitle、applyType |
  同级全省统一，五年内由锁定规则判   | 基层一级教师     | 2016.08  | 一级教师         | 全省统一  | 2020-12-31 | not-applicable |                         |                                 |
  同级全省统一，满五年仍不可         | 基层一级教师     | 2015.08  | 一级教师         | 全省统一  | 2020-12-31 | not-met        | grassroots-only-upwards | heldTitle、applyTitle、applyType |
  只有全省统一职称，不适用           | 一级教师         | 2010.08  | 基层高级教师     |           | 2020-12-31 | not-applicable |                         |                                 |
  没有职称，不适用                   | 无               |          | 基层二级教师     |           | 2020-12-31 | not-applicable |                         |                                 |
  初级报基层中级，看是员级还是助理级 | 基层初级         | 2010.08  | 基层中级         |           | 2020-12-31 | cannot-tell    | ambiguous               | heldTitle                       |
  初级报基层正高，哪一级都越级       | 基层初级         | 2010.08  | 基层正高级       |           | 2020-12-31 | not-met        | skips-level             | heldTitle、applyTitle           |
  申报职称空白                       | 基层一级教师     | 2016.08  |                  |           | 2020-12-31 | cannot-tell    | blank                   | applyTitle                      |
  现职称认不出                       | 基层特级教师     | 2016.08  | 基层高级教师     |           | 2020-12-31 | cannot-tell    | unreadable              | heldTitle                       |
`;
