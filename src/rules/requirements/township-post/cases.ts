import { casesOf, withDirectory, type Case } from "../../cases";

const plain = casesOf`
  情形                               | unit             | unitLevel | postKind | applyTitle   | route | on         | outcome        | reason                 | at
  乡镇单位专业技术岗                 | 胡屯镇中学       | 乡镇      | 专业技术 | 基层高级教师 |       | 2020-12-31 | met            |                        |
  县直单位报基层                     | 县实验中学       | 县直      | 专业技术 | 基层高级教师 |       | 2020-12-31 | not-met        | not-township           | unitLevel
  管理岗                             | 胡屯镇中学       | 乡镇      | 管理     | 基层高级教师 |       | 2020-12-31 | not-met        | not-professional       | postKind
  工勤岗                             | 胡屯镇中学       | 乡镇      | 工勤     | 基层高级教师 |       | 2020-12-31 | not-met        | not-professional       | postKind
  县直又是管理岗，两处都指出         | 县实验中学       | 县直      | 管理     | 基层高级教师 |       | 2020-12-31 | not-met        | not-township + not-professional | unitLevel、postKind
  层级空白要补                       | 胡屯镇中学       |           | 专业技术 | 基层高级教师 |       | 2020-12-31 | cannot-tell    | blank                  | unitLevel
  层级看不懂                         | 胡屯镇中学       | 全额拨款  | 专业技术 | 基层高级教师 |       | 2020-12-31 | cannot-tell    | unreadable             | unitLevel
  岗位空白要补                       | 胡屯镇中学       | 乡镇      |          | 基层高级教师 |       | 2020-12-31 | cannot-tell    | blank                  | postKind
  县直已不符，岗位空白不再问         | 县实验中学       | 县直      |          | 基层高级教师 |       | 2020-12-31 | not-met        | not-township           | unitLevel
  县直报全省统一，通知不适用，只提醒 | 县实验中学       | 县直      | 专业技术 | 高级教师     |       | 2020-12-31 | not-applicable | ~notice-does-not-apply | unitLevel
  乡镇单位报全省统一                 | 胡屯镇中学       | 乡镇      | 专业技术 | 高级教师     |       | 2020-12-31 | not-applicable |                        |
  走直评报全省统一，要属乡镇         | 县实验中学       | 县直      | 专业技术 | 高级教师     | 直评  | 2020-12-31 | not-met        | not-township           | unitLevel
  申报职称空白，乡镇单位不碍         | 胡屯镇中学       | 乡镇      | 专业技术 |              |       | 2020-12-31 | met            |                        |
  申报职称空白，县直单位看报什么     | 县实验中学       | 县直      | 专业技术 |              |       | 2020-12-31 | cannot-tell    | blank                  | applyTitle
`;

const byName = casesOf`
  情形                                 | unit             | applyTitle   | on         | outcome     | reason           | at
  名称像乡镇单位，只是线索             | 胡屯镇中心小学   | 基层高级教师 | 2020-12-31 | cannot-tell | unit-only-hinted | unit
  名称看不出                           | 第二实验小学     | 基层高级教师 | 2020-12-31 | cannot-tell | no-column        | unitLevel
  单位空白                             |                  | 基层高级教师 | 2020-12-31 | cannot-tell | no-column        | unitLevel
  报全省统一，不问                     | 胡屯镇中心小学   | 高级教师     | 2020-12-31 | not-applicable |               |
`;

const byAllowance = casesOf`
  情形                               | unit           | townshipAllowance | applyTitle   | on         | outcome     | reason             | at                | says
  发放乡镇补贴，按乡镇单位看待       | 胡屯镇中心小学 | 是                | 基层高级教师 | 2020-12-31 | met         |                    |                   |
  写的是金额                         | 胡屯镇中心小学 | 300元             | 基层高级教师 | 2020-12-31 | met         |                    |                   |
  没有发放，不因此判违规             | 胡屯镇中心小学 | 否                | 基层高级教师 | 2020-12-31 | cannot-tell | allowance-not-paid | townshipAllowance | 没有发放乡镇工作补贴
  补贴空白，名称只是线索             | 胡屯镇中心小学 |                   | 基层高级教师 | 2020-12-31 | cannot-tell | unit-only-hinted   | unit              |
  补贴看不懂，名称只是线索           | 胡屯镇中心小学 | 部分              | 基层高级教师 | 2020-12-31 | cannot-tell | unit-only-hinted   | unit              |
`;

const besideLevel = casesOf`
  情形                       | unit           | unitLevel | townshipAllowance | applyTitle   | on         | outcome     | reason             | at
  层级先于补贴               | 县实验小学     | 县直      | 是                | 基层高级教师 | 2020-12-31 | not-met     | not-township       | unitLevel
  层级是乡镇，没有补贴不碍   | 胡屯镇中心小学 | 乡镇      | 否                | 基层高级教师 | 2020-12-31 | met         |                    |
  层级空白，看补贴           | 胡屯镇中心小学 |           | 是                | 基层高级教师 | 2020-12-31 | met         |                    |
  层级看不懂，先问层级       | 胡屯镇中心小学 | 全额拨款  | 是                | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable         | unitLevel
`;

/** Judged with the directory of {@link DIRECTORY}. */
const byDirectory = casesOf`
  情形                         | unit             | unitLevel | applyTitle   | on         | outcome        | reason                 | at   | metOn
  纳入时间看不懂               | 石佛镇卫生院     |           | 基层主治医师 | 2020-12-31 | cannot-tell    | unit-listing-unclear   | unit |
  纳入前，之后又调出           | 寿张镇卫生院     |           | 基层主治医师 | 2017-12-31 | not-met        | unit-not-listed-then   | unit | 2018-01-01
  在目录内                     | 七级镇卫生院     | 县直      | 基层主治医师 | 2020-12-31 | met            |                        |      |
  名称中有空格也是同一单位     | 七级镇 卫生院    |           | 基层主治医师 | 2020-12-31 | met            |                        |      |
  调出前一月仍在内             | 寿张镇卫生院     |           | 基层主治医师 | 2020-11-30 | met            |                        |      |
  调出当月起不在内             | 寿张镇卫生院     |           | 基层主治医师 | 2020-12-01 | not-met        | unit-not-listed-then   | unit |
  纳入前不在内                 | 阿城镇卫生院     |           | 基层主治医师 | 2021-05-31 | not-met        | unit-not-listed-then   | unit | 2021-06-01
  纳入当月起在内               | 阿城镇卫生院     |           | 基层主治医师 | 2021-06-01 | met            |                        |      |
  纳入只写年份，当年内看不出   | 张秋镇卫生院     |           | 基层主治医师 | 2021-06-30 | cannot-tell    | unit-listing-unclear   | unit | 2021-12-01
  少写一个字的近似名称         | 七级卫生院       |           | 基层主治医师 | 2020-12-31 | cannot-tell    | unit-near-name         | unit |
  中间多两个字也近似           | 七级镇中心卫生院 |           | 基层主治医师 | 2020-12-31 | cannot-tell    | unit-near-name         | unit |
  多一个字的近似名称           | 七级镇卫生院所   |           | 基层主治医师 | 2020-12-31 | cannot-tell    | unit-near-name         | unit |
  不在目录                     | 县人民医院       | 乡镇      | 基层主治医师 | 2020-12-31 | not-met        | unit-unlisted          | unit |
  单位空白                     |                  | 乡镇      | 基层主治医师 | 2020-12-31 | cannot-tell    | blank                  | unit |
  不在目录报全省统一，只提醒   | 县人民医院       |           | 主治医师     | 2020-12-31 | not-applicable | ~notice-does-not-apply | unit |
`;

/** 单位, 纳入, 调出 */
export const DIRECTORY: readonly (readonly [unit: string, from: string, until: string])[] = [
  ["七级镇卫生院", "2018.01", ""],
  ["寿张镇卫生院", "2018.01", "2020.12"],
  ["阿城镇卫生院", "2021.06", ""],
  ["张秋镇卫生院", "2021", ""],
  ["石佛镇卫生院", "不详", ""],
];

const told = casesOf`
  情形                   | unit       | unitLevel | applyTitle   | route | on         | outcome | reason       | at        | says
  报基层的说实施范围     | 县实验中学 | 县直      | 基层高级教师 |       | 2020-12-31 | not-met | not-township | unitLevel | 不属基层职称实施范围
  走直评的说不能直评     | 县实验中学 | 县直      | 高级教师     | 直评  | 2020-12-31 | not-met | not-township | unitLevel | 不能走直评直聘
`;

/** Units that leave the list and come back, and where the list says so. */
const comings = casesOf`
  情形                             | unit         | applyTitle   | on         | outcome     | reason               | at   | metOn      | says
  离开期间，说哪天再纳入           | 阎楼镇卫生院 | 基层主治医师 | 2020-12-31 | not-met     | unit-not-listed-then | unit | 2021-03-01 | “阎楼镇卫生院”（C2、基层单位目录!B3）2020年12月31日不在基层单位目录内（2021年3月1日起纳入）
  再纳入当天                       | 阎楼镇卫生院 | 基层主治医师 | 2021-03-01 | met         |                      |      |            |
  再次离开，说下一次               | 阎楼镇卫生院 | 基层主治医师 | 2021-06-01 | not-met     | unit-not-listed-then | unit | 2022-01-01 | （2022年1月1日起纳入）
  不再纳入，说最后哪天调出         | 博平镇卫生院 | 基层主治医师 | 2020-12-31 | not-met     | unit-not-listed-then | unit |            | “博平镇卫生院”（C2、基层单位目录!C6）2020年12月31日不在基层单位目录内（2016年1月调出）
  时间不全，指到目录的两格         | 韩屯镇卫生院 | 基层主治医师 | 2020-06-30 | cannot-tell | unit-listing-unclear | unit | 2020-12-01 | （C2、基层单位目录!B7、基层单位目录!C7）
  名称照原样写出来                 | 韩屯（北）卫生院 | 基层主治医师 | 2020-12-31 | not-met | unit-unlisted        | unit |            | “韩屯（北）卫生院”（C2）不在基层单位目录内
  近似名称，指到目录的那格         | 韩屯卫生院   | 基层主治医师 | 2020-12-31 | cannot-tell | unit-near-name       | unit |            | “韩屯卫生院”（C2、基层单位目录!A7）不在目录内，目录中有相近的“韩屯镇卫生院”
`;

const COMINGS: readonly (readonly [unit: string, from: string, until: string])[] = [
  ["阎楼镇卫生院", "2022.01.01", ""],
  ["阎楼镇卫生院", "2021.03.01", "2021.06.01"],
  ["阎楼镇卫生院", "2015.01", "2016.01"],
  ["博平镇卫生院", "2010.01", "2012.01"],
  ["博平镇卫生院", "2014.01", "2016.01"],
  ["韩屯镇卫生院", "2020", ""],
];

export const cases: readonly Case[] = [
  ...plain,
  ...byName,
  ...byAllowance,
  ...besideLevel,
  ...withDirectory(DIRECTORY, byDirectory),
  ...withDirectory(COMINGS, comings),
  ...told,
];
