/**
 * What a pattern finds in a text where no digit stands before it: 2018 in 18年2018, not in 42018. A lookbehind would say
 * so in the pattern, and the web view of an older Mac cannot parse one.
 *
 * @param pattern with the flag `g`
 */
export function matchesAfterNoDigit(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const within = isDigit(text.charCodeAt(match.index - 1));
    if (!within) found.push(match);
    if (within || match[0] === "") pattern.lastIndex = match.index + 1;
  }
  return found;
}

const ZERO = 0x30;
const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;
