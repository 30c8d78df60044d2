/** What the package says its parts are. A package without the list has done without it, and goes on so. */
import { partKey } from "../../opc/part-names";
import { attributesXml } from "../xml/markup";
import { Edits, treeOf } from "../xml/tree";

const LIST = "[Content_Types].xml";

interface Texts {
  has(part: string): boolean;
  text(part: string): string;
  setText(part: string, text: string): void;
}

export class ContentTypes {
  constructor(private readonly parts: Texts) {}

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
    for (const child of treeOf(LIST, text).children)
      if (child.name === "Override" && partKey(child.attributes.get("PartName") ?? "") === partKey(part))
        edits.remove(child);
    this.parts.setText(LIST, edits.applied());
  }
}
