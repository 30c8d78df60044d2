/** The numbers that Word gives paragraphs by itself, and does not write into their text. */

export interface Level {
  /** %1、 （%2） */
  readonly text: string;
  readonly format: string;
  readonly start: number;
}

const DIGITS = "〇一二三四五六七八九";

/** 十二 */
function chinese(n: number): string {
  if (n >= 100) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十`;
  return `${ten}${ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? "")}`;
}

const isChinese = (format: string): boolean =>
  /^(?:chinese|japaneseCounting|ideographDigital|taiwaneseCounting)/u.test(format);

export class Numbers {
  /** By list: how far each level has come. */
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly lists: ReadonlyMap<string, readonly Level[]>) {}

  /** What stands before the text of the next paragraph of a list; "" where nothing is counted. */
  next(list: string, depth: number): string {
    const levels = this.lists.get(list) ?? [];
    const level = levels[depth];
    if (level === undefined || level.format === "bullet" || level.format === "none") return "";
    const counts = (this.counts.get(list) ?? []).slice(0, depth + 1);
    for (let i = 0; i <= depth; i++) counts[i] ??= (levels[i]?.start ?? 1) - (i === depth ? 1 : 0);
    counts[depth] = (counts[depth] ?? 0) + 1;
    this.counts.set(list, counts);
    return level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const place = Number(digit) - 1;
      const count = counts[place] ?? 1;
      return isChinese(levels[place]?.format ?? "") ? chinese(count) : String(count);
    });
  }
}
