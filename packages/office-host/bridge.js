/* global window */
// Runs in the task pane before office.js: the preview page gives this window its connection to the workbook.
window.parent.connectTaskpane(window);
