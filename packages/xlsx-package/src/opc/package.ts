/**
 * A package: parts, and the relationships by which they are found. No part is known by its name: programs call them
 * what they like.
 */
import { Budget } from "../budget";
import { damaged, DEFAULT_BOUNDS, PackageError, type Bounds } from "../troubles";
import { XmlDecoder } from "../xml/decoder";
import { XmlReader, type XmlHandler } from "../xml/xml-reader";
import { readDirectory, type ZipEntry } from "../zip/directory";
import { inflateEntry } from "../zip/inflate";
import { FFLATE, type Packing } from "../zip/packing";
import { partKey, relationshipsKey, targetKeys } from "./part-names";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. Strict and Transitional agree on it. */
  readonly kind: string;
  /** The part it points to, if that is in the package. */
  readonly part: string | undefined;
  /** Where it leads to out of the package, or, behind `#`, to a place within the workbook. */
  readonly address: string | undefined;
}

const ZIP = [0x50, 0x4b];
const KIND = /\/?([^/]*)$/u;

export class OpcPackage {
  private readonly entries = new Map<string, ZipEntry>();
  /** As it is, in its order. */
  readonly directory: readonly ZipEntry[];
  readonly budget: Budget;
  /** Packed bytes read so far, for whoever shows progress. */
  private packedRead = 0;

  constructor(
    readonly bytes: Uint8Array,
    bounds: Partial<Bounds> = {},
    readonly packing: Packing = FFLATE,
    private readonly onPacked: (packedRead: number) => void = () => undefined,
  ) {
    this.budget = new Budget({ ...DEFAULT_BOUNDS, ...bounds });
    if (!ZIP.every((byte, i) => bytes[i] === byte)) throw new PackageError({ code: "not-a-workbook" });
    const directory = readDirectory(bytes);
    if (directory === null) throw damaged(null);
    this.directory = directory;
    for (const entry of directory) this.entries.set(partKey(entry.name), entry);
  }

  /** All parts, by one spelling of their names. */
  parts(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** Where a part is read from: of several with its name the last one. */
  entry(part: string): ZipEntry | undefined {
    return this.entries.get(partKey(part));
  }

  /** Bytes of a part, as the directory has them. */
  size(part: string): number {
    return this.entries.get(partKey(part))?.size ?? 0;
  }

  /** Gives the bytes of a part piece by piece. */
  stream(part: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined) throw damaged(part);
    inflateEntry(this.bytes, entry, this.budget, this.packing, take, (count) =>
      this.onPacked((this.packedRead += count)),
    );
  }

  /** Reads a part as XML. */
  readXml(part: string, handler: XmlHandler): void {
    const decoder = new XmlDecoder();
    const reader = new XmlReader(part, handler);
    this.stream(part, (piece) => reader.read(decoder.decode(piece, false), false));
    reader.read(decoder.decode(new Uint8Array(), true), true);
  }

  /** The text of a small part. */
  text(part: string): string {
    const decoder = new XmlDecoder();
    const pieces: string[] = [];
    this.stream(part, (piece) => {
      const text = decoder.decode(piece, false);
      this.budget.takeCharacters(part, text.length);
      pieces.push(text);
    });
    pieces.push(decoder.decode(new Uint8Array(), true));
    return pieces.join("");
  }

  /** What a part points to; the package itself for "". None where the list is missing. */
  relationships(part: string): readonly Relationship[] {
    const list = relationshipsKey(part);
    if (!this.has(list)) return [];
    const found: Relationship[] = [];
    this.readXml(list, {
      wantsText: false,
      open: (name, attributes) => {
        if (name !== "Relationship") return true;
        found.push(
          relationshipOf(
            (attribute) => attributes.get(attribute),
            part,
            (key) => this.entries.has(key),
          ),
        );
        return false;
      },
      text: () => undefined,
      close: () => undefined,
    });
    return found;
  }
}

/** @param from the part that it is of @param has whether there is a part */
export function relationshipOf(
  attribute: (name: string) => string | undefined,
  from: string,
  has: (part: string) => boolean,
): Relationship {
  const isOutside = attribute("TargetMode")?.toLowerCase() === "external";
  const target = attribute("Target") ?? "";
  return {
    id: attribute("Id") ?? "",
    kind: KIND.exec(attribute("Type") ?? "")?.[1] ?? "",
    part: isOutside ? undefined : targetKeys(target, from).find(has),
    address: isOutside || target.startsWith("#") ? target : undefined,
  };
}
