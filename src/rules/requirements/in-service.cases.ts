import { casesOf } from "../cases";

export const inServiceCases = casesOf`
  情形           | status   | applyTitle   | on         | outcome     | reason            | at
  在岗           | 在岗     | 基层高级教师 | 2020-12-31 | met         |                   |
  在编在岗       | 在编在岗 | 基层高级教师 | 2020-12-31 | met         |                   |
  调离           | 调离     | 基层高级教师 | 2020-12-31 | not-met     | left-service      | status
  退休           | 已退休   | 基层高级教师 | 2020-12-31 | not-met     | left-service      | status
  辞职           | 辞职     | 基层高级教师 | 2020-12-31 | not-met     | left-service      | status
  去世           | 去世     | 基层高级教师 | 2020-12-31 | not-met     | left-service      | status
  辞退           | 辞退     | 基层高级教师 | 2020-12-31 | not-met     | left-service      | status
  开除           | 开除     | 基层高级教师 | 2020-12-31 | not-met     | left-service      | status
  借调           | 借调     | 基层高级教师 | 2020-12-31 | cannot-tell | away-from-post    | status
  跟岗           | 跟岗     | 基层高级教师 | 2020-12-31 | cannot-tell | away-from-post    | status
  长期病休       | 长期病休 | 基层高级教师 | 2020-12-31 | cannot-tell | away-from-post    | status
  停薪留职       | 停薪留职 | 基层高级教师 | 2020-12-31 | cannot-tell | away-from-post    | status
  在编不在岗     | 在编不在岗 | 基层高级教师 | 2020-12-31 | cannot-tell | away-from-post  | status
  退休返聘要核   | 退休返聘 | 基层高级教师 | 2020-12-31 | cannot-tell | extended-service  | status
  空白要补       |          | 基层高级教师 | 2020-12-31 | cannot-tell | blank             | status
  看不懂         | 待定甲   | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable        | status
`;
