import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                         | examScores         | passMarks          | applyTitle   | on         | outcome     | reason                            | at
  各科正好低五分               | 基础55、实践55     | 60                 | 主管护师     | 2020-12-31 | met         |                                   |
  一科低五分半                 | 基础55、实践54.5   | 60                 | 主管护师     | 2020-12-31 | not-met     | exam-mark-short                   | examScores
  两科都低，分别指出           | 基础50、实践54     | 60                 | 主管护师     | 2020-12-31 | not-met     | exam-mark-short + exam-mark-short | examScores
  合格标准空白，不用系列的标准 | 基础55、实践55     |                    | 主管护师     | 2020-12-31 | cannot-tell | exam-pass-mark-unknown + exam-pass-mark-unknown | examScores、passMarks
  各科标准不同                 | 基础55、实践51     | 基础60、实践56     | 主管护师     | 2020-12-31 | met         |                                   |
  一科的标准较高               | 基础55、实践55     | 基础60、实践61     | 主管护师     | 2020-12-31 | not-met     | exam-mark-short                   | examScores
  统计系列没有标准             | 80                 |                    | 统计师       | 2020-12-31 | cannot-tell | exam-pass-mark-unknown            | examScores、passMarks
  统计系列有标准               | 79                 | 84                 | 统计师       | 2020-12-31 | met         |                                   |
  合格标准看不懂，不用别的顶替 | 基础55、实践55     | 见文件             | 主管护师     | 2020-12-31 | cannot-tell | unreadable                        | passMarks
  成绩空白                     |                    | 60                 | 主管护师     | 2020-12-31 | cannot-tell | blank                             | examScores
  成绩看不懂                   | 已过               | 60                 | 主管护师     | 2020-12-31 | cannot-tell | unreadable                        | examScores
  教师不靠考试                 | 60                 | 60                 | 基层一级教师 | 2020-12-31 | not-met     | exam-by-review                    | applyTitle
  卫生副高不靠考试             | 60                 | 60                 | 副主任护师   | 2020-12-31 | not-met     | exam-by-review                    | applyTitle
  申报职称空白                 | 60                 | 60                 |              | 2020-12-31 | cannot-tell | blank                             | applyTitle
`;

const noColumn = casesOf`
  情形         | applyTitle | route    | on         | outcome     | reason    | at
  没有成绩的栏 | 主管护师   | 以考代评 | 2020-12-31 | cannot-tell | no-column | examScores
`;

const subjects = casesOf`
  情形                             | examScores       | passMarks      | applyTitle | on         | outcome     | reason                                          | at         | says
  本科目没有标准，用不分科的       | 基础55、实践55   | 60、基础58     | 主管护师   | 2020-12-31 | met         |                                                 |            |
  每科的标准，用到每一科           | 58、60、56、62   | 每科60         | 主管护师   | 2020-12-31 | met         |                                                 |            |
  均为60分，低一分太多             | 58、60、54、62   | 均为60分       | 主管护师   | 2020-12-31 | not-met     | exam-mark-short                                 | examScores | 合格标准60分，低6分
  说清科目、成绩、标准、差多少     | 基础50、实践60   | 60             | 主管护师   | 2020-12-31 | not-met     | exam-mark-short                                 | examScores | “基础”考试成绩50分（D2），合格标准60分，低10分，超出可放宽的5分
  两科都没有标准，各说一次         | 基础80、实践79   |                | 统计师     | 2020-12-31 | cannot-tell | exam-pass-mark-unknown + exam-pass-mark-unknown | examScores、passMarks | “实践”当年的合格标准没有
  没有标准，说是哪科               | 基础80           |                | 统计师     | 2020-12-31 | cannot-tell | exam-pass-mark-unknown                          | examScores、passMarks | “基础”当年的合格标准没有（D2、E2），成绩够不够看不出；在“合格标准”中填上这一科的标准
`;

const bySeries = casesOf`
  情形                     | examScores | passMarks | applyLevel | applySeries | on         | outcome     | reason         | at          | says
  系列空白，中级要问       | 60         | 60        | 中级       |             | 2020-12-31 | cannot-tell | blank          | applySeries |
  系列空白，正高都评审     | 60         | 60        | 正高级     |             | 2020-12-31 | not-met     | exam-by-review | applySeries、applyLevel |
`;

const matched = casesOf`
  情形                           | examScores     | passMarks      | applyTitle | on         | outcome     | reason                    | at                    | says
  一科有标准没有成绩             | 基础58         | 基础60、实践67 | 主管护师   | 2020-12-31 | cannot-tell | exam-subject-without-mark | examScores、passMarks | “实践”有合格标准，没有成绩
  一科有成绩没有标准             | 基础58、实践58 | 基础60         | 主管护师   | 2020-12-31 | cannot-tell | exam-pass-mark-unknown    | examScores、passMarks | “实践”当年的合格标准没有
  不写科目，少一科               | 58/            | 60/60          | 主管护师   | 2020-12-31 | cannot-tell | exam-pass-mark-unknown + exam-subject-without-mark | examScores、passMarks |
  不写科目，两科对两科           | 58/55          | 60/60          | 主管护师   | 2020-12-31 | met         |                           |                       |
  不写科目，第二科低六分         | 58/54          | 60/60          | 主管护师   | 2020-12-31 | not-met     | exam-mark-short           | examScores            |
  少一科而有一科低，低的说了算   | 基础50         | 基础60、实践67 | 主管护师   | 2020-12-31 | not-met     | exam-mark-short           | examScores            |
  一科对一科，成绩没写科目       | 58             | 基础60         | 主管护师   | 2020-12-31 | met         |                           |                       |
`;

const byDefault = casesOf`
  情形                     | examScores | applyTitle | on         | outcome | reason                                    | at         | says
  没有标准的栏，用系列的   | 55         | 主管护师   | 2020-12-31 | met     | ~exam-default-pass-mark                   | examScores | 每科按60分计算
  低于系列的标准           | 54         | 主管护师   | 2020-12-31 | not-met | exam-mark-short + ~exam-default-pass-mark | examScores |
`;

/** What comes of it is said where it holds: no title. */
const claimed = casesOf`
  情形                 | route    | examScores | passMarks | applyTitle | on         | outcome     | reason          | at         | says
  可以竞聘，不取得职称 | 以考代评 | 55         | 60        | 主管护师   | 2020-12-31 | met         | ~exam-no-title  | route      | 符合岗位条件的可以参加竞聘（D2），但不取得职称
  各科都合格           | 以考代评 | 60         | 60        | 主管护师   | 2020-12-31 | met         | ~exam-passed    | route      | 各科都达到合格标准，用不着放宽
  一科合格，一科低一分 | 以考代评 | 基础60、实践59 | 60    | 主管护师   | 2020-12-31 | met         | ~exam-no-title  | route      |
  低得多的，只说低多少 | 以考代评 | 54         | 60        | 主管护师   | 2020-12-31 | not-met     | exam-mark-short | examScores | 低6分
  成绩空白，看不出     | 以考代评 |            | 60        | 主管护师   | 2020-12-31 | cannot-tell | blank           | examScores |
`;

/** A sum says nothing of each subject. */
const sums = casesOf`
  情形                       | examScores     | passMarks | applyTitle | on         | outcome     | reason     | at         | says
  两栏都是总分               | 227            | 240       | 主管护师   | 2020-12-31 | cannot-tell | exam-total + exam-total | examScores、passMarks | 227分不像一科的成绩
  总分够了也看不出           | 250            | 240       | 主管护师   | 2020-12-31 | cannot-tell | exam-total + exam-total | examScores、passMarks |
  总分与标准写在一格         | 227/240        |           | 主管护师   | 2020-12-31 | cannot-tell | exam-total | examScores |
  各科成绩对总的标准         | 57、58、56、60 | 240       | 主管护师   | 2020-12-31 | cannot-tell | exam-total | passMarks  | 240分不像一科的合格标准
  卫生一科一百分             | 100            | 60        | 主管护师   | 2020-12-31 | met         |            |            |
  卫生一科超过一百分         | 101            | 60        | 主管护师   | 2020-12-31 | cannot-tell | exam-total | examScores |
  统计一科一百五十分         | 150            | 84        | 统计师     | 2020-12-31 | met         |            |            |
  统计一科超过一百五十分     | 151            | 84        | 统计师     | 2020-12-31 | cannot-tell | exam-total | examScores |
  合格标准一百分             | 95             | 100       | 统计师     | 2020-12-31 | met         |            |            |
  合格标准超过一百分         | 97             | 101       | 统计师     | 2020-12-31 | cannot-tell | exam-total | passMarks  |
`;

export const cases: readonly Case[] = [
  ...matched,
  ...sums,
  ...byDefault,
  ...plain,
  ...noColumn,
  ...subjects,
  ...bySeries,
  ...claimed,
];
