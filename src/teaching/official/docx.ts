/** The paragraphs of a Word document: its text, with the numbers that Word counts, without what was struck out. */
import { Package } from "xlsx-package";
import { Numbers, type Level } from "./numbers";

interface Attributes {
  readonly get: (name: string) => string | undefined;
}

/** An attribute of the document's own namespace, whatever its prefix is. */
const valueOf = (attributes: Attributes, name = "val"): string | undefined =>
  attributes.get(`w:${name}`) ?? attributes.get(name);

/** More text is no notice. */
const BOUNDS = { inflatedBytes: 100_000_000, characters: 5_000_000 };

/** Null for a package that is no Word document. @throws PackageError where it cannot be read */
export function docxLines(bytes: Uint8Array): readonly string[] | null {
  const opc = new Package(bytes, BOUNDS);
  const main = opc.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
  if (main === undefined) return null;
  const numbering = opc.relationships(main).find(({ kind }) => kind === "numbering")?.part;
  const numbers = new Numbers(numbering === undefined ? new Map() : listsOf(opc, numbering));
  return linesOf(opc, main, numbers);
}

function linesOf(opc: Package, part: string, numbers: Numbers): readonly string[] | null {
  const lines: string[] = [];
  let isDocument = false;
  let text = "";
  let list: string | null = null;
  let depth = 0;
  let isText = false;
  opc.readXml(part, {
    get wantsText() {
      return isText;
    },
    open(name, attributes) {
      switch (name) {
        case "document":
          isDocument = true;
          return true;
        case "p":
          [text, list, depth] = ["", null, 0];
          return true;
        case "numId":
          list = valueOf(attributes) ?? null;
          return false;
        case "ilvl":
          depth = Number(valueOf(attributes) ?? 0);
          return false;
        case "t":
          isText = true;
          return true;
        case "tab":
          text += " ";
          return false;
        case "br":
        case "cr":
          text += "\n";
          return false;
        // Struck out, or of before a change; fields' own instructions.
        case "del":
        case "moveFrom":
        case "pPrChange":
        case "rPrChange":
        case "instrText":
          return false;
        default:
          return isDocument;
      }
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name !== "p") return;
      const number = list === null || text.trim() === "" ? "" : numbers.next(list, depth);
      lines.push(...`${number}${text}`.split("\n"));
      text = "";
    },
  });
  return isDocument ? lines : null;
}

function listsOf(opc: Package, part: string): ReadonlyMap<string, readonly Level[]> {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, readonly Level[]>();
  let levels: Level[] = [];
  let list: string | undefined;
  const change = (with_: Partial<Level>): void => {
    const level = levels.at(-1);
    if (level !== undefined) levels[levels.length - 1] = { ...level, ...with_ };
  };
  opc.readXml(part, {
    wantsText: false,
    open(name, attributes) {
      if (name === "abstractNum") {
        levels = [];
        kinds.set(valueOf(attributes, "abstractNumId") ?? "", levels);
      } else if (name === "lvl") levels.push({ text: "", format: "decimal", start: 1 });
      else if (name === "start") change({ start: Number(valueOf(attributes) ?? 1) });
      else if (name === "numFmt") change({ format: valueOf(attributes) ?? "decimal" });
      else if (name === "lvlText") change({ text: valueOf(attributes) ?? "" });
      else if (name === "num") [list, levels] = [valueOf(attributes, "numId"), []];
      else if (name === "abstractNumId" && list !== undefined)
        lists.set(list, kinds.get(valueOf(attributes) ?? "") ?? []);
      return true;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return lists;
}
