/** Colours as `#rrggbb`; undefined for automatic ones. */
import type { Attributes } from "../xml/attributes";

/** The Office theme, in the order of theme indexes: light 1, dark 1, light 2, dark 2, accents. */
const THEME = "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72".split(" ");

/** The old palette; it begins with eight colours twice. */
const FIRST_INDEXED = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff";
const INDEXED = (
  `${FIRST_INDEXED} ${FIRST_INDEXED} ` +
  "800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff " +
  "000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 " +
  "3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** @param attributes of a `<color>`, `<fgColor>` or `<bgColor>` */
export function colorOf(attributes: Attributes): string | undefined {
  const argb = attributes.get("rgb");
  if (argb !== undefined && /^[\da-f]{6,8}$/iu.test(argb)) return `#${argb.slice(-6).toLowerCase()}`;
  const theme = attributes.number("theme");
  const base = theme === undefined ? INDEXED[attributes.number("indexed") ?? -1] : THEME[theme];
  return base === undefined ? undefined : tinted(base, attributes.number("tint") ?? 0);
}

/** Tints lighten towards white, or darken. Channel by channel is near enough to look at. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const changed = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  const within = changed.map((value) => Math.min(255, Math.max(0, value)));
  return `#${within.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
