/** Numbers below a hundred as they are written in characters. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 十二, 二十, 三十五; null for anything else. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二两三四五六七八九])?(十)?([〇零一二三四五六七八九])?$/u.exec(text);
  if (!match || text === "") return null;
  const [, tens, ten, units] = match;
  if (ten === undefined)
    return tens !== undefined && units !== undefined ? null : (DIGITS[tens ?? units ?? ""] ?? null);
  return (tens === undefined ? 1 : (DIGITS[tens] ?? 0)) * 10 + (units === undefined ? 0 : (DIGITS[units] ?? 0));
}
