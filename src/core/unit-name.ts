/**
 * The name of a unit, as far as it tells one unit from another: blanks, capital letters and the width of signs do not.
 */
import { visible } from "./invisible";

/** As most names are. */
const PLAIN = /^[\u4e00-\u9fff]+$/u;

/**
 * The same for all spellings of one name.
 * @example unitName("贾镇 ａ小学") // 贾镇A小学
 */
export const unitName = (text: string): string =>
  PLAIN.test(text) ? text : visible(text.normalize("NFKC")).replace(/\s+/gu, "").toUpperCase();
