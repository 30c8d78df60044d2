/** For tests under Node: a workbook in memory, a host for it, and a page with the real office.js. */
export { closeWorkbooks, errorOf, openWorkbook, reopenWorkbook, type Opened, type OpenOptions } from "./open-workbook";
export { openOfficePage, type OfficePage } from "./office-page";
export { pageFor, STANDING_PAGE, standingPage } from "./standing-page";
