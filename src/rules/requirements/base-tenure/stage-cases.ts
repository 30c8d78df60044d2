/** Cases of 教师 whose education is enough in some stages of school alone. */
import { casesOf } from "../../cases";

export const stages = casesOf`
  情形                             | unit       | schoolStage | heldTitle  | heldDate   | education | applyTitle | on         | outcome     | reason                 | at          | metOn
  大专在初中                       | 某镇学校   | 初中        | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | met         |                        |             |
  大专在高中没有规定               | 某镇学校   | 高中        | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-varies          | education   |
  大专在中职没有规定               | 某镇学校   | 中职        | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-varies          | education   |
  大专，学段空白，问学段           | 某镇学校   |             | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  学段待定，单位名也不算           | 某镇小学   | 待定        | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  学段空白，单位名说是小学         | 某镇小学   |             | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | met         |                        |             |
  学段比单位名准                   | 某镇小学   | 高中        | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-varies          | education   |
  完全中学有初中也有高中，问学段   | 某完全中学 |             | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  九年一贯制，小学初中大专都可以   | 某镇学校   | 九年一贯制  | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | met         |                        |             |
  单位是九年一贯制，大专           | 某镇九年一贯制学校 |     | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | met         |                        |             |
  单位是九年一贯制，大专年限不够   | 某镇九年一贯制学校 |     | 一级教师   | 2019-09-01 | 大专      | 高级教师   | 2020-12-31 | not-met     | tenure-short           | heldDate    | 2024-09-01
  单位是九年一贯制，中师，问学段   | 某镇九年一贯制学校 |     | 二级教师   | 2010-09-01 | 中师      | 一级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  十二年一贯制有高中，问学段       | 某十二年一贯制学校 |     | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  写中小学看不出学段               | 某镇学校   | 中小学      | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  初中、高中都教，问学段           | 某镇学校   | 初中、高中  | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  小学、初中都教，中师，问学段     | 某镇学校   | 小学、初中  | 二级教师   | 2010-09-01 | 中师      | 一级教师   | 2020-12-31 | cannot-tell | tenure-by-school-stage | schoolStage |
  中学的附属小学是小学             | 某镇中学附属小学 |       | 二级教师   | 2015-12-31 | 中师      | 一级教师   | 2020-12-31 | met         |                        |             |
  高级中学是高中                   | 某县高级中学 |           | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-varies          | education   |
  职业中学是中职                   | 某县职业中学 |           | 一级教师   | 2010-09-01 | 大专      | 高级教师   | 2020-12-31 | cannot-tell | tenure-varies          | education   |
  中师在小学，五年                 | 某镇学校   | 小学        | 二级教师   | 2015-12-31 | 中师      | 一级教师   | 2020-12-31 | met         |                        |             |
  中师在小学，不满五年             | 某镇学校   | 小学        | 二级教师   | 2016-01-01 | 中师      | 一级教师   | 2020-12-31 | not-met     | tenure-short           | heldDate    | 2021-01-01
  中师在幼儿园                     | 某镇学校   | 幼儿园      | 二级教师   | 2015-12-31 | 中师      | 一级教师   | 2020-12-31 | met         |                        |             |
  中师在初中没有规定               | 某镇学校   | 初中        | 二级教师   | 2010-09-01 | 中师      | 一级教师   | 2020-12-31 | cannot-tell | tenure-varies          | education   |
  本科不问学段                     | 某镇学校   | 高中        | 一级教师   | 2010-09-01 | 本科      | 高级教师   | 2020-12-31 | met         |                        |             |
  别的系列不问学段                 | 某镇学校   |             | 助理农艺师 | 2016-09-01 | 大专      | 农艺师     | 2020-12-31 | met         |                        |             |
`;
