/**
 * 聊人社字〔2020〕57号 by number. A rule cites a clause from this list; any other does not compile.
 *
 * A paragraph is counted within its numbered item, as 三（四）第2段. 三（四） alone stands
 * for its routes together. The two-track rule of 三（一） is cited as the second paragraph, after the sentence that
 * creates the titles.
 */
export const CLAUSES = [
  "二",
  "三（一）第2段",
  "三（二）第1段",
  "三（三）第1段",
  "三（四）",
  "三（四）第1段",
  "三（四）第2段",
  "三（四）第3段",
  "三（四）第4段",
  "三（四）第5段",
  "三（四）第6段",
  "三（四）第7段",
  "三（五）第1段",
  "三（五）第2段",
  "四（二）",
  "四（四）",
  "四（五）",
] as const;

export type Clause = (typeof CLAUSES)[number];

/** The notice is in force from the day it was issued. */
export const IN_FORCE_FROM = { year: 2020, month: 6, day: 5 } as const;
