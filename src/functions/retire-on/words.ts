/** What JC.RETIREON says when it cannot answer. */
import { COMMON } from "../shared/words";

/** Its arguments, as its troubles name them. */
export const ASKED = { birth: "出生日期", sex: "性别", post: "岗位类别", level: "职称级别" } as const;

export const SAYS = {
  sex: (raw: string): string => `${ASKED.sex}（${COMMON.unreadable("", raw)}，请填男或女）`,
  /** @param asked what it rests on, or what is wrong with that */
  open: (asked: readonly string[]): string => `退休日期看不出，取决于${asked.join("、")}`,
} as const;
