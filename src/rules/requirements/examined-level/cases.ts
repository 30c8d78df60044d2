import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                   | applyTitle     | on         | outcome     | reason                 | at
  教师都是评审           | 一级教师       | 2020-12-31 | met         |                        |
  卫生中级是考试         | 主治医师       | 2020-12-31 | cannot-tell | decided-by-examination | applyTitle
  基层卫生中级也是       | 基层主管护师   | 2020-12-31 | cannot-tell | decided-by-examination | applyTitle
  卫生副高是评审         | 副主任医师     | 2020-12-31 | met         |                        |
  统计中级是考试         | 统计师         | 2020-12-31 | cannot-tell | decided-by-examination | applyTitle
  统计副高不是           | 高级统计师     | 2020-12-31 | met         |                        |
  系列看不出，正高都评审 | 正高级         | 2020-12-31 | met         |                        |
  系列看不出，中级要问   | 中级           | 2020-12-31 | cannot-tell | unreadable             | applyTitle
`;

const told = casesOf`
  情形                 | applyTitle | route    | on         | outcome     | reason                 | at         | says
  说清系列与级别       | 主治医师   |          | 2020-12-31 | cannot-tell | decided-by-examination | applyTitle | 卫生
  没有写的，说怎么写   | 主治医师   | 正常     | 2020-12-31 | cannot-tell | decided-by-examination | applyTitle | 申报方式写“以考代评”
  已经写了的，不再说   | 主治医师   | 以考代评 | 2020-12-31 | cannot-tell | decided-by-examination | applyTitle | 考试结果；核对考试合格证明
`;

export const cases: readonly Case[] = [...plain, ...told];
