import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                     | heldTitle    | heldLevel | heldSeries | applyTitle   | on         | outcome     | reason                        | at
  都认得出                 | 一级教师     |           |            | 高级教师     | 2020-12-31 | met         |                               |
  现职称认不出             | 骨干教师     |           |            | 高级教师     | 2020-12-31 | cannot-tell | title-unknown                 | heldTitle
  级别列写明，系列仍不明   | 骨干教师     | 中级      |            | 高级教师     | 2020-12-31 | cannot-tell | title-unknown                 | heldTitle
  级别、系列都有列写明     | 骨干教师     | 中级      | 教师       | 高级教师     | 2020-12-31 | met         |                               |
  只写级别，系列没有用处   | 中级         |           |            | 高级教师     | 2020-12-31 | met         |                               |
  级别有两种读法           | 初级         |           |            | 一级教师     | 2020-12-31 | met         |                               |
  没有职称                 | 无           |           |            | 二级教师     | 2020-12-31 | met         |                               |
  申报职称认不出           | 一级教师     |           |            | 学科带头人   | 2020-12-31 | cannot-tell | title-unknown                 | applyTitle
  两处都认不出             | 骨干教师     |           |            | 学科带头人   | 2020-12-31 | cannot-tell | title-unknown + title-unknown | heldTitle、applyTitle
  执业资格不是职称         | 执业医师     |           |            | 主治医师     | 2020-12-31 | cannot-tell | title-unknown                 | heldTitle
  名称认得出，系列列看不懂 | 一级教师     |           | 其他       | 高级教师     | 2020-12-31 | met         |                               |
  空白                     |              |           |            |              | 2020-12-31 | met         |                               |
`;

const disagreeing = casesOf`
  情形                             | heldTitle | heldLevel | applyTitle | applyLevel | on         | outcome     | reason           | at
  名称认得出，级别列待填           | 二级教师  |           | 一级教师   | 待定       | 2020-12-31 | met         |                  |
  名称与级别列不一致               | 一级教师  |           | 高级教师   | 中级       | 2020-12-31 | met         | ~level-disagrees | applyTitle、applyLevel
  现职称与级别列不一致             | 一级教师  | 副高级    | 高级教师   |            | 2020-12-31 | met         | ~level-disagrees | heldTitle、heldLevel
  名称只到初级，级别列写明         | 初级      | 助理级    | 一级教师   |            | 2020-12-31 | met         |                  |
`;

const otherSeriesNamed = casesOf`
  情形                             | heldTitle | heldSeries | applyTitle | applySeries | on         | outcome     | reason            | at                    | says
  名称与申报系列列一致             | 一级教师  |            | 高级教师   | 教师        | 2020-12-31 | met         |                   |                       |
  名称与申报系列列不一致           | 一级教师  |            | 高级教师   | 农业        | 2020-12-31 | met         | ~series-disagrees | applyTitle、applySeries | 写的不是同一个系列
  现职称与系列列不一致             | 一级教师  | 卫生       | 高级教师   |             | 2020-12-31 | met         | ~series-disagrees | heldTitle、heldSeries |
  名称看不出系列，以列为准         | 一级教师  |            | 副高级     | 农业        | 2020-12-31 | met         |                   |                       |
  系列列写了两个，名称是其中一个   | 一级教师  |            | 高级农艺师 | 农业工程    | 2020-12-31 | met         |                   |                       |
  系列列写了两个，名称都不是       | 一级教师  |            | 高级教师   | 农业工程    | 2020-12-31 | met         | ~series-disagrees | applyTitle、applySeries |
  高校教师系列的讲师               | 助教      |            | 讲师       | 高校教师    | 2020-12-31 | met         |                   |                       |
`;

const otherKindNamed = casesOf`
  情形                             | heldTitle    | heldType | applyTitle   | applyType | on         | outcome     | reason          | at                  | says
  现职称与类型列一致               | 基层一级教师 | 基层     | 基层高级教师 |           | 2020-12-31 | met         |                 |                     |
  现职称与类型列不一致             | 基层一级教师 | 全省统一 | 基层高级教师 |           | 2020-12-31 | met         | ~type-disagrees | heldTitle、heldType |
  申报职称与类型列不一致           | 一级教师     | 全省统一 | 基层高级教师 | 全省统一  | 2020-12-31 | met         | ~type-disagrees | applyTitle、applyType |
  名称看不出类型，以列为准         | 一级教师     | 基层     | 高级教师     | 基层      | 2020-12-31 | met         |                 |                     |
`;

const kindToFill = casesOf`
  情形                               | heldTitle    | heldType | applyTitle   | applyType | on         | outcome     | reason        | at                  | says
  两处类型都写明                     | 一级教师     | 全省统一 | 高级教师     | 基层      | 2020-12-31 | met         |               |                     |
  申报类型空白，哪一类都能报也要写明 | 一级教师     | 全省统一 | 高级教师     |           | 2020-12-31 | cannot-tell | blank         | applyType           | 填“基层”或“全省统一”
  现职称类型空白，也要写明           | 一级教师     |          | 高级教师     | 基层      | 2020-12-31 | cannot-tell | blank         | heldType            | 填“基层”或“全省统一”
  两处类型都空白                     | 一级教师     |          | 高级教师     |           | 2020-12-31 | cannot-tell | blank + blank | heldType、applyType |
  类型写的待定，一样要填             | 一级教师     | 待定     | 高级教师     | ？        | 2020-12-31 | cannot-tell | unreadable + unreadable | heldType、applyType | 写的“待定”看不懂
  申报的名称写明基层                 | 一级教师     | 全省统一 | 基层高级教师 |           | 2020-12-31 | met         |               |                     |
  没有职称的，不问是哪一类           | 无           |          | 二级教师     | 基层      | 2020-12-31 | met         |               |                     |
`;

const kindOfBarred = casesOf`
  情形                       | verdict      | heldTitle | heldType | applyTitle | applyType | on         | outcome     | reason | at
  已有违规的，不再问是哪一类 | ineligible   | 一级教师  | 全省统一 | 高级教师   |           | 2020-12-31 | met         |        |
  还待核的，一并写明         | undetermined | 一级教师  | 全省统一 | 高级教师   |           | 2020-12-31 | cannot-tell | blank  | applyType
`;

const other = casesOf`
  情形                   | heldTitle | otherTitle   | otherLevel | on         | outcome     | reason        | at
  另一类职称认得出       | 一级教师  | 基层一级教师 |            | 2020-12-31 | met         |               |
  另一类职称认不出       | 一级教师  | 骨干教师     |            | 2020-12-31 | cannot-tell | title-unknown | otherTitle
  另一类职称级别列写明   | 一级教师  | 骨干教师     | 中级       | 2020-12-31 | met         |               |
  没有另一类职称         | 一级教师  | 无           |            | 2020-12-31 | met         |               |
`;

const asTyped = casesOf`
  情形                   | heldTitle               | applyTitle   | on         | outcome     | reason        | at        | says
  连时间一起写的，照原样 | 骨干教师（２０１２．09） | 高级教师     | 2020-12-31 | cannot-tell | title-unknown | heldTitle | “骨干教师（２０１２．09）”认不出级别
`;

export const cases: readonly Case[] = [
  ...plain,
  ...disagreeing,
  ...otherSeriesNamed,
  ...otherKindNamed,
  ...kindToFill,
  ...kindOfBarred,
  ...other,
  ...asTyped,
];
