import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                                 | heldTitle | heldDate | applyTitle | trainingHours:2015 | trainingHours:2018 | trainingHours:2019 | trainingHours:2020 | on         | outcome     | reason                    | at
  各年都够                             | 一级教师  | 2012.11  | 高级教师   | 90                 | 90                 | 96                 | 90                 | 2020-12-31 | met         |                           |
  差一学时                             | 一级教师  | 2012.11  | 高级教师   | 90                 | 89                 | 96                 | 90                 | 2020-12-31 | not-met     | hours-short               | trainingHours
  正好90                               | 一级教师  | 2012.11  | 高级教师   | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | met         |                           |
  89.5也不足                           | 一级教师  | 2012.11  | 高级教师   | 90                 | 89.5               | 90                 | 90                 | 2020-12-31 | not-met     | hours-short               | trainingHours
  两年都不足，分别指出                 | 一级教师  | 2012.11  | 高级教师   | 90                 | 80                 | 70                 | 90                 | 2020-12-31 | not-met     | hours-short + hours-short | trainingHours
  取得当年不足，不计                   | 一级教师  | 2018.11  | 高级教师   | 90                 | 10                 | 96                 | 90                 | 2020-12-31 | met         |                           |
  取得次年起计                         | 一级教师  | 2017.11  | 高级教师   | 90                 | 10                 | 96                 | 90                 | 2020-12-31 | not-met     | hours-short               | trainingHours
  申报当年不足，只提醒                 | 一级教师  | 2012.11  | 高级教师   | 90                 | 90                 | 96                 | 20                 | 2020-12-31 | met         | ~hours-short-not-counted  | trainingHours
  2015年不足，只提醒                   | 一级教师  | 2012.11  | 高级教师   | 60                 | 90                 | 96                 | 90                 | 2020-12-31 | met         | ~hours-short-not-counted  | trainingHours
  申报当年空白，不问                   | 一级教师  | 2012.11  | 高级教师   | 90                 | 90                 | 96                 |                    | 2020-12-31 | met         |                           |
  应计的年份空白，要补                 | 一级教师  | 2012.11  | 高级教师   | 90                 | 90                 |                    | 90                 | 2020-12-31 | cannot-tell | hours-blank               | trainingHours
  看不懂                               | 一级教师  | 2012.11  | 高级教师   | 90                 | 达标               | 90                 | 90                 | 2020-12-31 | cannot-tell | hours-unreadable          | trainingHours
  取得时间空白，短的一年算不算看不出   | 一级教师  |          | 高级教师   | 90                 | 80                 | 90                 | 90                 | 2020-12-31 | cannot-tell | blank                     | heldDate
  取得时间空白但各年都够，不问         | 一级教师  |          | 高级教师   | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | met         |                           |
  没有职称，各年都计                   | 无        |          | 二级教师   | 90                 | 80                 | 90                 | 90                 | 2020-12-31 | not-met     | hours-short               | trainingHours
`;

const undated = casesOf`
  情形                         | heldTitle | heldDate | applyTitle | trainingHours | on         | outcome        | reason      | at
  无年份的列算申报前一年       | 一级教师  | 2012.11  | 高级教师   | 85            | 2020-12-31 | not-met        | hours-short | trainingHours
  无年份，够                   | 一级教师  | 2012.11  | 高级教师   | 90学时        | 2020-12-31 | met            |             |
  前一年正是取得当年，不计     | 一级教师  | 2019.11  | 高级教师   | 85            | 2020-12-31 | met            |             |
`;

const total = casesOf`
  情形               | heldTitle | heldDate | applyTitle | trainingHours:total | on         | outcome        | reason | at
  合计从不算不足     | 一级教师  | 2012.11  | 高级教师   | 60                  | 2020-12-31 | not-applicable |        |
`;

const only = casesOf`
  情形                     | heldTitle | heldDate | trainingHours:2019 | on         | outcome | reason       | at
  表中无申报，不足只提醒   | 一级教师  | 2012.11  | 85                 | 2020-12-31 | met     | ~hours-short | trainingHours
  表中无申报，空白不问     | 一级教师  | 2012.11  |                    | 2020-12-31 | met     |              |
`;

const more = casesOf`
  情形                                     | heldTitle | heldDate | applyTitle | applyYear | trainingHours:2016 | trainingHours:2018 | trainingHours:2019 | trainingHours:2021 | on         | outcome     | reason              | at                     | says
  2016年起要计                             | 一级教师  | 2012.11  | 高级教师   | 2020      | 80                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | hours-short         | trainingHours          | 2016年继续教育80学时（H2），不足90学时，还差10学时
  申报年度以后的年份不看                   | 一级教师  | 2012.11  | 高级教师   | 2020      | 90                 | 90                 | 90                 | 10                 | 2020-12-31 | met         |                     |                        |
  取得时间空白，几年短也只问一次           | 一级教师  |          | 高级教师   | 2020      | 90                 | 80                 | 70                 | 90                 | 2020-12-31 | cannot-tell | blank               | heldDate               |
  取得时间与学时都空白，都问               | 一级教师  |          | 高级教师   | 2020      | 90                 |                    | 90                 | 90                 | 2020-12-31 | cannot-tell | blank + hours-blank | heldDate、trainingHours | 2018年继续教育学时未填
  取得时间有两种读法，短的一年算不算看不出 | 一级教师  | 20181    | 高级教师   | 2020      | 90                 | 80                 | 90                 | 90                 | 2020-12-31 | cannot-tell | ambiguous           | heldDate               |
  取得时间有两种读法，短的一年都算         | 一级教师  | 20181    | 高级教师   | 2020      | 90                 | 90                 | 80                 | 90                 | 2020-12-31 | not-met     | hours-short         | trainingHours          | 2019年
  看不懂的说是哪年                         | 一级教师  | 2012.11  | 高级教师   | 2020      | 90                 | 达标               | 90                 | 90                 | 2020-12-31 | cannot-tell | hours-unreadable    | trainingHours          | 2018年继续教育学时“达标”
`;

const start = casesOf`
  情形                         | heldTitle | workStart | applyTitle | trainingHours:2017 | trainingHours:2018 | trainingHours:2019 | on         | outcome     | reason                   | at
  参加工作以前的年份不问       | 无        | 2018.08   | 二级教师   | 0                  | 90                 | 90                 | 2020-12-31 | met         |                          |
  参加工作当年不足，只提醒     | 无        | 2018.08   | 二级教师   | 0                  | 30                 | 90                 | 2020-12-31 | met         | ~hours-short-not-counted | trainingHours
  参加工作次年起计             | 无        | 2018.08   | 二级教师   | 0                  | 90                 | 89                 | 2020-12-31 | not-met     | hours-short              | trainingHours
  参加工作时间空白，短的一年   | 无        |           | 二级教师   | 90                 | 90                 | 89                 | 2020-12-31 | cannot-tell | blank                    | workStart
  参加工作时间空白但都够       | 无        |           | 二级教师   | 90                 | 90                 | 90                 | 2020-12-31 | met         |                          |
`;

const byAppointment = casesOf`
  情形                                 | heldTitle | heldDate | appointedDate | applyTitle | trainingHours:2018 | trainingHours:2019 | on         | outcome     | reason      | at
  取得时间空白，聘任以后的年份都计     | 一级教师  |          | 2018.01       | 高级教师   | 90                 | 89.5               | 2020-12-31 | not-met     | hours-short | trainingHours
  取得时间空白，聘任当年看不出         | 一级教师  |          | 2019.01       | 高级教师   | 90                 | 89.5               | 2020-12-31 | cannot-tell | blank       | heldDate
  取得时间看不懂，聘任以后的年份都计   | 一级教师  | 早年     | 2018.01       | 高级教师   | 90                 | 89.5               | 2020-12-31 | not-met     | hours-short | trainingHours
  取得时间空白，聘任也空白             | 一级教师  |          |               | 高级教师   | 90                 | 89.5               | 2020-12-31 | cannot-tell | blank       | heldDate
  取得时间写明，不看聘任               | 一级教师  | 2019.11  | 2018.01       | 高级教师   | 90                 | 89.5               | 2020-12-31 | met         |             |
`;

const twice = casesOf`
  情形                         | heldTitle | heldDate | applyTitle | trainingHours:2018 | 2018年继续教育学时 | on         | outcome     | reason          | at            | says
  同一年两列，一列不够         | 一级教师  | 2012.11  | 高级教师   | 96                 | 80                 | 2020-12-31 | cannot-tell | hours-ambiguous | trainingHours | 2018年
  同一年两列不同，都不够       | 一级教师  | 2012.11  | 高级教师   | 60                 | 70                 | 2020-12-31 | not-met     | hours-short     | trainingHours | 2018年继续教育70学时
  同一年两列不同，一列正好够   | 一级教师  | 2012.11  | 高级教师   | 89                 | 90                 | 2020-12-31 | cannot-tell | hours-ambiguous | trainingHours | 2018年
  同一年两列，取得当年，不计   | 一级教师  | 2018.11  | 高级教师   | 60                 | 70                 | 2020-12-31 | met         |                 |               |
  同一年两列不同，都够         | 一级教师  | 2012.11  | 高级教师   | 96                 | 92                 | 2020-12-31 | met         |                 |               |
  同一年两列，一列空白         | 一级教师  | 2012.11  | 高级教师   | 96                 |                    | 2020-12-31 | met         |                 |               |
`;

/** Counted from the higher of two titles; where it is open which that is, from either. */
const otherTitle = casesOf`
  情形                               | heldTitle | heldDate | otherTitle   | otherDate  | applyTitle | trainingHours:2018 | trainingHours:2019 | on         | outcome        | reason      | at
  另一类更高，它取得的当年不算       | 一级教师  | 2011.01  | 基层高级教师 | 2019.07    | 正高级教师 | 60                 | 60                 | 2020-12-31 | met            |             |
  另一类更高，次年起算               | 一级教师  | 2011.01  | 基层高级教师 | 2018.07    | 正高级教师 | 60                 | 60                 | 2020-12-31 | not-met        | hours-short | trainingHours
  另一类空白而有时间，看它是哪一级   | 一级教师  | 2011.01  |              | 2019.07    | 正高级教师 | 90                 | 60                 | 2020-12-31 | cannot-tell    | blank       | otherTitle
  另一类空白，从哪一个算都要         | 一级教师  | 2011.01  |              | 2017.07    | 正高级教师 | 90                 | 60                 | 2020-12-31 | not-met        | hours-short | trainingHours
  另一类没有                         | 一级教师  | 2011.01  | 无           |            | 正高级教师 | 90                 | 60                 | 2020-12-31 | not-met        | hours-short | trainingHours
  现职称空白，看它是哪一级           |           | 2016.01  | 高级教师     | 2019.07    | 正高级教师 | 90                 | 60                 | 2020-12-31 | cannot-tell    | blank       | heldTitle
  现职称填无，从另一类算             | 无        | 2016.01  | 基层一级教师 | 2019.07    | 高级教师   | 60                 | 60                 | 2020-12-31 | met            |             |
  另一类更高，取得时间空白，问它     | 一级教师  | 2011.01  | 基层高级教师 |            | 正高级教师 | 90                 | 60                 | 2020-12-31 | cannot-tell    | blank       | otherDate
`;

export const cases: readonly Case[] = [
  ...plain,
  ...only,
  ...total,
  ...undated,
  ...more,
  ...start,
  ...byAppointment,
  ...twice,
  ...otherTitle,
];
