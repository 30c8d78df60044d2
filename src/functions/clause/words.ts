/** What JC.CLAUSE says when it cannot answer. */

/** Its argument, by the name that Excel's help gives it. */
export const ASKED = "条款";

export const SAYS = {
  unknown: (raw: string): string => `没有“${raw}”这个条款或规则。请写成 三（四）第2段，或规则编号如 five-year-lock`,
  notLoaded: "条款的文字没有读到：请检查网络，再重新计算",
} as const;
