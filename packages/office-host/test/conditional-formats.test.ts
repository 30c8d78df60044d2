/** Conditional formats: ours are made, found again and removed; the user's stay as they are. */
import { rect } from "../src/rect";
import { closeWorkbooks, errorOf, openWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

const SIGNED = '=N("JC:violation")=0';

const addSigned = ({ run }: Opened, address: string, colour = "#FFC7CE"): Promise<string> =>
  run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges(address);
    const format = areas.conditionalFormats.add("Custom");
    format.custom.rule.formula = SIGNED;
    format.custom.format.fill.color = colour;
    format.load("id");
    await context.sync();
    return format.id;
  });

/** A rule the user made, of a kind the host cannot make. */
const addUsers = ({ workbook, sheetId }: Opened, type: string): string =>
  workbook.addConditionalFormat(sheetId, {
    type,
    ranges: [rect(0, 0, 10, 1)],
    formula: "",
    fill: null,
    fontColor: null,
    stopIfTrue: false,
  });

test("a signed rule on several areas is found again by its formula, with colour and ranges", async () => {
  const opened = await openWorkbook();
  await addSigned(opened, "A1:A3,C5");
  const found = await opened.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/type,items/priority");
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === "Custom");
    for (const format of custom) format.custom.load("rule/formula,format/fill/color");
    const ranges = custom.map((format) => format.getRanges().load("address"));
    await context.sync();
    return custom.map((format, i) => [
      format.custom.rule.formula,
      format.custom.format.fill.color,
      ranges[i]?.address,
      format.priority,
    ]);
  });
  expect(found).toEqual([[SIGNED, "#FFC7CE", "Sheet1!A1:A3,Sheet1!C5", 0]]);
});

test("customOrNullObject loads formulas over rules of all kinds at once", async () => {
  const opened = await openWorkbook();
  addUsers(opened, "ColorScale");
  await addSigned(opened, "A1");
  const formulas = await opened.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    return formats.items.map(({ type, customOrNullObject }) =>
      customOrNullObject.isNullObject ? type : customOrNullObject.rule.formula,
    );
  });
  expect(formulas).toEqual([SIGNED, "ColorScale"]);
});

test("custom of a rule of another kind is ItemNotFound", async () => {
  const opened = await openWorkbook();
  addUsers(opened, "DataBar");
  const error = await errorOf(
    opened.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.load("items/custom/rule/formula");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("deleting ours leaves the user's", async () => {
  const opened = await openWorkbook();
  const users = [addUsers(opened, "CellValue"), addUsers(opened, "IconSet")];
  await addSigned(opened, "A1:A9");
  await opened.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    for (const format of formats.items) {
      const rule = format.customOrNullObject;
      if (!rule.isNullObject && rule.rule.formula === SIGNED) format.delete();
    }
    await context.sync();
  });
  expect(opened.workbook.conditionalFormats(opened.sheetId).map(({ id }) => id)).toEqual([...users].reverse());
});

test("a rule is found by its id, and no longer after it was deleted", async () => {
  const opened = await openWorkbook();
  const id = await addSigned(opened, "B2");
  const remove = (): Promise<void> =>
    opened.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
  await remove();
  expect((await errorOf(remove())).code).toBe("ItemNotFound");
});

test("a range lists the rules that touch it, and no others", async () => {
  const opened = await openWorkbook();
  await addSigned(opened, "A1:A9");
  await addSigned(opened, "C1,E5:E6");
  const counts = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const results = ["A5:B5", "B1:B9", "E6", "A1:E9"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    return results.map(({ value }) => value);
  });
  expect(counts).toEqual([1, 0, 1, 2]);
});

test("the range of a rule on several ranges is an error, or a null object", async () => {
  const opened = await openWorkbook();
  const id = await addSigned(opened, "A1,C3");
  const error = await errorOf(
    opened.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange()
        .conditionalFormats.getItem(id)
        .getRange()
        .load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
  const isNull = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange().conditionalFormats.getItem(id).getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a rule moves with the cells it marks", async () => {
  const opened = await openWorkbook();
  const id = await addSigned(opened, "B5");
  const address = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    const range = sheet.getRange().conditionalFormats.getItem(id).getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B7");
});

test("a kind the client lets through but Excel does not know is InvalidArgument", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1")
        .conditionalFormats.add("Nope" as "Custom");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("ConditionalFormatCollection.add");
});

test("a rule's formula must be a formula", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      const format = context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "TRUE";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
