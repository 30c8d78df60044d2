/** Parts and elements that nobody needs for the values of cells. */
import {
  plainParts,
  MAIN,
  relationship,
  relationshipsXml,
  SHEET_PART,
  STYLES,
  WORKBOOK_RELATIONSHIPS,
  workbookXml,
} from "../builder";
import { sheetLinks, changed, sheetWith, linked, DRAWING, type Variant } from "./writing";

export const NEEDLESS: readonly Variant[] = [
  ...["", "<Properties", '<ap:Properties xmlns:ap="urn:a"/>'].map((xml): Variant => ({
    name: `properties that are ${xml === "" ? "empty" : xml}`,
    parts: () => ({
      ...plainParts(),
      "docProps/app.xml": xml,
      "docProps/core.xml": xml,
      "_rels/.rels": relationshipsXml(
        relationship("rId1", "officeDocument", "xl/workbook.xml"),
        relationship("rId2", "extended-properties", "docProps/app.xml"),
      ),
    }),
  })),
  {
    name: "a drawing that is missing",
    parts: () => ({
      ...sheetWith("", DRAWING),
      ...sheetLinks(relationship("rId9", "drawing", "../drawings/drawing1.xml")),
    }),
  },
  {
    name: "a drawing with a namespace of its own",
    parts: () => ({
      ...sheetWith("", DRAWING),
      ...sheetLinks(relationship("rId9", "drawing", "/xl/drawings/drawing1.xml")),
      "xl/drawings/drawing1.xml": '<wsDr xmlns="urn:d"><oneCellAnchor/></wsDr>',
    }),
  },
  {
    name: "comments at absolute targets",
    parts: () => ({
      ...sheetWith("", '<legacyDrawing r:id="rId8"/>'),
      ...sheetLinks(
        relationship("rId8", "vmlDrawing", "/xl/drawings/a.vml"),
        relationship("rId9", "comments", "/xl/comments/comment1.xml"),
      ),
      "xl/comments/comment1.xml": `<comments xmlns="${MAIN}"><authors/></comments>`,
    }),
  },
  {
    name: "a hyperlink to nowhere",
    parts: () => sheetWith("", '<hyperlinks><hyperlink ref="A2" r:id="rId77"/></hyperlinks>'),
  },
  {
    name: "merges that overlap",
    parts: () => sheetWith("", '<mergeCells><mergeCell ref="L1:M2"/><mergeCell ref="M2:N3"/></mergeCells>'),
    remarks: ["overlapping-merges"],
  },
  {
    name: "a merge that is there twice",
    parts: () => sheetWith("", '<mergeCells><mergeCell ref="L1:M2"/><mergeCell ref="L1:M2"/></mergeCells>'),
  },
  {
    name: "a merge over a whole column",
    parts: () => sheetWith("", '<mergeCells><mergeCell ref="L1:L1048576"/></mergeCells>'),
  },
  {
    name: "a filter by colour, icon and date",
    parts: () =>
      sheetWith(
        "",
        '<autoFilter ref="A1:J4"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn><filterColumn colId="1"><iconFilter iconSet="3Arrows"/></filterColumn><filterColumn colId="2"><filters><dateGroupItem year="2012" dateTimeGrouping="year"/></filters></filterColumn></autoFilter>',
      ),
  },
  {
    name: "rows that a filter hides",
    parts: () =>
      changed(
        SHEET_PART,
        (xml) => xml.replace('<row r="3">', '<row r="3" hidden="1">'),
        sheetWith("", '<autoFilter ref="A1:J4"/>'),
      ),
    remarks: ["hidden-rows"],
  },
  {
    name: "a print area that is empty",
    parts: () => ({
      ...plainParts(),
      "xl/workbook.xml": workbookXml(
        "",
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0"></definedName></definedNames>',
      ),
    }),
  },
  {
    name: "a name over whole columns",
    parts: () => ({
      ...plainParts(),
      "xl/workbook.xml": workbookXml(
        "",
        '<definedNames><definedName name="人员">花名册!$A:$XFD</definedName></definedNames>',
      ),
    }),
  },
  {
    name: "a rule for what may be typed over whole columns",
    parts: () =>
      sheetWith(
        "",
        '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
      ),
  },
  { name: "a dimension that is not true", parts: () => sheetWith('<dimension ref="A1:XFD1048576"/>', "") },
  {
    name: "a table without headerRowCount, and one that is missing",
    parts: () => ({
      ...sheetWith("", '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>'),
      ...sheetLinks(
        relationship("rId1", "table", "/xl/tables/table1.xml"),
        relationship("rId2", "table", "../tables/none.xml"),
      ),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:J4"><tableColumns count="1"><tableColumn id="1" name="姓名"/></tableColumns></table>`,
    }),
  },
  {
    name: "a table that is filtered by colour",
    parts: () => ({
      ...sheetWith("", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
      ...sheetLinks(relationship("rId1", "table", "../tables/table1.xml")),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:J4"><autoFilter ref="A1:J4"><filterColumn colId="0"><colorFilter dxfId="9"/></filterColumn></autoFilter><tableColumns count="1"><tableColumn id="1" name="姓名"/></tableColumns></table>`,
    }),
  },
  {
    name: "a chart with shapes of its own",
    parts: () => ({
      ...sheetWith("", DRAWING),
      ...sheetLinks(relationship("rId9", "drawing", "../drawings/drawing1.xml")),
      "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="urn:d"/>',
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(relationship("rId1", "chart", "../charts/chart1.xml")),
      "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="urn:c"><c:userShapes/></c:chartSpace>',
      "xl/charts/_rels/chart1.xml.rels": relationshipsXml(
        relationship("rId1", "chartUserShapes", "../drawings/drawing2.xml"),
      ),
      "xl/drawings/drawing2.xml": '<c:userShapes xmlns:c="urn:c"/>',
    }),
  },
  {
    name: "a sheet without its part",
    parts: () => ({
      ...plainParts(),
      "xl/workbook.xml": workbookXml(
        "",
        "",
        `<sheet name="花名册" sheetId="1" r:id="rId1"/><sheet name="丢失" sheetId="2" r:id="rId5"/>`,
      ),
    }),
    remarks: ["passed-over"],
  },
  {
    name: "a sheet that is a chart",
    parts: () => ({
      ...plainParts(),
      "xl/workbook.xml": workbookXml(
        "",
        "",
        `<sheet name="图" sheetId="2" r:id="rId5"/><sheet name="花名册" sheetId="1" r:id="rId1"/>`,
      ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
      [WORKBOOK_RELATIONSHIPS]: linked(relationship("rId5", "chartsheet", "chartsheets/sheet1.xml")),
    }),
  },
  {
    name: "styles that say little",
    parts: () => changed("xl/styles.xml", () => STYLES.replace(/<fonts.*<\/borders>/u, "")),
  },
];
