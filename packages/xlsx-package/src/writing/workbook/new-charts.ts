/** Charts of a sheet that was not there: a drawing that holds them over cells, and a part for each of them. */
import type { Area } from "../../reading/addresses";
import type { NewChart } from "../new-sheets";
import type { PackageEdit } from "../opc/package-edit";
import { absoluteAddress, quotedSheet } from "../sheet/cell-xml";
import { attributesXml, escapeXml } from "../xml/markup";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

interface Namespaces {
  readonly relationships: string;
  readonly graphics: string;
  readonly chart: string;
  readonly drawing: string;
}

function namespacesOf(relationships: string): Namespaces {
  const isStrict = relationships.startsWith("http://purl.oclc.org/");
  const base = isStrict ? "http://purl.oclc.org/ooxml/drawingml" : "http://schemas.openxmlformats.org/drawingml/2006";
  return {
    relationships,
    graphics: `${base}/main`,
    chart: `${base}/chart`,
    drawing: `${base}/spreadsheetDrawing`,
  };
}

interface ChartsOfSheet {
  readonly sheet: string;
  readonly part: string;
  readonly charts: readonly NewChart[];
}

/** @returns the id of the sheet's relationship to them; null without any */
export function addCharts(edit: PackageEdit, { sheet, part, charts }: ChartsOfSheet): string | null {
  if (charts.length === 0) return null;
  const folder = part.slice(0, part.lastIndexOf("worksheets/"));
  const names = namespacesOf(edit.relationshipBase);
  const drawing = edit.nextName(`${folder}drawings/drawing`, ".xml", part);
  const frames = charts.map((chart, i) => {
    const name = edit.nextName(`${folder}charts/chart`, ".xml", drawing);
    edit.add(name, chartXml(chart, sheet, names), CHART_TYPE);
    return frameXml(chart, i + 1, edit.relate(drawing, "chart", name), names);
  });
  const declared = attributesXml({ "xmlns:xdr": names.drawing, "xmlns:a": names.graphics });
  edit.add(drawing, `${XML}<xdr:wsDr${declared}>${frames.join("")}</xdr:wsDr>`, DRAWING_TYPE);
  return edit.relate(part, "drawing", drawing);
}

function frameXml({ title, anchor }: NewChart, number: number, id: string, names: Namespaces): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const called = attributesXml({ id: number + 1, name: `Chart ${number}`, descr: title });
  const chart = attributesXml({ "xmlns:c": names.chart, "xmlns:r": names.relationships, "r:id": id });
  return [
    `<xdr:twoCellAnchor>`,
    corner("from", anchor.left, anchor.top),
    corner("to", anchor.right + 1, anchor.bottom + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${called}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart${chart}/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    `<xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

/** The axis of the values is left out: each bar says its own. */
function chartXml({ title, categories, values }: NewChart, sheet: string, names: Namespaces): string {
  const at = (area: Area): string => escapeXml(`${quotedSheet(sheet)}!${absoluteAddress(area)}`);
  const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;
  const declared = attributesXml({ "xmlns:c": names.chart, "xmlns:a": names.graphics, "xmlns:r": names.relationships });
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((name) => value(`show${name}`, name === "Val" ? 1 : 0))
    .join("");
  const axis = (id: number, orientation: string, isLeftOut: boolean, side: string): string =>
    value("axId", id) +
    `<c:scaling>${value("orientation", orientation)}${isLeftOut ? value("min", 0) : ""}</c:scaling>` +
    value("delete", isLeftOut ? 1 : 0) +
    value("axPos", side) +
    `<c:numFmt formatCode="General" sourceLinked="0"/>` +
    value("majorTickMark", "none") +
    value("minorTickMark", "none") +
    value("tickLblPos", "low") +
    value("crossAx", 3 - id) +
    value("crosses", "autoZero");
  return [
    `${XML}<c:chartSpace${declared}>${value("roundedCorners", 0)}<c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>`,
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>${value("overlay", 0)}</c:title>`,
    value("autoTitleDeleted", 0),
    `<c:plotArea><c:layout/><c:barChart>${value("barDir", "bar")}${value("grouping", "clustered")}${value("varyColors", 0)}`,
    `<c:ser>${value("idx", 0)}${value("order", 0)}${value("invertIfNegative", 0)}<c:dLbls>${shown}</c:dLbls>`,
    `<c:cat><c:strRef><c:f>${at(categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${at(values)}</c:f></c:numRef></c:val></c:ser>`,
    `${value("gapWidth", 60)}${value("axId", 1)}${value("axId", 2)}</c:barChart>`,
    `<c:catAx>${axis(1, "maxMin", false, "l")}${value("auto", 1)}${value("lblAlgn", "ctr")}${value("lblOffset", 100)}${value("noMultiLvlLbl", 1)}</c:catAx>`,
    `<c:valAx>${axis(2, "minMax", true, "b")}${value("crossBetween", "between")}</c:valAx>`,
    `</c:plotArea>${value("plotVisOnly", 1)}${value("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`,
  ].join("");
}
