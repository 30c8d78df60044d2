import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                         | unitLevel | applyTitle   | appraisals:2018 | appraisals:2019 | commendations                      | on         | outcome | reason             | at
  两年优秀                     | 乡镇      | 基层高级教师 | 优秀            | 优秀            |                                    | 2020-12-31 | met     | ~reference-factors | appraisals
  一年优秀不够                 | 乡镇      | 基层高级教师 | 优秀            | 合格            |                                    | 2020-12-31 | met     |                    |
  一年优秀，另一年空白，不说   | 乡镇      | 基层高级教师 | 优秀            |                 |                                    | 2020-12-31 | met     |                    |
  县委表彰                     | 乡镇      | 基层高级教师 | 合格            | 合格            | 2019年中共某县委优秀共产党员       | 2020-12-31 | met     | ~reference-factors | commendations
  县委、县政府                 | 乡镇      | 基层高级教师 | 合格            | 合格            | 2019年县委、县政府先进个人         | 2020-12-31 | met     | ~reference-factors | commendations
  县人民政府                   | 乡镇      | 基层高级教师 | 合格            | 合格            | 某县人民政府记功                   | 2020-12-31 | met     | ~reference-factors | commendations
  区委                         | 乡镇      | 基层高级教师 | 合格            | 合格            | 区委优秀教师                       | 2020-12-31 | met     | ~reference-factors | commendations
  县教育局不算                 | 乡镇      | 基层高级教师 | 合格            | 合格            | 县教育局优秀教师                   | 2020-12-31 | met     |                    |
  市名在前的县教育局也不算     | 乡镇      | 基层高级教师 | 合格            | 合格            | 聊城市某县教体局优秀教师           | 2020-12-31 | met     |                    |
  县委组织部不算               | 乡镇      | 基层高级教师 | 合格            | 合格            | 县委组织部优秀党员                 | 2020-12-31 | met     |                    |
  县级优秀，看不出哪家，不说   | 乡镇      | 基层高级教师 | 合格            | 合格            | 县级优秀教师                       | 2020-12-31 | met     |                    |
  市教育局                     | 乡镇      | 基层高级教师 | 合格            | 合格            | 市教育局优秀教师                   | 2020-12-31 | met     | ~reference-factors | commendations
  市教育和体育局，名称长 | 乡镇      | 基层高级教师 | 合格            | 合格            | 聊城市教育和体育局优秀教师 | 2020-12-31 | met     | ~reference-factors | commendations
  市的名字以城字结尾 | 乡镇      | 基层高级教师 | 合格            | 合格            | 聊城市农业农村局先进个人 | 2020-12-31 | met     | ~reference-factors | commendations
  县级市的教育和体育局不算 | 乡镇      | 基层高级教师 | 合格            | 合格            | 临清市教育和体育局优秀教师 | 2020-12-31 | met     | |
  市级先进                     | 乡镇      | 基层高级教师 | 合格            | 合格            | 市级先进工作者                     | 2020-12-31 | met     | ~reference-factors | commendations
  县级市的局不算               | 乡镇      | 基层高级教师 | 合格            | 合格            | 临清市教育局优秀教师               | 2020-12-31 | met     |                    |
  县级市市委                   | 乡镇      | 基层高级教师 | 合格            | 合格            | 中共临清市委优秀党员               | 2020-12-31 | met     | ~reference-factors | commendations
  省教育厅                     | 乡镇      | 基层高级教师 | 合格            | 合格            | 省教育厅教学能手                   | 2020-12-31 | met     | ~reference-factors | commendations
  全国                         | 乡镇      | 基层高级教师 | 合格            | 合格            | 全国模范教师                       | 2020-12-31 | met     | ~reference-factors | commendations
  镇党委不算                   | 乡镇      | 基层高级教师 | 合格            | 合格            | 某县胡屯镇党委优秀党员             | 2020-12-31 | met     |                    |
  学校不算                     | 乡镇      | 基层高级教师 | 合格            | 合格            | 县实验中学优秀教师                 | 2020-12-31 | met     |                    |
  县委优秀干部                 | 乡镇      | 基层高级教师 | 合格            | 合格            | 县委优秀干部                       | 2020-12-31 | met     | ~reference-factors | commendations
  县团委不算                   | 乡镇      | 基层高级教师 | 合格            | 合格            | 共青团某县委员会优秀团干部         | 2020-12-31 | met     |                    |
  县教育部门不是教育部         | 乡镇      | 基层高级教师 | 合格            | 合格            | 县教育部门先进个人                 | 2020-12-31 | met     |                    |
  市教育局授予某县的人         | 乡镇      | 基层高级教师 | 合格            | 合格            | 市教育局授予某县中学优秀教师       | 2020-12-31 | met     | ~reference-factors | commendations
  评为市优秀                   | 乡镇      | 基层高级教师 | 合格            | 合格            | 2018年被评为市优秀社区工作者       | 2020-12-31 | met     | ~reference-factors | commendations
  几项中有一项算               | 乡镇      | 基层高级教师 | 合格            | 合格            | 2017年校优秀教师；2019年市教育局优秀教师 | 2020-12-31 | met     | ~reference-factors | commendations
  专利                         | 乡镇      | 基层高级教师 | 合格            | 合格            | 实用新型专利1项                    | 2020-12-31 | met     | ~reference-factors | commendations
  技能等级证书                 | 乡镇      | 基层高级教师 | 合格            | 合格            | 技能等级证书（三级）               | 2020-12-31 | met     | ~reference-factors | commendations
  处分不是表彰                 | 乡镇      | 基层高级教师 | 合格            | 合格            | 市教育局通报批评                   | 2020-12-31 | met     |                    |
  无                           | 乡镇      | 基层高级教师 | 合格            | 合格            | 无                                 | 2020-12-31 | met     |                    |
  空白                         | 乡镇      | 基层高级教师 |                 |                 |                                    | 2020-12-31 | met     |                    |
  两样都有                     | 乡镇      | 基层高级教师 | 优秀            | 优秀            | 市政府嘉奖                         | 2020-12-31 | met     | ~reference-factors | appraisals、commendations
  报全省统一，不说             | 乡镇      | 高级教师     | 优秀            | 优秀            |                                    | 2020-12-31 | met     |                    |
  县直单位，不说               | 县直      | 基层高级教师 | 优秀            | 优秀            |                                    | 2020-12-31 | met     |                    |
`;

const told = casesOf`
  情形                       | unitLevel | applyTitle   | appraisals | appraisals:2017 | appraisals:2018 | commendations                                       | applyYear | on         | outcome | reason             | at            | says
  年度依次说，没写的是上一年 | 乡镇      | 基层高级教师 | 优秀       | 优秀            | 优秀            |                                                     | 2020      | 2020-12-31 | met     | ~reference-factors | appraisals    | 可作参考：2017、2018、2019年考核优秀
  优秀与合格分清             | 乡镇      | 基层高级教师 | 合格       | 优秀            | 优秀            |                                                     | 2020      | 2020-12-31 | met     | ~reference-factors | appraisals    | 可作参考：2017、2018年考核优秀
  同一年写两栏只算一年       | 乡镇      | 基层高级教师 | 优秀       | 合格            | 合格            |                                                     | 2020      | 2020-12-31 | met     |                    |               |
  逗号隔开的几项             | 乡镇      | 基层高级教师 | 合格       | 合格            | 合格            | 校优秀教师，市教育局优秀教师， 县教育局先进个人       | 2020      | 2020-12-31 | met     | ~reference-factors | commendations | 可作参考：市教育局优秀教师（
  括号里的逗号不隔           | 乡镇      | 基层高级教师 | 合格       | 合格            | 合格            | 市教育局优秀教师（2018年，第三名）                   | 2020      | 2020-12-31 | met     | ~reference-factors | commendations | 可作参考：市教育局优秀教师（2018年，第三名）（
  年份在前的接着写           | 乡镇      | 基层高级教师 | 合格       | 合格            | 合格            | 2017年校优秀教师2018年市教育局优秀教师2019.县优秀   | 2020      | 2020-12-31 | met     | ~reference-factors | commendations | 可作参考：2018年市教育局优秀教师（
  顿号隔开的有一个算就算     | 乡镇      | 基层高级教师 | 合格       | 合格            | 合格            | 校优秀教师、市教育局优秀教师                         | 2020      | 2020-12-31 | met     | ~reference-factors | commendations | 可作参考：校优秀教师、市教育局优秀教师（
`;

export const cases: readonly Case[] = [...plain, ...told];
