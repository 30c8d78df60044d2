/** Packages taken apart: which parts changed, and what one looks like as a tree. */
import { strFromU8, unzipSync } from "fflate";
import { XmlReader } from "../../src/xml/xml-reader";

export const partsOfZip = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Names of parts that are not the same, or only in one of the two. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const same = (name: string): boolean => {
    const [x, y] = [a[name], b[name]];
    return x !== undefined && y !== undefined && Buffer.compare(x, y) === 0;
  };
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !same(name)).sort();
}

/** One line for each element with its attributes in order, and for each text. */
export function linesOf(xml: string): readonly string[] {
  const lines: string[] = [];
  const reader: XmlReader = new XmlReader("", {
    wantsText: true,
    open(name, attributes) {
      const all = [...attributes.all()].map(([key, value]) => `${key}=${value}`).sort();
      lines.push(`${" ".repeat(reader.depth)}${name} ${all.join(" ")}`.trimEnd());
      return true;
    },
    text: (text) => void lines.push(`"${text}"`),
    close: () => undefined,
  });
  reader.read(xml, true);
  return lines;
}
