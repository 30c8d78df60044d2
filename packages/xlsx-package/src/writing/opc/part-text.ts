/** The text of a part as it is written again: in UTF-8, whatever it was in before, and with its mark if it had one. */
import type { Encoding } from "../../xml/decoder";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** @param text the beginning of the part, its declaration in it as a whole */
export function beginningFor({ label, hasMark }: Encoding, text: string): string {
  if (label === "utf-8") return hasMark ? `\ufeff${text}` : text;
  const end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
  return end < 0 ? text : DECLARATION + text.slice(end + 2);
}
