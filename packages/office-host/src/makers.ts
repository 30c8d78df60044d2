/** The classes of the object model, listed by hand. */
import { Area } from "./areas";
import { applicationClass, runtimeClass } from "./classes/application";
import { conditionalFormatClass, conditionalFormatsClass } from "./classes/conditional-formats";
import { formatClass } from "./classes/formats";
import { freezePanesClass } from "./classes/freeze-panes";
import { nameClass, namesClass } from "./classes/names";
import { officeService } from "./classes/office-services";
import { protectionClass } from "./classes/protection";
import { rangeClass } from "./classes/range";
import { rangeAreasClass, rangeCollectionClass } from "./classes/range-areas";
import { rootClass } from "./classes/root";
import { settingClass, settingsClass } from "./classes/settings";
import { sortClass } from "./classes/sort";
import { tableClass, tableColumnsClass, tablesClass } from "./classes/tables";
import { worksheetClass } from "./classes/worksheet";
import { worksheetsClass } from "./classes/worksheets";
import { xmlPartClass, xmlPartsClass } from "./classes/xml-parts";
import { sheetOf } from "./guards";
import { bind } from "./class-table";
import type { HostContext, Makers } from "./host-context";

export function createMakers(host: () => HostContext): Makers {
  return {
    root: () => bind(rootClass, null, host()),
    service: (name) => officeService(host(), name),
    application: () => bind(applicationClass, null, host()),
    runtime: () => bind(runtimeClass, null, host()),
    worksheets: () => bind(worksheetsClass, null, host()),
    worksheet: (sheetId) => bind(worksheetClass, sheetOf(host(), sheetId).id, host()),
    protection: (sheetId) => bind(protectionClass, sheetId, host()),
    freezePanes: (sheetId) => bind(freezePanesClass, sheetId, host()),
    range: (area) => bind(rangeClass, area, host()),
    rangeAt: (sheetId, rect) => bind(rangeClass, host().references.track(new Area(sheetId, rect)), host()),
    rangeAreas: (areas) => bind(rangeAreasClass, areas, host()),
    rangeCollection: (areas) => bind(rangeCollectionClass, areas, host()),
    format: (areas) => bind(formatClass, areas, host()),
    sort: (area) => bind(sortClass, area, host()),
    conditionalFormats: (areas) => bind(conditionalFormatsClass, areas, host()),
    conditionalFormat: (sheetId, id) => bind(conditionalFormatClass, { sheetId, id }, host()),
    tables: (scope) => bind(tablesClass, scope, host()),
    table: (id) => bind(tableClass, id, host()),
    tableColumns: (id) => bind(tableColumnsClass, id, host()),
    settings: () => bind(settingsClass, null, host()),
    setting: (key) => bind(settingClass, key, host()),
    xmlParts: (namespace) => bind(xmlPartsClass, namespace, host()),
    xmlPart: (part) => bind(xmlPartClass, part, host()),
    names: (sheetId) => bind(namesClass, sheetId, host()),
    name: (name) => bind(nameClass, name, host()),
  };
}
