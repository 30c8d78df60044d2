/** What JC.FULLYEARS says when it cannot answer. */

/** Its arguments, by the names that Excel's help gives them. */
export const ASKED = { from: "起始日期", to: "截止日期" } as const;

export const SAYS = {
  reversed: "起始日期在截止日期之后",
  open: (fewest: number, most: number): string => `日期写得不够细，可能满${fewest}年，也可能满${most}年。请写到月或日`,
} as const;
