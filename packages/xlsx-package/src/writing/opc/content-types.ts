/** What the package says its parts are. A package without the list has done without it, and goes on so. */
import { partKey } from "../../opc/part-names";
import { attributesXml } from "../xml/markup";
import { Edits, treeOf, type Element } from "../xml/tree";

const LIST = "[Content_Types].xml";

interface Texts {
  has(part: string): boolean;
  text(part: string): string;
  setText(part: string, text: string): void;
}

export class ContentTypes {
  constructor(private readonly parts: Texts) {}

  /** Parts of which something is said, be they there or not. */
  all(): readonly string[] {
    if (!this.parts.has(LIST)) return [];
    return treeOf(LIST, this.parts.text(LIST)).children.flatMap(({ attributes }) => {
      const name = attributes.get("PartName");
      return name === undefined ? [] : partKey(name);
    });
  }

  add(name: string, type: string): void {
    if (!this.parts.has(LIST)) return;
    const text = this.parts.text(LIST);
    const tree = treeOf(LIST, text);
    const prefix = tree.rawName.slice(0, -tree.name.length);
    const edits = new Edits(text);
    edits.append(tree, `<${prefix}Override${attributesXml({ PartName: `/${name}`, ContentType: type })}/>`);
    this.parts.setText(LIST, edits.applied());
  }

  remove(part: string): void {
    if (!this.parts.has(LIST)) return;
    const text = this.parts.text(LIST);
    const edits = new Edits(text);
    for (const child of treeOf(LIST, text).children) if (isOf(child, part)) edits.remove(child);
    this.parts.setText(LIST, edits.applied());
  }
}

const isOf = ({ name, attributes }: Element, part: string): boolean =>
  name === "Override" && partKey(attributes.get("PartName") ?? "") === partKey(part);
