/** The links of a sheet that was not there: they stand behind its cells. */
import { MOST_LINKS, type CellLink } from "../new-sheets";
import { cellAddress, quotedSheet } from "../sheet/cell-xml";
import { escapeXml } from "../xml/markup";
import type { Utf8Writer } from "../zip/utf8";

export class NewLinks {
  private readonly links: string[] = [];
  /** Of tens of thousands of links most lead to one sheet, and say one of two things. */
  private readonly places = new Map<string, string>();
  private readonly tips = new Map<string, string>();

  add(row: number, column: number, { sheet, address, tip }: CellLink): void {
    const place = known(this.places, sheet, () => escapeXml(`${quotedSheet(sheet)}!`));
    const said = tip === undefined ? "" : known(this.tips, tip, () => ` tooltip="${escapeXml(tip)}"`);
    const location = place + escapeXml(address);
    this.links.push(`<hyperlink ref="${cellAddress(row, column)}" location="${location}"${said}/>`);
  }

  write(out: Utf8Writer): void {
    const { links } = this;
    if (links.length > MOST_LINKS) throw new Error(`a sheet has ${MOST_LINKS} links at most, not ${links.length}`);
    if (links.length === 0) return;
    out.text("<hyperlinks>");
    for (const link of links) out.text(link);
    out.text("</hyperlinks>");
  }
}

function known(texts: Map<string, string>, key: string, made: () => string): string {
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = made()));
  return text;
}
