/**
 * A package while it is changed: parts read, written anew, added, taken out, and the lists that name them kept in step.
 * What nobody touched is handed on packed as it was.
 */
import { relationshipOf, type OpcPackage, type Relationship } from "../../opc/package";
import { partKey, relationshipsKey, targetKeys } from "../../opc/part-names";
import { damaged, PackageError } from "../../troubles";
import { XmlDecoder, type Encoding } from "../../xml/decoder";
import { packedBytes, type ZipEntry } from "../../zip/directory";
import { PatchError } from "../troubles";
import { Rewriter, type Editor } from "../xml/rewriter";
import { Edits, treeOf } from "../xml/tree";
import { attributesXml } from "../xml/markup";
import { DEFLATED, PartPacker } from "../zip/part-packer";
import type { Utf8Writer } from "../zip/utf8";
import { writeZip, type PackedEntry } from "../zip/write-zip";
import { ContentTypes } from "./content-types";
import { beginningFor } from "./part-text";

const LIST = "http://schemas.openxmlformats.org/package/2006/relationships";
const NEW_LIST = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${LIST}"></Relationships>`;
const SIGNATURES = /^_xmlsignatures\//u;

interface TextPart {
  /** As the zip has it. */
  readonly name: string;
  readonly original: string | null;
  readonly encoding: Encoding;
  text: string;
}

export class PackageEdit {
  /** What relationships of the workbook's own kinds begin with; Strict has another. */
  relationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private readonly texts = new Map<string, TextPart>();
  private readonly rewritten = new Map<string, PackedEntry>();
  /** Parts that are new, in their order. */
  private readonly added = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly types = new ContentTypes(this);

  constructor(readonly opc: OpcPackage) {
    if (opc.directory.some(({ isEncrypted }) => isEncrypted)) throw new PackageError({ code: "encrypted" });
    if (opc.parts().some((part) => SIGNATURES.test(part))) throw new PatchError({ code: "signed" });
  }

  has(part: string): boolean {
    const key = partKey(part);
    return !this.removed.has(key) && (this.opc.has(key) || this.added.has(key));
  }

  /** The text of a small part as it is by now. */
  text(part: string): string {
    return this.textPart(part).text;
  }

  /** The same as it is in the package; null where that has none. */
  original(part: string): string | null {
    return this.textPart(part).original;
  }

  setText(part: string, text: string): void {
    this.textPart(part).text = text;
  }

  private textPart(part: string): TextPart {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.opc.entry(key);
    if (entry === undefined || this.removed.has(key)) throw damaged(part);
    const decoder = new XmlDecoder();
    const pieces: string[] = [];
    this.opc.stream(key, (piece) => {
      const text = decoder.decode(piece, false);
      this.opc.budget.takeCharacters(key, text.length);
      pieces.push(text);
    });
    pieces.push(decoder.decode(new Uint8Array(), true));
    const text = pieces.join("");
    const read = { name: entry.name, original: text, encoding: decoder.encoding, text };
    this.texts.set(key, read);
    return read;
  }

  /**
   * Writes a part anew while it is read, piece by piece.
   *
   * @returns whether anything in it became another
   */
  rewrite(part: string, editorOf: (rewriter: Rewriter) => Editor): boolean {
    const key = partKey(part);
    const entry = this.opc.entry(key);
    if (entry === undefined) throw damaged(part);
    const packer = new PartPacker(entry.method, this.opc.packing, false);
    const decoder = new XmlDecoder();
    let isFirst = true;
    const write = (text: string): void => {
      packer.out.text(isFirst ? beginningFor(decoder.encoding, text) : text);
      isFirst = false;
    };
    const rewriter = new Rewriter(key, editorOf, write);
    this.opc.stream(key, (piece) => rewriter.read(decoder.decode(piece, false), false));
    rewriter.read(decoder.decode(new Uint8Array(), true), true);
    if (rewriter.hasChanged) this.rewritten.set(key, packer.end(entry.rest));
    return rewriter.hasChanged;
  }

  /** @param type its content type @param name with its folders, as it is to be in the zip */
  add(name: string, text: string, type: string | null): void {
    this.texts.set(partKey(name), { name, text, original: null, encoding: { label: "utf-8", hasMark: false } });
    this.isNew(name, type);
  }

  /** The same of a part that is written piece by piece: it is never there as a whole. */
  addWritten(name: string, type: string, write: (out: Utf8Writer) => void): void {
    const packer = new PartPacker(DEFLATED, this.opc.packing, true);
    write(packer.out);
    this.rewritten.set(partKey(name), packer.end(name));
    this.isNew(name, type);
  }

  private isNew(name: string, type: string | null): void {
    this.added.add(partKey(name));
    this.removed.delete(partKey(name));
    if (type !== null) this.types.add(name, type);
  }

  /** Takes a part out, and its list of relationships with it. */
  remove(part: string): void {
    for (const key of [partKey(part), partKey(relationshipsKey(part))]) {
      this.texts.delete(key);
      this.rewritten.delete(key);
      this.added.delete(key);
      this.removed.add(key);
    }
    this.types.remove(part);
  }

  /**
   * A name as other programs give it, `xl/worksheets/sheet7.xml`: with the number behind the last that any part has, or
   * is said to have. What is missing may still be pointed to, and is not to be found again in something new.
   *
   * @param from the part that is to point to it
   */
  nextName(before: string, after: string, from: string): string {
    const key = partKey(before);
    const numbered = this.names(from).flatMap((name) => {
      const number = name.startsWith(key) && name.endsWith(after) ? name.slice(key.length, -after.length) : "";
      return /^\d{1,9}$/u.test(number) ? Number(number) : [];
    });
    return `${before}${Math.max(0, ...numbered) + 1}${after}`;
  }

  /** The same of a part of which there is one: without a number, unless something has that name. */
  usualName(before: string, after: string, from: string): string {
    const name = before + after;
    return this.names(from).includes(partKey(name)) ? this.nextName(before, after, from) : name;
  }

  private names(from: string): readonly string[] {
    return [...this.opc.parts(), ...this.added, ...this.types.all(), ...this.targets(from)];
  }

  /** What a part points to, be it there or not. */
  private targets(part: string): readonly string[] {
    const list = relationshipsKey(part);
    if (!this.has(list)) return [];
    return treeOf(list, this.text(list)).children.flatMap(({ attributes }) =>
      targetKeys(attributes.get("Target") ?? "", part),
    );
  }

  relationships(part: string): readonly Relationship[] {
    const list = relationshipsKey(part);
    if (!this.has(list)) return [];
    return treeOf(list, this.text(list)).children.map(({ attributes }) =>
      relationshipOf(
        (name) => attributes.get(name),
        part,
        (key) => this.has(key),
      ),
    );
  }

  /** Points from one part to another. @returns the id */
  relate(part: string, kind: string, target: string, base = this.relationshipBase): string {
    const list = relationshipsKey(part);
    if (!this.has(list)) this.add(list, NEW_LIST, null);
    const text = this.text(list);
    const tree = treeOf(list, text);
    // Of the kind of no program: an id that nothing has may still be named by what is missing.
    const ids = new Set(tree.children.map(({ attributes }) => attributes.get("Id")));
    let n = 1;
    while (ids.has(`rIdNew${n}`)) n++;
    const edits = new Edits(text);
    const prefix = tree.rawName.slice(0, -tree.name.length);
    const attributes = { Id: `rIdNew${n}`, Type: `${base}/${kind}`, Target: `/${target}` };
    edits.append(tree, `<${prefix}Relationship${attributesXml(attributes)}/>`);
    this.setText(list, edits.applied());
    return `rIdNew${n}`;
  }

  /** Takes away what points from one part to another. */
  unrelate(part: string, target: string): void {
    const list = relationshipsKey(part);
    if (!this.has(list)) return;
    const text = this.text(list);
    const edits = new Edits(text);
    for (const child of treeOf(list, text).children) {
      const { attributes } = child;
      const related = relationshipOf(
        (name) => attributes.get(name),
        part,
        (key) => key === partKey(target),
      );
      if (related.part !== undefined) edits.remove(child);
    }
    this.setText(list, edits.applied());
  }

  finished(): Uint8Array {
    const { opc } = this;
    const entries = opc.directory.flatMap((entry): readonly PackedEntry[] => {
      const key = partKey(entry.name);
      if (this.removed.has(key)) return [];
      const isRead = opc.entry(key) === entry;
      const rewritten = this.rewritten.get(key);
      if (rewritten !== undefined && isRead) return [rewritten];
      const text = this.texts.get(key);
      if (text === undefined || !isRead || text.text === text.original) return [untouched(opc, entry)];
      return [packed(opc, text, entry)];
    });
    const added = [...this.added].flatMap((key): readonly PackedEntry[] => {
      const text = this.texts.get(key);
      const written = this.rewritten.get(key) ?? (text === undefined ? undefined : packed(opc, text, null));
      return written === undefined || opc.has(key) ? [] : [written];
    });
    return writeZip([...entries, ...added]);
  }
}

function untouched({ bytes }: OpcPackage, entry: ZipEntry): PackedEntry {
  const found = packedBytes(bytes, entry);
  if (found === null) throw damaged(entry.name);
  return { ...entry, packed: found };
}

function packed({ packing }: OpcPackage, { name, encoding, text }: TextPart, entry: ZipEntry | null): PackedEntry {
  const packer = new PartPacker(entry?.method ?? DEFLATED, packing, entry === null);
  packer.out.text(beginningFor(encoding, text));
  return packer.end(entry?.rest ?? name);
}
