/**
 * Characters that nobody sees and that come along with what is pasted: widths of nothing, marks of direction, soft
 * hyphens, byte order marks.
 */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

export const visible = (text: string): string => text.replace(INVISIBLE, "");

export const holdsInvisible = (text: string): boolean => visible(text) !== text;
