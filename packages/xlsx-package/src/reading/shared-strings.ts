/** Shared strings: plain, or in runs of differing looks; the phonetic guide above a text is not part of it. */
import type { OpcPackage } from "../opc/package";
import { unescapeText } from "../xml/entities";
import type { XmlHandler } from "../xml/xml-reader";
import type { TextList } from "./texts";

/** What stands in `<si>` and `<is>`. Excel itself writes some of it twice: an empty `<t/>`, then the runs. */
export const isWithinText = (name: string): boolean => name === "t" || name === "r";

export function readSharedStrings(opc: OpcPackage, part: string, texts: TextList): void {
  let text = "";
  let isRich = false;
  const handler = {
    wantsText: false,
    open(name: string): boolean {
      handler.wantsText = name === "t";
      if (name === "si") [text, isRich] = ["", false];
      isRich ||= name === "r" || name === "rPh";
      return name === "sst" || name === "si" || isWithinText(name);
    },
    text(piece: string): void {
      text += piece;
    },
    close(name: string): void {
      handler.wantsText = false;
      if (name === "si") texts.push(unescapeText(text), part, isRich);
    },
  };
  opc.readXml(part, handler satisfies XmlHandler);
}
