import { casesOf, type Case } from "../../cases";
import { someDaySenior } from "./senior-cases";

const plain = casesOf`
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

/** Retirement: sixty for men, fifty-five for women, fifty for women in workers' posts. */
const retirement = casesOf`
  情形                               | status | sex | birthDate  | postKind | heldTitle    | applyDate  | applyTitle     | on         | outcome     | reason             | at
  男，六十岁前一天                   | 在职   | 男  | 1961-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | met         |                    |
  男，六十岁当天                     | 在职   | 男  | 1960-12-31 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  女专技，五十五岁前一天             | 在职   | 女  | 1966-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | met         |                    |
  女专技，五十五岁当天               | 在职   | 女  | 1965-12-31 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  女工勤，五十岁前一天               | 在职   | 女  | 1971-01-01 | 工勤     | 一级教师     | 2020-12-31 | 高级教师       | 2020-12-31 | met         |                    |
  女工勤，五十岁当天                 | 在职   | 女  | 1970-12-31 | 工勤     | 一级教师     | 2020-12-31 | 高级教师       | 2020-12-31 | not-met     | retired            | birthDate、sex
  女管理岗按五十五岁                 | 在职   | 女  | 1970-12-31 | 管理     | 一级教师     | 2020-12-31 | 高级教师       | 2020-12-31 | met         |                    |
  女副高可到六十岁                   | 在职   | 女  | 1961-01-01 | 专业技术 | 高级教师     | 2020-12-31 | 正高级教师     | 2020-12-31 | met         |                    |
  女副高六十岁当天                   | 在职   | 女  | 1960-12-31 | 专业技术 | 高级教师     | 2020-12-31 | 正高级教师     | 2020-12-31 | not-met     | retired            | birthDate、sex
  按申报日期算                       | 在职   | 男  | 1960-10-01 | 专业技术 | 一级教师     | 2020-09-20 | 基层高级教师   | 2020-12-31 | met         |                    |
  申报当天满六十                     | 在职   | 男  | 1960-09-20 | 专业技术 | 一级教师     | 2020-09-20 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  闰日出生，平年二月廿八满           | 在职   | 女  | 1964-02-29 | 专业技术 | 一级教师     | 2019-02-28 | 基层高级教师   | 2019-12-31 | not-met     | retired            | birthDate、sex
  闰日出生，前一天                   | 在职   | 女  | 1964-02-29 | 专业技术 | 一级教师     | 2019-02-27 | 基层高级教师   | 2019-12-31 | met         |                    |
  只到月份，当月起算退休             | 在职   | 男  | 1960.12    | 专业技术 | 一级教师     | 2020-12-01 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  只到月份，上月未到                 | 在职   | 男  | 1960.12    | 专业技术 | 一级教师     | 2020-11-30 | 基层高级教师   | 2020-12-31 | met         |                    |
  只有年份，看不出                   | 在职   | 男  | 1960       | 专业技术 | 一级教师     | 2020-06-30 | 基层高级教师   | 2020-12-31 | cannot-tell | imprecise-date     | birthDate
  只有年份，年底可定                 | 在职   | 男  | 1960       | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  性别空白而有关系                   | 在职   |     | 1963-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | cannot-tell | blank              | sex
  一九八〇年生，性别空白没有关系     | 在职   |     | 1980-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | met         |                    |
  性别空白，男女都已退休             | 在职   |     | 1958-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  出生空白要补                       | 在职   | 男  |            | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | cannot-tell | blank              | birthDate
  出生看不懂                         | 在职   | 男  | 不详       | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | cannot-tell | unreadable         | birthDate
  延聘的不再看年龄，要核             | 延聘   | 男  | 1958-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | cannot-tell | extended-service   | status
  已到龄又借调，到龄说了算           | 借调   | 男  | 1958-01-01 | 专业技术 | 一级教师     | 2020-12-31 | 基层高级教师   | 2020-12-31 | not-met     | retired            | birthDate、sex
  新办法前一天仍按原年龄             | 在职   | 男  | 1964-09-12 | 专业技术 | 一级教师     | 2024-09-12 | 基层高级教师   | 2024-09-12 | not-met     | retired            | birthDate、sex
  男一九六五年一月，多一个月         | 在职   | 男  | 1965-01-15 | 专业技术 | 一级教师     | 2025-02-14 | 基层高级教师   | 2025-12-31 | met         |                    |
  男一九六五年一月，到二月           | 在职   | 男  | 1965-01-15 | 专业技术 | 一级教师     | 2025-02-15 | 基层高级教师   | 2025-12-31 | not-met     | retired            | birthDate、sex
  女专技一九七〇年六月，多两个月     | 在职   | 女  | 1970-06-10 | 专业技术 | 一级教师     | 2025-08-09 | 基层高级教师   | 2025-12-31 | met         |                    |
  女专技一九七〇年六月，到八月       | 在职   | 女  | 1970-06-10 | 专业技术 | 一级教师     | 2025-08-10 | 基层高级教师   | 2025-12-31 | not-met     | retired            | birthDate、sex
  女工勤一九七六年六月，多九个月     | 在职   | 女  | 1976-06-10 | 工勤     | 一级教师     | 2027-03-09 | 高级教师       | 2027-12-31 | met         |                    |
  女工勤一九七六年六月，到次年三月   | 在职   | 女  | 1976-06-10 | 工勤     | 一级教师     | 2027-03-10 | 高级教师       | 2027-12-31 | not-met     | retired            | birthDate、sex
  女副高新办法怎样移，六十岁前不论   | 在职   | 女  | 1966-01-01 | 专业技术 | 高级教师     | 2025-12-31 | 正高级教师     | 2025-12-31 | met         |                    |
  女副高新办法怎样移，正好由它定     | 在职   | 女  | 1965-06-10 | 专业技术 | 高级教师     | 2025-07-01 | 正高级教师     | 2025-12-31 | cannot-tell | retirement-unclear | birthDate、sex
  女副高按哪个办法都已到龄           | 在职   | 女  | 1965-06-10 | 专业技术 | 高级教师     | 2025-08-10 | 正高级教师     | 2025-12-31 | not-met     | retired            | birthDate、sex
`;

const byNumber = casesOf`
  情形                       | idNumber           | applyTitle   | on         | outcome     | reason     | at
  从身份证号知道已到龄       | 371500196012310014 | 基层高级教师 | 2020-12-31 | not-met     | retired    | idNumber
  从身份证号知道未到龄       | 371500196101010013 | 基层高级教师 | 2020-12-31 | met         |            |
  身份证号空白，没有出生年月列，要补 |              | 基层高级教师 | 2020-12-31 | cannot-tell | blank      | idNumber
  身份证号待定               | 待定               | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable | idNumber
  身份证号末位不对，不能靠它 | 371500196012310019 | 基层高级教师 | 2020-12-31 | cannot-tell | birth-by-faulty-id | idNumber
  只有护照号码，看不出出生   | E12345678          | 基层高级教师 | 2020-12-31 | cannot-tell | birth-by-faulty-id | idNumber
  身份证号少一位             | 37150019601231001  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-by-faulty-id | idNumber
  旧版永久居留证没有生日     | USA370080031201    | 基层高级教师 | 2020-12-31 | cannot-tell | birth-by-faulty-id | idNumber
`;

const birthFirst = casesOf`
  情形                           | idNumber           | birthDate  | sex | applyTitle   | on         | outcome     | reason  | at
  出生只到月份，身份证号知道日子，差一天 | 371500196101010013 | 1961.01 | 男 | 基层高级教师 | 2020-12-31 | met        |         |
  出生只到月份，身份证号说当天到龄 | 371500196012310014 | 1960.12  | 男  | 基层高级教师 | 2020-12-31 | not-met     | retired | idNumber、sex
  出生只到月份，身份证号是后一天 | 371500196012310014 | 1960.12    | 男  | 基层高级教师 | 2020-12-30 | met         |         |
  出生空白，看身份证号           | 371500196012310014 |            |     | 基层高级教师 | 2020-12-31 | not-met     | retired | idNumber
  出生只到月份，日看身份证号     | 371500196006200011 | 1960.06    | 男  | 基层高级教师 | 2020-06-10 | met         |         |
  出生只到月份，当天到龄         | 371500196006100010 | 1960.06    | 男  | 基层高级教师 | 2020-06-10 | not-met     | retired | idNumber、sex
  出生只有年份，月看身份证号     | 371500196006200011 | 1960       | 男  | 基层高级教师 | 2020-06-19 | met         |         |
  出生写一日，或只是那个月       | 371500196006200011 | 1960-06-01 | 男  | 基层高级教师 | 2020-06-10 | met         |         |
  出生是一月还是十月看身份证号   | 371500196010100013 | #1960.1    | 男  | 基层高级教师 | 2020-06-10 | met         |         |
  号码有错，只按月份             | 371500196006200012 | 1960.06    | 男  | 基层高级教师 | 2020-06-10 | not-met     | retired | birthDate、sex
  都空白，问出生年月             |                    |            | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | blank   | birthDate
`;

/** The column and the ID number contradict each other: either may be right. */
const disputed = casesOf`
  情形                               | idNumber           | birthDate  | sex | applyTitle   | on         | outcome     | reason          | at                  | says
  出生晚、号码早，号码说到龄         | 371500196012310014 | 1970-01-01 | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees | birthDate、idNumber | “出生年月”与身份证号中的1960年12月31日不一致（E2、D2），不知以哪个为准；核对身份证和档案，改正其中一处
  出生晚、号码早，差一天都没到龄     | 371500196012310014 | 1970-01-01 | 男  | 基层高级教师 | 2020-12-30 | met         |                 |                     |
  出生早、号码晚，出生说到龄         | 371500196302050011 | 1960-01-05 | 男  | 基层高级教师 | 2020-09-10 | cannot-tell | birth-disagrees | birthDate、idNumber | 1963年2月5日
  差得很远，出生年份看似没到         | 371500196012310014 | 1990-01-01 | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees | birthDate、idNumber |
  哪个都到龄                         | 371500196012310014 | 1959-12-31 | 男  | 基层高级教师 | 2020-12-31 | not-met     | retired         | birthDate、sex      |
  写了别的日，其间申报               | 371500196006200011 | 1960-06-05 | 男  | 基层高级教师 | 2020-06-10 | cannot-tell | birth-disagrees | birthDate、idNumber |
  写了别的日，之前申报               | 371500196006200011 | 1960-06-05 | 男  | 基层高级教师 | 2020-06-04 | met         |                 |                     |
  写了别的日，之后申报               | 371500196006200011 | 1960-06-05 | 男  | 基层高级教师 | 2020-06-20 | not-met     | retired         | birthDate、sex      |
  写到月，与号码不同月               | 371500196106200019 | 1960.05    | 男  | 基层高级教师 | 2020-06-10 | cannot-tell | birth-disagrees | birthDate、idNumber |
  只写到年，与号码不同年             | 371500196012310014 | 1970       | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees | birthDate、idNumber |
  一月或十月，与号码都不同           | 371500197006200016 | #1960.1    | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees | birthDate、idNumber |
  老号码写得不同                     | 371500601231001    | 1970-01-01 | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees | birthDate、idNumber |
  末位不对的号码作不得数             | 371500196012310019 | 1970-01-01 | 男  | 基层高级教师 | 2020-12-31 | met         |                 |                     |
  性别也空白，只有出生要核           | 371500196012310014 | 1970-01-01 |     | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees | birthDate、idNumber |
`;

const disputedSex = casesOf`
  情形                           | idNumber           | birthDate  | sex | applyTitle   | on         | outcome     | reason        | at            | says
  写男，号码是女，女的已到龄     | 371500196304120028 | 1963-04-12 | 男  | 基层高级教师 | 2020-12-31 | cannot-tell | sex-disagrees | sex、idNumber | “性别”与身份证号（女）不一致（F2、D2），不知以哪个为准；核对身份证，改正其中一处
  写女，号码是男，女的已到龄     | 37150019630412001X | 1963-04-12 | 女  | 基层高级教师 | 2020-12-31 | cannot-tell | sex-disagrees | sex、idNumber | 身份证号（男）
  男女都没到龄                   | 37150019660412002X | 1966-04-12 | 男  | 基层高级教师 | 2020-12-31 | met         |               |               |
  男女都已到龄                   | 37150019580412002X | 1958-04-12 | 男  | 基层高级教师 | 2020-12-31 | not-met     | retired       | birthDate、sex |
`;

const remarked = casesOf`
  情形                       | sex | birthDate  | remarks      | applyTitle   | on         | outcome     | reason           | at             | says
  已到龄，备注写返聘，要核   | 男  | 1958-01-01 | 退休返聘人员 | 基层高级教师 | 2020-12-31 | cannot-tell | extended-service | remarks        | 返聘
  已到龄，备注写别的         | 男  | 1958-01-01 | 班主任       | 基层高级教师 | 2020-12-31 | not-met     | retired          | birthDate、sex | 2018年1月1日
  已到龄，备注空白           | 男  | 1958-01-01 |              | 基层高级教师 | 2020-12-31 | not-met     | retired          | birthDate、sex |
  没到龄，备注写延聘也不问   | 男  | 1985-01-01 | 延聘         | 基层高级教师 | 2020-12-31 | met         |                  |                |
`;

const open = casesOf`
  情形                                     | sex | birthDate  | heldTitle | otherTitle | postKind | applyDate  | applyTitle   | on         | outcome     | reason                 | at
  出生只有年份、性别空白，两个都有关系     |     | 1960       | 一级教师  | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | cannot-tell | blank + imprecise-date | sex、birthDate
  出生只有年份、性别空白，只差在性别       |     | 1963       | 一级教师  | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | cannot-tell | blank                  | sex
  出生有两种读法，一种已到龄               | 男  | #1960.1    | 一级教师  | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | cannot-tell | ambiguous              | birthDate
  出生有两种读法，哪种都到龄               | 男  | #1959.1    | 一级教师  | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | not-met     | retired                | birthDate、sex
  女，现职称空白，五十五到六十之间         | 女  | 1963-01-01 |           | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | cannot-tell | blank                  | heldTitle
  女，现职称空白，六十以上                 | 女  | 1960-01-01 |           | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | not-met     | retired                | birthDate、sex
  女，另一类是副高，可到六十               | 女  | 1963-01-01 | 一级教师  | 高级教师   | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | met         |                        |
  女，副高或正高，可到六十                 | 女  | 1963-01-01 | 高级      | 无         | 专业技术 | 2020-06-30 | 基层高级教师 | 2020-12-31 | met         |                        |
  女，岗位类别空白，按专业技术             | 女  | 1966-01-01 | 一级教师  | 无         |          | 2020-06-30 | 基层高级教师 | 2020-12-31 | met         |                        |
`;

const otherNumbers = casesOf`
  情形                                 | idNumber            | applyTitle   | on         | outcome     | reason    | at
  老号码也知道出生与性别               | 371500601231001     | 基层高级教师 | 2020-12-31 | not-met     | retired   | idNumber
  老号码，未到龄                       | 371500610101001     | 基层高级教师 | 2020-12-31 | met         |           |
  号码末位丢了，出生还在，性别无关     | #371500195901010000 | 基层高级教师 | 2020-12-31 | not-met     | retired   | idNumber、sex
  号码末位丢了，差在性别               | #371500196301010000 | 基层高级教师 | 2020-12-31 | cannot-tell | no-column | sex
`;

const openStatus = casesOf`
  情形                       | status | sex | birthDate  | applyTitle   | on         | outcome     | reason              | at
  已到龄而状态空白           |        | 男  | 1960-12-31 | 基层高级教师 | 2020-12-31 | cannot-tell | retired-status-open | status、birthDate、sex
  未到龄，状态空白           |        | 男  | 1961-01-01 | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | status
  已到龄而状态看不懂         | 待定   | 男  | 1960-12-31 | 基层高级教师 | 2020-12-31 | cannot-tell | retired-status-open | status、birthDate、sex
`;

/** Neither a column for the day of applying nor a line above: some day of the year. */
const someDay = casesOf`
  情形                       | sex | birthDate  | applyDate | applyTitle   | on         | outcome     | reason  | at
  年内到龄，不知哪天申报     | 男  | 1960-06-15 |           | 基层高级教师 | 2020-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex 
  年末到龄                   | 男  | 1960-12-31 |           | 基层高级教师 | 2020-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex 
  次年元旦到龄               | 男  | 1961-01-01 |           | 基层高级教师 | 2020-12-31 | met         |         |
  当年元旦到龄               | 男  | 1960-01-01 |           | 基层高级教师 | 2020-12-31 | not-met     | retired | birthDate、sex
  申报日期只有年份           | 男  | 1960-06-15 | 2020      | 基层高级教师 | 2020-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex 
  申报日期只有年份，年内不变 | 男  | 1970-06-15 | 2020      | 基层高级教师 | 2020-12-31 | met         |         |
`;

/** Who left after the day of applying was in post on it. */
const leaving = casesOf`
  情形                               | status | leftDate   | joinedUnit | applyDate  | applyTitle   | on         | outcome     | reason              | at               | says
  申报后第二天调离                   | 调离   | 2020-09-02 | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | met         | ~left-later         | status、leftDate | 2020年9月2日才离开
  申报当天调离                       | 调离   | 2020-09-01 | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           | 已不在岗
  离开时间空白                       | 调离   |            | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           | 已不在岗
  离开时间是原单位的                 | 退休   | 2010-08-31 | 2010-09-01 | 2010-08-01 | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           | 已不在岗
  年内调离，不知哪天申报             | 调离   | 2020-10-01 | 2010-09-01 |            | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | applyDate        |
  上年已调离，不知哪天申报           | 调离   | 2019-12-31 | 2010-09-01 |            | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           | 已不在岗
  次年才调离，不知哪天申报           | 调离   | 2021-01-01 | 2010-09-01 |            | 基层高级教师 | 2020-12-31 | met         | ~left-later         | status、leftDate | 2021年1月1日才离开
  离开时间只有年份                   | 调离   | 2020       | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date      | leftDate         |
  写在岗，离开时间在申报之前         | 在岗   | 2020-08-01 | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | cannot-tell | left-though-in-post | status、leftDate | 离开时间却是2020年8月1日
  写在岗，离开时间在申报之后         | 在岗   | 2020-09-02 | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | met         |                     |                  |
  写在岗，从原单位离开后才来         | 在岗   | 2020-08-01 | 2020-08-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | met         |                     |                  |
  写在岗，年内离开，不知哪天申报     | 在岗   | 2020-10-01 | 2010-09-01 |            | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | applyDate        |
`;

/** A date of leaving that is there and tells no day. */
const unreadLeaving = casesOf`
  情形                             | status | leftDate | joinedUnit | applyDate  | applyTitle   | on         | outcome     | reason              | at               | says
  写在岗，离开时间待定             | 在岗   | 待定     | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable          | leftDate         | “待定”看不懂
  调离，离开时间待定               | 调离   | 待定     | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable          | leftDate         |
  写在岗，一月或十月，申报在中间   | 在岗   | #2020.1  | 2010-09-01 | 2020-09-01 | 基层高级教师 | 2020-12-31 | cannot-tell | ambiguous           | leftDate         |
  写在岗，一月或十月，都在申报之后 | 在岗   | #2020.1  | 2010-09-01 | 2019-12-31 | 基层高级教师 | 2019-12-31 | met         |                     |                  |
  写在岗，一月或十月，都在申报之前 | 在岗   | #2020.1  | 2010-09-01 | 2020-11-01 | 基层高级教师 | 2020-12-31 | cannot-tell | left-though-in-post | status、leftDate |
`;

/** 申报日期 known to its month only: what happens in that month may come before it or after. */
const inMonth = casesOf`
  情形                               | status | leftDate   | sex | birthDate  | applyDate | applyTitle   | on         | outcome     | reason              | at               | says
  那个月调离，申报只写到月           | 调离   | 2020-09-15 | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date      | applyDate        | “申报日期”只写到2020年9月（H2），不知是哪一天
  调离也只写到月，按月算             | 调离   | 2020.09    | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           |
  那个月一日调离                     | 调离   | 2020-09-01 | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           |
  上月末日调离                       | 调离   | 2020-08-31 | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | not-met     | left-service        | status           |
  次月一日调离                       | 调离   | 2020-10-01 | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | met         | ~left-later         | status、leftDate | 2020年10月1日才离开
  离开只有年份，先问离开时间         | 调离   | 2020       | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date      | leftDate         |
  写在岗，那个月离开                 | 在岗   | 2020-09-15 | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date      | applyDate        |
  写在岗，次月离开                   | 在岗   | 2020-10-01 | 男  | 1970-01-01 | 2020.09   | 基层高级教师 | 2020-12-31 | met         |                     |                  |
  那个月中间到龄                     | 在岗   |            | 男  | 1960-09-15 | 2020.09   | 基层高级教师 | 2020-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex |
  那个月到龄，出生也只写到月         | 在岗   |            | 男  | 1960.09    | 2020.09   | 基层高级教师 | 2020-12-31 | not-met     | retired             | birthDate、sex   |
  那个月一日到龄                     | 在岗   |            | 男  | 1960-09-01 | 2020.09   | 基层高级教师 | 2020-12-31 | not-met     | retired             | birthDate、sex   |
  上月末日到龄                       | 在岗   |            | 男  | 1960-08-31 | 2020.09   | 基层高级教师 | 2020-12-31 | not-met     | retired             | birthDate、sex   |
  次月一日到龄                       | 在岗   |            | 男  | 1960-10-01 | 2020.09   | 基层高级教师 | 2020-12-31 | met         |                     |                  |
`;

/** No column for the status: a date of leaving says all there is. */
const leavingAlone = casesOf`
  情形                         | leftDate   | joinedUnit | applyDate  | applyTitle   | on         | outcome     | reason              | at        | says
  离开时间在申报之前           | 2016-01-13 |            | 2020-06-15 | 基层高级教师 | 2020-12-31 | cannot-tell | left-though-in-post | leftDate  | 离开时间是2016年1月13日
  申报当天离开                 | 2020-06-15 |            | 2020-06-15 | 基层高级教师 | 2020-12-31 | cannot-tell | left-though-in-post | leftDate  |
  申报后才离开                 | 2020-06-16 |            | 2020-06-15 | 基层高级教师 | 2020-12-31 | met         |                     |           |
  从原单位离开后才来           | 2016-01-13 | 2016-02-01 | 2020-06-15 | 基层高级教师 | 2020-12-31 | met         |                     |           |
  没有离开时间                 |            |            | 2020-06-15 | 基层高级教师 | 2020-12-31 | met         |                     |           |
  年内离开，不知哪天申报       | 2020-10-01 |            |            | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | applyDate |
`;

export const cases: readonly Case[] = [
  ...plain,
  ...leavingAlone,
  ...byNumber,
  ...retirement,
  ...birthFirst,
  ...disputed,
  ...disputedSex,
  ...remarked,
  ...open,
  ...otherNumbers,
  ...openStatus,
  ...someDay,
  ...someDaySenior,
  ...leaving,
  ...unreadLeaving,
  ...inMonth,
];
