import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                     | idNumber           | birthDate  | on         | outcome | reason                 | at
  一致到日                 | 371500198905020339 | 1989-05-02 | 2020-12-31 | met     |                        |
  只到月，一致             | 371500198905020339 | 1989.05    | 2020-12-31 | met     |                        |
  存成当月1日，号码是别的日子 | 371500198905020339 | 1989-05-01 | 2020-12-31 | met     |                        |
  只到年，一致             | 371500198905020339 | 1989年     | 2020-12-31 | met     |                        |
  差一天                   | 371500198905020339 | 1989-05-03 | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  存成别月1日              | 371500198905020339 | 1989-06-01 | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  差一月                   | 371500198905020339 | 1989.06    | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  差一年                   | 371500198905020339 | 1988年     | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  两位年份                 | 371500198905020339 | 89.05      | 2020-12-31 | met     |                        |
  两种读法之一一致         | 37150019550303033X | 20151      | 2020-12-31 | met     |                        |
  两种读法都不一致         | 371500198905020339 | 20151      | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  末位不对，日期照样比     | 371500198905020338 | 1989.06    | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  15位旧号，一致           | 371500890502033    | 1989.05    | 2020-12-31 | met     |                        |
  15位旧号，不一致         | 371500890502033    | 1989.04    | 2020-12-31 | met     | ~birth-differs-from-id | birthDate、idNumber
  号中日期不存在，不比     | 371500198913020339 | 1989.06    | 2020-12-31 | met     |                        |
  出生年月空白             | 371500198905020339 |            | 2020-12-31 | met     |                        |
  出生年月看不懂           | 371500198905020339 | 不详       | 2020-12-31 | met     |                        |
  身份证号空白             |                    | 1989.06    | 2020-12-31 | met     |                        |
`;
