/** A workbook whose sheet has everything that hangs on cells: comments, drawings, controls, pivot tables and more. */
import { partsOf, sheetOf, zip } from "./package";
import { MAIN } from "./patched";

const OFFICE = "http://schemas.microsoft.com/office";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LIST = "http://schemas.openxmlformats.org/package/2006/relationships";
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const X14 = `xmlns:x14="${OFFICE}/spreadsheetml/2009/9/main" xmlns:xm="${OFFICE}/excel/2006/main"`;

const relationships = (...list: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${LIST}">${list
    .map(([kind, target], i) => {
      const type = kind.includes("/") ? kind : `${RELATIONS}/${kind}`;
      return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`;
    })
    .join("")}</Relationships>`;

const corner = (p: string, column: number, row: number): string =>
  `<${p}col>${column}</${p}col><${p}colOff>5</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>7</${p}rowOff>`;
const corners = (from: string, to: string, p: string): string => `<${p}from>${from}</${p}from><${p}to>${to}</${p}to>`;
const anchor = (name: string, attributes: string, what: string): string =>
  `<xdr:${name}${attributes}>${
    name === "oneCellAnchor"
      ? `<xdr:from>${corner("xdr:", 1, 2)}</xdr:from><xdr:ext cx="1" cy="1"/>`
      : corners(corner("xdr:", 1, 2), corner("xdr:", 3, 5), "xdr:")
  }${what}<xdr:clientData/></xdr:${name}>`;

const note = (row: number, column: number): string =>
  `<v:shape id="n${row}"><v:textbox><div>.</div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
  `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

export const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${note(1, 0)}${note(3, 2)}` +
  `<v:shape id="b"><x:ClientData ObjectType="Drop"><x:SizeWithCells/><x:Anchor>1, 1, 2, 1, 3, 1, 5, 1</x:Anchor>` +
  `<x:FmlaLink>$B$4</x:FmlaLink><x:FmlaRange>T!$A$1:$A$9</x:FmlaRange></x:ClientData></v:shape></xml>`;

const CONTROLS =
  `<mc:AlternateContent ${MC}><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14">` +
  `<control shapeId="1" r:id="rId7" name="选"><controlPr linkedCell="$B$4"><anchor moveWithCells="1">` +
  corners(corner("xdr:", 1, 2), corner("xdr:", 3, 5), "") +
  `</anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;

const EXTENSIONS =
  `<extLst><ext uri="{1}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2"><xm:f>$B3&gt;T!A1</xm:f></x14:cfRule><xm:sqref>B3:B6 D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{2}" ${X14}><x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>T!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C4</xm:sqref></x14:dataValidation>` +
  `<x14:dataValidation type="list"><x14:formula1><xm:f>$A$4</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{3}" ${X14}><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF000000"/><x14:sparklines><x14:sparkline><xm:f>S!A4:C4</xm:f><xm:sqref>E4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const VIEWS =
  `<customSheetViews><customSheetView guid="{1}" topLeftCell="A4"><pane topLeftCell="B4"/><rowBreaks count="1"><brk id="4"/></rowBreaks>` +
  `<autoFilter ref="B2:D9"><filterColumn colId="1"/></autoFilter></customSheetView></customSheetViews>`;

const BEHIND =
  `<autoFilter ref="B2:D9"><filterColumn colId="0"/><filterColumn colId="2"><filters blank="1"/></filterColumn></autoFilter>${VIEWS}` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId4"/>${CONTROLS}${EXTENSIONS}`;

/** Which cells the workbook's parts name, in sheet S of two. */
export function hangingParts(): Record<string, string> {
  const rows = [1, 2, 3, 4].map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`).join("");
  const parts = partsOf(sheetOf(rows, BEHIND));
  return {
    ...parts,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
      "</sheets>",
      '<sheet name="T" sheetId="2" r:id="rId4"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "s.xml"],
      ["sharedStrings", "t.xml"],
      ["styles", "y.xml"],
      ["worksheet", "other.xml"],
      ["pivotCacheDefinition", "cache.xml"],
    ),
    "xl/other.xml": sheetOf("<row/>", '<drawing r:id="rId1"/>'),
    "xl/_rels/other.xml.rels": relationships(["drawing", "drawing2.xml"]),
    "xl/drawing2.xml": `<xdr:wsDr xmlns:xdr="${XDR}">${anchor("twoCellAnchor", "", "")}</xdr:wsDr>`,
    "xl/_rels/drawing2.xml.rels": relationships(["chart", "chart2.xml"]),
    "xl/chart2.xml": `<c:chartSpace xmlns:c="${CHART}"><c:val><c:f>S!$A$4:$A$9</c:f></c:val><c:cat><c:f>T!$A$4:$A$9</c:f></c:cat></c:chartSpace>`,
    "xl/_rels/s.xml.rels": relationships(
      ["drawing", "drawing.xml"],
      ["comments", "comments.xml"],
      [`${OFFICE}/2017/10/relationships/threadedComment`, "threaded.xml"],
      ["vmlDrawing", "shapes.vml"],
      ["pivotTable", "pivot.xml"],
      ["table", "table.xml"],
      ["ctrlProp", "control.xml"],
    ),
    "xl/drawing.xml":
      `<xdr:wsDr xmlns:xdr="${XDR}" ${MC}>${anchor("twoCellAnchor", "", '<xdr:sp textlink="S!$A$4"/>')}` +
      `${anchor("twoCellAnchor", ' editAs="oneCell"', "")}${anchor("twoCellAnchor", ' editAs="absolute"', "")}${anchor("oneCellAnchor", "", "")}` +
      `<mc:AlternateContent><mc:Choice Requires="a14">${anchor("twoCellAnchor", "", "")}</mc:Choice><mc:Fallback/></mc:AlternateContent></xdr:wsDr>`,
    "xl/_rels/drawing.xml.rels": relationships(["chart", "chart.xml"]),
    "xl/chart.xml": `<c:chartSpace xmlns:c="${CHART}"><c:val><c:f>S!$B$4</c:f></c:val></c:chartSpace>`,
    "xl/comments.xml": `<comments ${MAIN}><commentList><comment ref="A2"/><comment ref="C4"/></commentList></comments>`,
    "xl/threaded.xml": `<ThreadedComments xmlns="${OFFICE}/spreadsheetml/2018/threadedcomments"><threadedComment ref="C4" id="{1}"/><threadedComment ref="C4" id="{2}" parentId="{1}"/></ThreadedComments>`,
    "xl/shapes.vml": VML,
    "xl/pivot.xml": `<pivotTableDefinition ${MAIN}><location ref="H4:I6"/></pivotTableDefinition>`,
    "xl/cache.xml": `<pivotCacheDefinition ${MAIN}><cacheSource type="worksheet"><worksheetSource ref="A1:C9" sheet="s"/></cacheSource></pivotCacheDefinition>`,
    "xl/table.xml": `<table ${MAIN} id="1" name="T1" displayName="T1" ref="F1:G9"><autoFilter ref="F1:G9"><filterColumn colId="1"/></autoFilter><sortState ref="F2:G9"><sortCondition ref="G2:G9"/></sortState><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>A4*2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    "xl/control.xml": `<formControlPr xmlns="${OFFICE}/spreadsheetml/2009/9/main" objectType="Drop" fmlaLink="$B$4" fmlaRange="T!$A$1:$A$9"/>`,
  };
}

export const hanging = (changes: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({ ...hangingParts(), ...changes });
