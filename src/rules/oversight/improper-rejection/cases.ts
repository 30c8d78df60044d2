import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                           | unit         | unitLevel | applyTitle     | rejectionReason              | on         | outcome | reason                        | at
  基层以论文为由                 | 胡屯镇中学   | 乡镇      | 基层高级教师   | 无论文                       | 2020-12-31 | met     | ~rejected-for-papers          | rejectionReason
  基层以科研为由                 | 胡屯镇中学   | 乡镇      | 基层高级教师   | 科研成果不足                 | 2020-12-31 | met     | ~rejected-for-papers          | rejectionReason
  全省统一以论文为由，不说       | 胡屯镇中学   | 乡镇      | 高级教师       | 无论文                       | 2020-12-31 | met     |                               |
  论文抄袭是学术不端             | 胡屯镇中学   | 乡镇      | 基层高级教师   | 论文抄袭                     | 2020-12-31 | met     |                               |
  乡镇报全省统一以专业为由       | 胡屯镇中学   | 乡镇      | 高级教师       | 所学专业与申报专业不符       | 2020-12-31 | met     | ~rejected-for-major           | rejectionReason
  专业不对口                     | 胡屯镇中学   | 乡镇      | 基层高级教师   | 专业不对口                   | 2020-12-31 | met     | ~rejected-for-major           | rejectionReason
  卫生可以看专业                 | 胡屯镇卫生院 | 乡镇      | 基层主治医师   | 专业不符                     | 2020-12-31 | met     |                               |
  县直可以看专业                 | 县实验中学   | 县直      | 高级教师       | 专业不符                     | 2020-12-31 | met     |                               |
  报基层的县直单位               | 县实验中学   | 县直      | 基层高级教师   | 专业不符                     | 2020-12-31 | met     |                               |
  层级空白，报基层即按乡镇       | 胡屯镇中学   |           | 基层高级教师   | 专业不符                     | 2020-12-31 | met     | ~rejected-for-major           | rejectionReason
  层级空白，报全省统一，不说     | 胡屯镇中学   |           | 高级教师       | 专业不符                     | 2020-12-31 | met     |                               |
  系列看不出，不说               | 胡屯镇中学   | 乡镇      | 基层某某师甲   | 专业不符                     | 2020-12-31 | met     |                               |
  从事专业不符是另一回事         | 胡屯镇中学   | 乡镇      | 基层高级教师   | 现从事专业与申报专业不符     | 2020-12-31 | met     |                               |
  两个理由，分别指出             | 胡屯镇中学   | 乡镇      | 基层高级教师   | 无论文，专业不符             | 2020-12-31 | met     | ~rejected-for-papers + ~rejected-for-major | rejectionReason
  因是基层职称不聘               | 胡屯镇中学   | 乡镇      | 高级教师       | 基层职称不予聘用             | 2020-12-31 | met     | ~refused-for-grassroots-title | rejectionReason
  不认可基层证书                 | 胡屯镇中学   | 乡镇      | 高级教师       | 本单位不认可基层证书         | 2020-12-31 | met     | ~refused-for-grassroots-title | rejectionReason
  县直单位不聘基层职称，应当     | 县实验中学   | 县直      | 高级教师       | 基层职称不予聘用             | 2020-12-31 | met     |                               |
  专业技术年限是另一回事         | 胡屯镇中学   | 乡镇      | 基层高级教师   | 专业技术工作年限不符         | 2020-12-31 | met     |                               |
  不符合专业要求                 | 胡屯镇中学   | 乡镇      | 基层高级教师   | 不符合所学专业要求           | 2020-12-31 | met     | ~rejected-for-major           | rejectionReason
  没有发表文章 | 胡屯镇中学 | 乡镇 | 基层高级教师 | 没有发表文章 | 2020-12-31 | met | ~rejected-for-papers | rejectionReason
  非师范专业 | 胡屯镇中学 | 乡镇 | 基层高级教师 | 非师范专业 | 2020-12-31 | met | ~rejected-for-major | rejectionReason
  学非所用 | 胡屯镇中学 | 乡镇 | 基层高级教师 | 学非所用 | 2020-12-31 | met | ~rejected-for-major | rejectionReason
  非专业技术岗位是另一回事 | 胡屯镇中学 | 乡镇 | 基层高级教师 | 非专业技术岗位 | 2020-12-31 | met |  | 
  别的理由                       | 胡屯镇中学   | 乡镇      | 基层高级教师   | 任职年限不足                 | 2020-12-31 | met     |                               |
  空白                           | 胡屯镇中学   | 乡镇      | 基层高级教师   |                              | 2020-12-31 | met     |                               |
`;
