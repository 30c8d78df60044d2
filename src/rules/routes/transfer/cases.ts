import { casesOf, withDirectory, type Case } from "../../cases";
import { DIRECTORY } from "../../requirements/township-post/cases";

/** Men, unless said: born 1965-12-31, sixty on 2025-12-31 by the fixed ages. */
const plain = casesOf`
  情形                             | unitLevel | postKind | fromUnit   | fromUnitLevel | sex | birthDate  | heldTitle | applyDate  | applyTitle   | on         | outcome     | reason              | at
  正好满五年                       | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-12-31 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | met         |                     |
  差一天不足五年                   | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-12-30 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon    | birthDate、sex
  按申报日期而不是截止日算         | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-09-20 | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | met         |                     |
  申报日期晚一天                   | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-09-20 | 一级教师  | 2020-09-21 | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon    | birthDate、sex
  申报只写到月，那个月中间不够了   | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-09-15 | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date      | applyDate
  申报只写到月，那个月末日也够     | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-09-30 | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | met         |                     |
  申报只写到月，上月末日就不够     | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-08-31 | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon    | birthDate、sex
  申报日期空白，年末一天也够 | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-12-31 | 一级教师  |            | 基层高级教师 | 2020-12-31 | met |  | 
  申报日期空白，年末一天差一天 | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-12-30 | 一级教师  |            | 基层高级教师 | 2020-12-31 | cannot-tell | blank | applyDate
  申报日期空白，只有年初一天够 | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-01-01 | 一级教师  |            | 基层高级教师 | 2020-12-31 | cannot-tell | blank | applyDate
  申报日期空白，年初一天也差一天 | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1964-12-31 | 一级教师  |            | 基层高级教师 | 2020-12-31 | not-met | retires-too-soon | birthDate、sex
  出生只到月份，同月算够           | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965.12    | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | met         |                     |
  出生只到月份，早一月             | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965.11    | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon    | birthDate、sex
  出生只有年份，看不出             | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965       | 一级教师  | 2020-06-30 | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date      | birthDate
  闰日出生                         | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1964-02-29 | 一级教师  | 2019-02-28 | 基层高级教师 | 2019-12-31 | met         |                     |
  闰日出生，晚一天                 | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1964-02-29 | 一级教师  | 2019-03-01 | 基层高级教师 | 2019-12-31 | not-met     | retires-too-soon    | birthDate、sex
  女中级五十五岁，正好             | 乡镇      | 专业技术 | 县实验中学 | 县直          | 女  | 1970-12-31 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | met         |                     |
  女中级五十五岁，差一天           | 乡镇      | 专业技术 | 县实验中学 | 县直          | 女  | 1970-12-30 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon    | birthDate、sex
  女副高在五十五与六十之间         | 乡镇      | 专业技术 | 县实验中学 | 县直          | 女  | 1968-01-01 | 高级教师  | 2020-12-31 | 正高级教师   | 2020-12-31 | met         | ~retirement-open    | birthDate、sex
  女副高五十五岁也够               | 乡镇      | 专业技术 | 县实验中学 | 县直          | 女  | 1970-12-31 | 高级教师  | 2020-12-31 | 正高级教师   | 2020-12-31 | met         |                     |
  女副高六十岁正好，五十五已过     | 乡镇      | 专业技术 | 县实验中学 | 县直          | 女  | 1965-12-31 | 高级教师  | 2020-12-31 | 正高级教师   | 2020-12-31 | met         | ~retirement-open    | birthDate、sex
  女副高六十岁也不够               | 乡镇      | 专业技术 | 县实验中学 | 县直          | 女  | 1965-12-30 | 高级教师  | 2020-12-31 | 正高级教师   | 2020-12-31 | not-met     | retires-too-soon    | birthDate、sex
  男副高六十岁                     | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1965-12-31 | 高级教师  | 2020-12-31 | 正高级教师   | 2020-12-31 | met         |                     |
  性别空白而有关系                 | 乡镇      | 专业技术 | 县实验中学 | 县直          |     | 1968-01-01 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | sex
  性别空白而没有关系               | 乡镇      | 专业技术 | 县实验中学 | 县直          |     | 1980-01-01 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | met         |                     |
  出生空白                         | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  |            | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | birthDate
  来源是乡镇单位                   | 乡镇      | 专业技术 | 另一镇中学 | 乡镇          | 男  | 1980-01-01 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | not-met     | origin-not-county   | fromUnitLevel
  来源层级空白                     | 乡镇      | 专业技术 | 县实验中学 |               | 男  | 1980-01-01 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | cannot-tell | blank               | fromUnitLevel
  来源是市直                       | 乡镇      | 专业技术 | 市第一中学 | 市直          | 男  | 1980-01-01 | 一级教师  | 2020-12-31 | 基层高级教师 | 2020-12-31 | met         |                     |
  现单位不是乡镇                   | 县直      | 专业技术 | 市第一中学 | 市直          | 男  | 1980-01-01 | 一级教师  | 2020-12-31 | 高级教师     | 2020-12-31 | not-met     | not-township        | unitLevel
  现岗位不是专业技术岗             | 乡镇      | 管理     | 市第一中学 | 市直          | 男  | 1980-01-01 | 一级教师  | 2020-12-31 | 高级教师     | 2020-12-31 | not-met     | not-professional    | postKind
  现单位层级空白                   |           | 专业技术 | 市第一中学 | 市直          | 男  | 1980-01-01 | 一级教师  | 2020-12-31 | 高级教师     | 2020-12-31 | cannot-tell | blank               | unitLevel
  延迟退休后五年起算               | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1970-01-01 | 一级教师  | 2026-05-01 | 基层高级教师 | 2026-12-31 | met         |                     |
  延迟退休后也不足                 | 乡镇      | 专业技术 | 县实验中学 | 县直          | 男  | 1970-01-01 | 一级教师  | 2026-05-02 | 基层高级教师 | 2026-12-31 | not-met     | retires-too-soon    | birthDate、sex
`;

const byName = casesOf`
  情形                   | unitLevel | fromUnit   | sex | birthDate | heldTitle | applyTitle   | on         | outcome     | reason             | at
  来源只有名称，只是线索 | 乡镇      | 县实验中学 | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | origin-only-hinted | fromUnit
  来源名称空白即没有交流 | 乡镇      |            | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     |                    |
`;

const formerPost = casesOf`
  情形                     | unitLevel | fromUnitLevel | fromPostKind | sex | birthDate | heldTitle | applyTitle   | on         | outcome     | reason                  | at           | says
  原岗位是专业技术         | 乡镇      | 县直          | 专业技术     | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | met         |                         |              |
  原来是公务员             | 乡镇      | 县直          | 公务员       | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     | origin-not-professional | fromPostKind | 原岗位是公务员（参公）
  原来是参公人员           | 乡镇      | 县直          | 参公管理     | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     | origin-not-professional | fromPostKind |
  原来是管理岗             | 乡镇      | 县直          | 管理岗       | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     | origin-not-professional | fromPostKind |
  原来是工勤               | 乡镇      | 县直          | 工勤         | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     | origin-not-professional | fromPostKind |
  原岗位空白               | 乡镇      | 县直          |              | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | blank                   | fromPostKind |
  没有标明交流，原岗位不问 | 乡镇      |               |              | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     |                         |              |
`;

const arrived = casesOf`
  情形                       | unitLevel | fromUnitLevel | transferDate | sex | birthDate | heldTitle | applyDate  | applyTitle   | on         | outcome     | reason           | at           | metOn      | says
  申报当天调入               | 乡镇      | 县直          | 2020-09-20   | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  调入比申报晚一天           | 乡镇      | 县直          | 2020-09-21   | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | cannot-tell | transfer-to-come | transferDate | 2021-01-01 | 申报时还没有交流到乡镇
  调入只到月份，同月         | 乡镇      | 县直          | 2020.09      | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  调入只有年份，当年申报     | 乡镇      | 县直          | 2020         | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date   | transferDate | 2021-01-01 |
  调入时间待定               | 乡镇      | 县直          | 待定         | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable       | transferDate |            | “待定”看不懂
  调入一月或十月，申报在中间 | 乡镇      | 县直          | #2020.1      | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | cannot-tell | ambiguous        | transferDate |            |
  调入一月或十月，都在申报前 | 乡镇      | 县直          | #2020.1      | 男  | 1980.01   | 一级教师  | 2020-11-20 | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  调入只有年份，上一年       | 乡镇      | 县直          | 2019         | 男  | 1980.01   | 一级教师  | 2020-09-20 | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  申报日期不知，年内调入     | 乡镇      | 县直          | 2020.11      | 男  | 1980.01   | 一级教师  |            | 基层高级教师 | 2020-12-31 | cannot-tell | blank            | applyDate    | 2021-01-01 |
  申报只写到月，那个月调入   | 乡镇      | 县直          | 2020-09-21   | 男  | 1980.01   | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | cannot-tell | imprecise-date   | applyDate    | 2021-01-01 | 不知是哪一天
  申报、调入都只写到那个月   | 乡镇      | 县直          | 2020.09      | 男  | 1980.01   | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  申报只写到月，一日调入     | 乡镇      | 县直          | 2020-09-01   | 男  | 1980.01   | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  申报只写到月，上月调入     | 乡镇      | 县直          | 2020.08      | 男  | 1980.01   | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
  申报只写到月，次月调入     | 乡镇      | 县直          | 2020-10-01   | 男  | 1980.01   | 一级教师  | 2020.09    | 基层高级教师 | 2020-12-31 | cannot-tell | transfer-to-come | transferDate | 2021-01-01 | 申报时还没有交流到乡镇
  申报日期不知，年前调入     | 乡镇      | 县直          | 2019.12      | 男  | 1980.01   | 一级教师  |            | 基层高级教师 | 2020-12-31 | met         |                  |              |            |
`;

/** The law that raises the ages from 2024-09-13 leaves some the years that they lacked. */
const byLaw = casesOf`
  情形                             | unitLevel | fromUnitLevel | sex | birthDate  | heldTitle | applyDate  | applyTitle   | on         | outcome | reason           | at             | metOn
  按新办法就够了                   | 乡镇      | 县直          | 男  | 1968-11-01 | 一级教师  | 2023-12-31 | 基层高级教师 | 2023-12-31 | not-met | retires-too-soon | birthDate、sex | 2024-09-13
  按新办法也不够                   | 乡镇      | 县直          | 男  | 1968-06-01 | 一级教师  | 2023-12-31 | 基层高级教师 | 2023-12-31 | not-met | retires-too-soon | birthDate、sex |
  已经按新办法算的，时间不再有用   | 乡镇      | 县直          | 男  | 1968-06-01 | 一级教师  | 2024-10-01 | 基层高级教师 | 2024-12-31 | not-met | retires-too-soon | birthDate、sex |
  当年截止日在新办法之前           | 乡镇      | 县直          | 男  | 1969-01-01 | 一级教师  | 2024-08-20 | 基层高级教师 | 2024-08-31 | not-met | retires-too-soon | birthDate、sex | 2024-09-13
  女专技按新办法就够了             | 乡镇      | 县直          | 女  | 1973-11-01 | 一级教师  | 2023-12-31 | 基层高级教师 | 2023-12-31 | not-met | retires-too-soon | birthDate、sex | 2024-09-13
`;

const marked = casesOf`
  情形                     | unitLevel | fromUnit   | fromUnitLevel | transferDate | route | sex | birthDate | heldTitle | applyTitle   | on         | outcome     | reason | at
  三栏都空白               | 乡镇      |            |               |              |       | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     |        |
  有调入时间，来源空白     | 乡镇      |            |               | 2019.09      |       | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | blank  | fromUnitLevel
  写了交流，来源空白       | 乡镇      |            |               |              | 交流  | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | blank  | fromUnitLevel
  写了别的途径，来源空白   | 乡镇      |            |               |              | 直评  | 男  | 1980.01   | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     |        |
`;

/** Judged with the directory of units of the cases of township-post. */
const byDirectory = casesOf`
  情形                     | unit         | fromUnit     | sex | birthDate | heldTitle | applyTitle       | on         | outcome     | reason             | at
  来源在基层单位目录内     | 七级镇卫生院 | 寿张镇卫生院 | 男  | 1980.01   | 主治医师  | 基层副主任医师   | 2020-12-31 | not-met     | origin-not-county  | fromUnit
  来源不在目录内，只是线索 | 七级镇卫生院 | 县人民医院   | 男  | 1980.01   | 主治医师  | 基层副主任医师   | 2020-12-31 | cannot-tell | origin-only-hinted | fromUnit
`;

const noColumn = casesOf`
  情形             | unitLevel | sex | birthDate | heldTitle | route | applyTitle   | on         | outcome     | reason    | at
  没有来源单位的栏 | 乡镇      | 男  | 1980.01   | 一级教师  | 交流  | 基层高级教师 | 2020-12-31 | cannot-tell | no-column | fromUnit
`;

const byNumber = casesOf`
  情形                           | unitLevel | fromUnit   | fromUnitLevel | idNumber           | heldTitle | applyTitle   | on         | outcome     | reason           | at             | says
  出生、性别看身份证号           | 乡镇      | 县实验中学 | 县直          | 371500196512300015 | 一级教师  | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon | idNumber       | 2025年12月30日
  身份证号空白，问身份证号       | 乡镇      | 县实验中学 | 县直          |                    | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | blank            | idNumber       |
  身份证号有错，不重复号码       | 乡镇      | 县实验中学 | 县直          | 371500196512310019 | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | birth-by-faulty-id | idNumber     | 身份证号（G2）末位校验不对，可能有一位录错，出生日期不能据此认定
  身份证号认不出                 | 乡镇      | 县实验中学 | 县直          | 不详               | 一级教师  | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable       | idNumber       |
`;

const dayByNumber = casesOf`
  情形                               | unitLevel | fromUnitLevel | idNumber           | birthDate | sex | heldTitle | applyDate  | applyTitle   | on         | outcome | reason           | at            | says
  出生只到月份，那天已不足五年       | 乡镇      | 县直          | 371500196507020019 | 1965.07   | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | not-met | retires-too-soon | idNumber、sex | 2025年7月2日
  出生只到月份，那天正好五年         | 乡镇      | 县直          | 37150019650720001X | 1965.07   | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | met     |                  |               |
`;

/** The column and the ID number contradict each other: either may be right. */
const disputed = casesOf`
  情形                               | unitLevel | fromUnitLevel | idNumber           | birthDate  | sex | heldTitle | applyDate  | applyTitle   | on         | outcome     | reason           | at                  | says
  号码说不足五年，出生说够           | 乡镇      | 县直          | 371500196507020019 | 1975-03-04 | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees  | birthDate、idNumber | 不知以哪个为准
  出生说不足五年，号码说够           | 乡镇      | 县直          | 37150019650720001X | 1965-07-02 | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | cannot-tell | birth-disagrees  | birthDate、idNumber |
  哪个都够                           | 乡镇      | 县直          | 37150019650720001X | 1975-03-04 | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | met         |                  |                     |
  哪个都不足                         | 乡镇      | 县直          | 371500196507020019 | 1964-03-04 | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | not-met     | retires-too-soon | birthDate、sex      |
  性别写男，号码是女，女的不足五年   | 乡镇      | 县直          | 371500196507200028 | 1965-07-20 | 男  | 一级教师  | 2020-07-20 | 基层高级教师 | 2020-12-31 | cannot-tell | sex-disagrees    | sex、idNumber       |
`;

export const cases: readonly Case[] = [
  ...plain,
  ...byName,
  ...formerPost,
  ...arrived,
  ...byLaw,
  ...marked,
  ...noColumn,
  ...withDirectory(DIRECTORY, byDirectory),
  ...byNumber,
  ...dayByNumber,
  ...disputed,
];
