/** A notice that nobody has issued, numbered as the real one is, and as it may come in a Word document. */
import { zipped } from "../corpus/builder";

export const NOTICE_LINES = [
  "某县茶园管理局",
  "某茶字〔2031〕9号",
  "关于整理茶园台账的通知",
  "各乡镇茶园站，各合作社：",
  "为摸清全县茶园的底数，方便来年安排采摘，现就整理台账的做法说明如下：",
  "一、为什么整理",
  "台账多年没有核对过，亩数和户数对不上。",
  "二、整理哪些",
  "县内连片的茶园都整理，房前屋后的零星茶树不算。",
  "三、怎样整理",
  "（一）分清新园老园",
  "栽下不满三年的算新园，其余算老园，两种分开登记。",
  "（二）登记到户",
  "每户一页，写明地块、亩数和品种。",
  "（三）核对数字",
  "村里先核对一遍，有出入的到地里量。",
  "量过的在台账上注明日期和量的人。",
  "（四）几种特别的情形",
  "租给外村人种的，由种的人登记。",
  "合伙种的，推一个人登记。",
  "已经荒掉的，单独列出，不计亩数。",
  "当年补栽的，写明补了多少株。",
  "改种别的作物的，从台账里划掉。",
  "界线有争议的，先记下来，不急着量。",
  "登记错了的，划线更正，不要撕页。",
  "（五）培训登记的人",
  "每村派一个人参加半天培训。",
  "培训时发放样表，照着填。",
  "四、其他事项",
  "（一）抓紧办理。各村在霜降以前整理完。",
  "（二）分工配合。茶园站管登记，合作社管核对。",
  "（三）划清范围。跨村的茶园按户主所在的村登记。",
  "（四）简便手续。不要求农户另外写材料。",
  "（五）抽查。茶园站抽查一成，错得多的重来。",
  "本通知没有写到的，照往年的做法办。",
  "某县茶园管理局",
  "2031年3月4日",
] as const;

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** @param body paragraphs as markup @param numbering lists as markup; "" for none */
export function wordDocument(body: string, numbering = ""): Uint8Array {
  const isCounted = numbering !== "";
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (all: string): string => `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  return zipped({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...(isCounted
      ? {
          "word/_rels/document.xml.rels": relations(relation("rId1", "numbering", "numbering.xml")),
          "word/numbering.xml": `<w:numbering xmlns:w="${WORD}">${numbering}</w:numbering>`,
        }
      : {}),
  });
}

export const noticeDocument = (): Uint8Array => wordDocument(NOTICE_LINES.map((line) => paragraph(line)).join(""));
