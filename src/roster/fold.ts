/**
 * Folding: what two headers, names or words have in common when only spelling differs. Full-width becomes half-width
 * (NFKC), spaces and line breaks go.
 */

export const squeeze = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "");

/** 出身 is a frequent slip for 出生. */
const TYPOS: readonly (readonly [RegExp, string])[] = [[/出身(?=年|日|时)/gu, "出生"]];

/** A header without units, notes, asterisks, colons and glued column numbers (姓名10, 年限（年）, 性别 1-男 0-女). */
export function foldHeader(header: string): string {
  let text = squeeze(header)
    .replace(/[([{【〔〖].*?[)\]}】〕〗]/gu, "")
    .replace(/[*#:;,。、]+$/gu, "")
    .replace(/\d[-:.=]?[男女是否有无].*$/u, "");
  if (!/^\d/u.test(text)) text = text.replace(/(?<=[\u4e00-\u9fff])\d{1,2}$/u, "");
  for (const [typo, right] of TYPOS) text = text.replace(typo, right);
  return text;
}
