/* global CustomFunctions, Excel, Office, document, setTimeout */
/** Stands in for the add-in: functions with fixed answers, and commands that mark cells. */
const unavailable = (text) => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, text);

/** On a desktop a blank cell comes as 0. */
const isBlank = (value) => value === "" || value === 0;

const functions = {
  ELIGIBLE: (row) => {
    if (isBlank(row[0][0])) throw unavailable("缺少姓名：请填写A列");
    return row.length === 1 ? [[row[0].length > 1]] : row.map((cells) => [!isBlank(cells[0])]);
  },
  FINDINGS: () => [
    ["级别", "规则"],
    ["违规", "five-year-lock"],
    ["缺项", "training-hours"],
  ],
  SLOW: (value) => new Promise((resolve) => setTimeout(() => resolve(value * 2), 20)),
  WHERE: (range, invocation) => [[`${invocation.address} ${invocation.parameterAddresses.join("|")}`]],
  ECHO: (value, other) => `${value === null ? "空" : value}/${other === null ? "空" : other}`,
  DATE: (text) => {
    if (typeof text !== "string") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "不是文字");
    return 44196;
  },
};
for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);

const onSheet = (work) => (event) =>
  Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet())).finally(() =>
    event.completed(),
  );

Office.actions.associate(
  "checkSheet",
  onSheet(async (context, sheet) => {
    for (const [address, severity, color] of [
      ["H5:H6", "violation", "#F8CBAD"],
      ["C7", "missing", "#FFE699"],
    ]) {
      const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=N("JC:${severity}")=0`;
      format.custom.format.fill.color = color;
    }
    await context.sync();
  }),
);
Office.actions.associate(
  "clearMarks",
  onSheet(async (context, sheet) => {
    const formats = sheet.getRange("A1:Z99").conditionalFormats;
    formats.load("items/id");
    await context.sync();
    formats.items.forEach((format) => format.delete());
    await context.sync();
  }),
);
Office.actions.associate("openPane", (event) => event.completed());

void Office.onReady().then(() => {
  document.getElementById("state").textContent = "就绪";
});
