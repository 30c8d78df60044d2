/**
 * One workbook with everything in it that offices put into theirs, and more: what a patch must leave as it is. Every
 * part is as small as it can be and still is what it says.
 */
import {
  cellXml,
  MAIN,
  plainParts,
  RELATIONS,
  relationship,
  relationshipsXml,
  rowsXml,
  sheetXml,
  SHEET_NAME,
  SHEET_PART,
  TABLE,
  workbookXml,
  WORKBOOK_RELATIONSHIPS,
  XML,
  type Parts,
} from "./builder";

const OFFICE = "http://schemas.microsoft.com/office";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const EXCEL_FORMULAS = "http://schemas.microsoft.com/office/excel/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const GRAPHICS = "http://schemas.openxmlformats.org/drawingml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest picture: one point. */
const PICTURE = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
/** Stands for a project of macros: nothing but its bytes counts. */
const MACROS = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3, 4, 5, 0, 255]);
const PRINTER = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);

const EXTENSIONS =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${EXCEL_FORMULAS}"><x14:cfRule type="expression" priority="3" id="{1}"><xm:f>说明!$A$1=1</xm:f>` +
  `<x14:dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>C2:C4</xm:sqref>` +
  `</x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${EXCEL_FORMULAS}">` +
  `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>说明!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D4</xm:sqref></x14:dataValidation>` +
  `</x14:dataValidations></ext><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList>` +
  `<x14:slicer r:id="rId7"/></x14:slicerList></ext></extLst>`;

const BEHIND =
  `<sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange sqref="B2:B4" name="填写"/></protectedRanges>` +
  `<autoFilter ref="A1:J4"/><mergeCells count="1"><mergeCell ref="L1:M2"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>` +
  `<conditionalFormatting sqref="J2:J4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="A2:A4"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="D2:D4"><formula1>"乡镇,县直"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" location="说明!A1" display="去看"/><hyperlink ref="A3" r:id="rId9"/></hyperlinks>` +
  `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>` +
  `<ignoredErrors><ignoredError sqref="B2:B4" numberStoredAsText="1"/></ignoredErrors>` +
  `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>` +
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="${X14}"><controls><control shapeId="1" r:id="rId9" name="按钮"/></controls></mc:Choice></mc:AlternateContent>` +
  `<tableParts count="1"><tablePart r:id="rId6"/></tableParts>${EXTENSIONS}`;

const BEFORE =
  `<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:J4"/><sheetViews><sheetView workbookViewId="0">` +
  `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="3" max="5" width="20" style="3" customWidth="1"/></cols>`;

const STRINGS =
  `${XML}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>姓</t></r><r><t xml:space="preserve">名 </t></r>` +
  `<rPh sb="0" eb="1"><t>セイ</t></rPh><phoneticPr fontId="1"/></si><si><t>备注_x000D_</t></si></sst>`;

const anchor = (inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING_XML =
  `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${GRAPHICS}" xmlns:r="${RELATIONS}">` +
  anchor(
    `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
      `<c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill>` +
      `<xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>`,
  ) +
  `</xdr:wsDr>`;

const CHART_XML =
  `${XML}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${GRAPHICS}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${SHEET_NAME}!$J$2:$J$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const CACHE =
  `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rId1" recordCount="0"><cacheSource type="worksheet">` +
  `<worksheetSource ref="A1:B4" sheet="${SHEET_NAME}"/></cacheSource><cacheFields count="2"><cacheField name="姓名"><sharedItems/></cacheField><cacheField name="身份证号"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT =
  `${XML}<pivotTableDefinition xmlns="${MAIN}" name="透视" cacheId="7" dataCaption="值"><location ref="E1:F5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  `<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField showAll="0"/></pivotFields><formats count="1"><format dxfId="0"/></formats></pivotTableDefinition>`;

const TABLE_COLUMNS = (TABLE[0] ?? []).map((name, i) => `<tableColumn id="${i + 1}" name="${String(name)}"/>`).join("");

/** Sheets: the roster, one with formulas and a pivot table, one that is very hidden. */
export function richParts(): Parts {
  const other = sheetXml(
    `<row r="1">${cellXml(1, "A1")}<c r="B1"><f>A1+1</f><v>2</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*2</f><v>2</v></c></row>` +
      `<row r="2">${cellXml(2, "A2")}<c r="C2"><f t="shared" si="0"/><v>4</v></c><c r="D2" t="s"><v>0</v></c></row>` +
      `<row r="3">${cellXml(3, "A3")}<c r="B3" cm="1"><f t="array" ref="B3:B4">A1:A2</f><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>`,
  );
  const type = (part: string, of: string): string => `<Override PartName="/${part}" ContentType="${of}"/>`;
  const plain = plainParts(sheetXml(rowsXml(TABLE), BEFORE, BEHIND));
  const styles = String(plain["xl/styles.xml"]).replace(
    "</styleSheet>",
    `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`,
  );
  return {
    ...plain,
    "[Content_Types].xml": String(plain["[Content_Types].xml"]).replace(
      "</Types>",
      `<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="${KIND}.printerSettings"/>` +
        `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
        type("xl/worksheets/sheet2.xml", `${KIND}.worksheet+xml`) +
        type("xl/worksheets/sheet3.xml", `${KIND}.worksheet+xml`) +
        type("xl/sharedStrings.xml", `${KIND}.sharedStrings+xml`) +
        type("xl/calcChain.xml", `${KIND}.calcChain+xml`) +
        type("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject") +
        `</Types>`,
    ),
    "xl/workbook.xml": workbookXml(
      `<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews>`,
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${SHEET_NAME}!$A$1:$J$4</definedName>` +
        `<definedName name="单位">说明!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029" iterate="1"/>` +
        `<pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches><extLst><ext uri="{x}"><a/></ext></extLst>`,
      `<sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="4" r:id="rId3"/><sheet name="密" sheetId="9" state="veryHidden" r:id="rId4"/>`,
    ),
    [WORKBOOK_RELATIONSHIPS]: relationshipsXml(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "styles", "styles.xml"),
      relationship("rId3", "worksheet", "worksheets/sheet2.xml"),
      relationship("rId4", "worksheet", "worksheets/sheet3.xml"),
      relationship("rId5", "sharedStrings", "sharedStrings.xml"),
      relationship("rId6", "calcChain", "calcChain.xml"),
      relationship("rId7", "customXml", "../customXml/item1.xml"),
      relationship("rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
      relationship("rId9", "theme", "theme/theme1.xml"),
      `<Relationship Id="rId10" Type="${OFFICE}/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
      `<Relationship Id="rId11" Type="${OFFICE}/2017/10/relationships/person" Target="persons/person.xml"/>`,
      `<Relationship Id="rId12" Type="${OFFICE}/2007/relationships/slicerCache" Target="slicerCaches/slicerCache1.xml"/>`,
    ),
    "xl/styles.xml": styles,
    "xl/worksheets/sheet2.xml": other,
    "xl/worksheets/sheet3.xml": sheetXml(`<row r="1">${cellXml("口令", "A1")}</row>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(
      relationship("rId1", "printerSettings", "../printerSettings/printerSettings1.bin"),
      relationship("rId2", "drawing", "../drawings/drawing1.xml"),
      relationship("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      relationship("rId4", "comments", "../comments1.xml"),
      `<Relationship Id="rId5" Type="${OFFICE}/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`,
      relationship("rId6", "table", "../tables/table1.xml"),
      `<Relationship Id="rId7" Type="${OFFICE}/2007/relationships/slicer" Target="../slicers/slicer1.xml"/>`,
      relationship("rId9", "hyperlink", "https://example.invalid/", ' TargetMode="External"'),
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml(
      relationship("rId1", "pivotTable", "../pivotTables/pivotTable1.xml"),
    ),
    "xl/sharedStrings.xml": STRINGS,
    "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="B1" i="4"/><c r="C1" i="4"/><c r="C2" i="4"/></calcChain>`,
    "xl/printerSettings/printerSettings1.bin": PRINTER,
    "xl/drawings/drawing1.xml": DRAWING_XML,
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
      relationship("rId1", "chart", "../charts/chart1.xml"),
      relationship("rId2", "image", "../media/image1.png"),
    ),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1"/></xml>`,
    "xl/charts/chart1.xml": CHART_XML,
    "xl/media/image1.png": PICTURE,
    "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>再核</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2020-09-01T00:00:00.00" personId="{2}" id="{1}"><text>再核</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${XML}<personList xmlns="${THREADED}"><person displayName="经办人" id="{2}" userId="u" providerId="None"/></personList>`,
    "xl/tables/table1.xml": `${XML}<table xmlns="${MAIN}" id="1" name="名册" displayName="名册" ref="A1:J4" headerRowDxfId="0"><autoFilter ref="A1:J4"/><tableColumns count="10">${TABLE_COLUMNS}</tableColumns></table>`,
    "xl/slicers/slicer1.xml": `${XML}<slicers xmlns="${X14}"><slicer name="单位" cache="切片器_单位" rowHeight="241300"/></slicers>`,
    "xl/slicerCaches/slicerCache1.xml": `${XML}<slicerCacheDefinition xmlns="${X14}" name="切片器_单位" sourceName="单位"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": CACHE,
    "xl/pivotTables/pivotTable1.xml": PIVOT,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsXml(
      relationship("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
    ),
    "xl/theme/theme1.xml": `${XML}<a:theme xmlns:a="${GRAPHICS}" name="Office"/>`,
    "xl/vbaProject.bin": MACROS,
    "customXml/item1.xml": `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`,
    "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{3}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    "customXml/_rels/item1.xml.rels": relationshipsXml(relationship("rId1", "customXmlProps", "itemProps1.xml")),
    "docProps/app.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}

export const RICH_SHEET = SHEET_PART;
