import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                   | applyTitle | majorMatches | on         | outcome        | reason        | at
  卫生相符               | 副主任医师 | 是           | 2020-12-31 | met            |               |
  卫生不相符             | 副主任医师 | 否           | 2020-12-31 | not-met        | major-differs | majorMatches
  卫生空白要补           | 副主任医师 |              | 2020-12-31 | cannot-tell    | blank         | majorMatches
  卫生，写一致         | 副主任医师 | 一致         | 2020-12-31 | met            |               |
  卫生，写不一致       | 副主任医师 | 不一致       | 2020-12-31 | not-met        | major-differs | majorMatches
  卫生，写对口         | 副主任医师 | 专业对口     | 2020-12-31 | met            |               |
  卫生，写不相符       | 副主任医师 | 不相符       | 2020-12-31 | not-met        | major-differs | majorMatches
  卫生，相近由人来定   | 副主任医师 | 相近         | 2020-12-31 | cannot-tell    | unreadable    | majorMatches
  看不出系列             |            | 否           | 2020-12-31 | cannot-tell    | blank         | applyTitle
  教师不受所学专业限制   | 高级教师   | 否           | 2020-12-31 | not-applicable |               |
`;
