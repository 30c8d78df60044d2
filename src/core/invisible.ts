/**
 * Characters that nobody sees and that come along with what is pasted: widths of nothing, marks of direction, soft
 * hyphens, byte order marks.
 */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Few texts have one: sign by sign that is told several times as fast as by a pattern. */
function mayHold(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xad || (code >= 0x3000 && code < 0xfeff)) continue;
    if (code === 0xad || code === 0x180e || code === 0xfeff || (code >= 0x200b && code <= 0x2069)) return true;
  }
  return false;
}

export const visible = (text: string): string => (mayHold(text) ? text.replace(INVISIBLE, "") : text);

export const holdsInvisible = (text: string): boolean => visible(text) !== text;
