/** What JC.FINDINGS says when it cannot answer. */

export const SAYS = {
  oneRow: "这个函数一次只看一个人：请只给一行。要看多人的，用 JC.VERDICT 或 JC.WHY",
} as const;
