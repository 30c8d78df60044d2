/* global window */
// Runs in the add-in's page before office.js: the page around it gives this window its connection to the workbook.
window.parent.connectTaskpane(window);
