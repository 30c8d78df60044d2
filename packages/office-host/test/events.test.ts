/** What the add-in hears of, and that it hears of its own changes after their answer. */
import { rect } from "../src/rect";
import { closeWorkbooks, openWorkbook, type Opened } from "../src/testing";

afterEach(() => closeWorkbooks());

type Heard = Record<string, unknown>;

/** Registers a handler and returns the list its arguments go to. */
async function listen(
  { run }: Opened,
  register: (context: Excel.RequestContext, heard: (args: object) => Promise<void>) => void,
): Promise<Heard[]> {
  const all: Heard[] = [];
  await run(async (context) => {
    register(context, (args) => {
      all.push({ ...args });
      return Promise.resolve();
    });
    await context.sync();
  });
  return all;
}

/** The client hands events on in a later turn. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

const edit = (opened: Opened, value: string): void =>
  opened.workbook.writeCells(opened.sheetId, rect(0, 0, 1, 1), [[value]]);

test("an edit is heard on its sheet and on the collection, with what the cell held before", async () => {
  const opened = await openWorkbook();
  const onSheet = await listen(opened, (context, heard) => active(context).onChanged.add(heard));
  const onAll = await listen(opened, (context, heard) => context.workbook.worksheets.onChanged.add(heard));
  edit(opened, "x");
  await settle();
  const expected = {
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    address: "A1",
    worksheetId: opened.sheetId,
    triggerSource: "Unknown",
    details: { valueBefore: "", valueAfter: "x", valueTypeBefore: "Empty", valueTypeAfter: "String" },
  };
  expect(onSheet).toMatchObject([expected]);
  expect(onAll).toMatchObject([expected]);
  expect(onSheet[0]).toHaveProperty("changeDirectionState", undefined);
});

test("an edit of several cells has no details", async () => {
  const opened = await openWorkbook();
  const heard = await listen(opened, (context, add) => active(context).onChanged.add(add));
  opened.workbook.writeCells(opened.sheetId, rect(0, 0, 2, 1), [["x"], ["y"]]);
  await settle();
  expect(heard).toMatchObject([{ address: "A1:A2", details: undefined }]);
});

test("an edit is not heard on another sheet", async () => {
  const opened = await openWorkbook({ sheets: ["a", "b"] });
  const heard = await listen(opened, (context, add) => context.workbook.worksheets.getItem("b").onChanged.add(add));
  edit(opened, "x");
  await settle();
  expect(heard).toEqual([]);
});

test("the range of an event can be read", async () => {
  const opened = await openWorkbook();
  let values: unknown;
  await opened.run(async (context) => {
    active(context).onChanged.add(async (args) => {
      await opened.page.Excel.run(async (inner) => {
        const range = args.getRange(inner).load("values");
        await inner.sync();
        values = range.values;
      });
    });
    await context.sync();
  });
  edit(opened, "seen");
  await settle();
  await opened.host.idle();
  expect(values).toEqual([["seen"]]);
});

test("changes of the add-in itself say so, and are heard after the answer", async () => {
  const opened = await openWorkbook();
  const order: string[] = [];
  const heard = await listen(opened, (context, add) =>
    active(context).onChanged.add((args) => {
      order.push("event");
      return add(args);
    }),
  );
  await opened.run(async (context) => {
    active(context).getRange("A1").values = [[1]];
    await context.sync();
    order.push("answer");
  });
  await settle();
  expect(heard).toMatchObject([{ triggerSource: "ThisLocalAddin" }]);
  expect(order).toEqual(["answer", "event"]);
});

test("with events switched off nothing is heard, until they are on again", async () => {
  const opened = await openWorkbook();
  const heard = await listen(opened, (context, add) => active(context).onChanged.add(add));
  await opened.run(async (context) => {
    context.runtime.enableEvents = false;
    active(context).getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    active(context).getRange("A2").values = [[2]];
    await context.sync();
  });
  await settle();
  expect(heard).toMatchObject([{ address: "A2" }]);
});

test("a handler that was removed hears no more", async () => {
  const opened = await openWorkbook();
  let count = 0;
  const handler = await opened.run(async (context) => {
    const added = active(context).onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  edit(opened, "one");
  await settle();
  await opened.page.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  edit(opened, "two");
  await settle();
  expect(count).toBe(1);
});

test("of two handlers the one that stays still hears", async () => {
  const opened = await openWorkbook();
  const stays = await listen(opened, (context, add) => active(context).onChanged.add(add));
  const handler = await opened.run(async (context) => {
    const added = active(context).onChanged.add(() => Promise.resolve());
    await context.sync();
    return added;
  });
  await opened.page.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  edit(opened, "x");
  await settle();
  expect(stays).toHaveLength(1);
});

test("what a handler throws is swallowed by the client, and the other handlers still hear", async () => {
  const opened = await openWorkbook();
  await opened.run(async (context) => {
    active(context).onChanged.add(() => {
      throw new Error("lost");
    });
    await context.sync();
  });
  const heard = await listen(opened, (context, add) => active(context).onChanged.add(add));
  edit(opened, "x");
  await settle();
  expect(heard).toHaveLength(1);
});

test.each([
  ["inserting rows", "insert", rect(1, 0, 2, 16384), "down", "RowInserted", "2:3", { insertShiftDirection: "Down" }],
  ["deleting rows", "remove", rect(1, 0, 1, 16384), "up", "RowDeleted", "2:2", { deleteShiftDirection: "Up" }],
  ["inserting cells", "insert", rect(1, 1, 1, 1), "right", "CellInserted", "B2", { insertShiftDirection: "Right" }],
  [
    "deleting columns",
    "remove",
    rect(0, 2, 1048576, 1),
    "left",
    "ColumnDeleted",
    "C:C",
    { deleteShiftDirection: "Left" },
  ],
] as const)("%s is heard with its direction", async (_, how, cells, shift, changeType, address, direction) => {
  const opened = await openWorkbook();
  const heard = await listen(opened, (context, add) => active(context).onChanged.add(add));
  if (how === "insert") opened.workbook.insert(opened.sheetId, cells, shift === "down" ? "down" : "right");
  else opened.workbook.remove(opened.sheetId, cells, shift === "up" ? "up" : "left");
  await settle();
  expect(heard).toMatchObject([{ changeType, address, changeDirectionState: direction }]);
});

test("selecting is heard on the sheet, on the collection and on the workbook", async () => {
  const opened = await openWorkbook();
  const onSheet = await listen(opened, (context, add) => active(context).onSelectionChanged.add(add));
  const onAll = await listen(opened, (context, add) => context.workbook.worksheets.onSelectionChanged.add(add));
  const onBook = await listen(opened, (context, add) => context.workbook.onSelectionChanged.add(add));
  opened.workbook.select(opened.sheetId, [rect(1, 1, 2, 2)]);
  await settle();
  const expected = { type: "WorksheetSelectionChanged", address: "B2:C3", worksheetId: opened.sheetId };
  expect(onSheet).toMatchObject([expected]);
  expect(onAll).toMatchObject([expected]);
  expect(onBook).toHaveLength(1);
});

test("going to another sheet is heard as leaving one and entering the other", async () => {
  const opened = await openWorkbook({ sheets: ["a", "b"] });
  const second = opened.workbook.sheets()[1]?.id ?? "";
  const entered = await listen(opened, (context, add) => context.workbook.worksheets.onActivated.add(add));
  const left = await listen(opened, (context, add) => context.workbook.worksheets.onDeactivated.add(add));
  opened.workbook.activateSheet(second);
  await settle();
  expect(entered).toMatchObject([{ type: "WorksheetActivated", worksheetId: second }]);
  expect(left).toMatchObject([{ type: "WorksheetDeactivated", worksheetId: opened.sheetId }]);
});

test("adding and deleting sheets is heard", async () => {
  const opened = await openWorkbook();
  const added = await listen(opened, (context, add) => context.workbook.worksheets.onAdded.add(add));
  const deleted = await listen(opened, (context, add) => context.workbook.worksheets.onDeleted.add(add));
  const id = opened.workbook.addSheet("new");
  opened.workbook.deleteSheet(id);
  await settle();
  expect(added).toMatchObject([{ type: "WorksheetAdded", worksheetId: id, source: "Local" }]);
  expect(deleted).toMatchObject([{ type: "WorksheetDeleted", worksheetId: id, source: "Local" }]);
});

test("sorting, hiding rows and protecting are heard", async () => {
  const opened = await openWorkbook();
  const { workbook, sheetId } = opened;
  const sorted = await listen(opened, (context, add) => active(context).onRowSorted.add(add));
  const hidden = await listen(opened, (context, add) => active(context).onRowHiddenChanged.add(add));
  const protection = await listen(opened, (context, add) => active(context).onProtectionChanged.add(add));
  workbook.sort(sheetId, rect(0, 0, 3, 2), [{ key: 0, ascending: true }]);
  workbook.setRowsHidden(sheetId, rect(4, 0, 1, 16384), true);
  workbook.setProtected(sheetId, true);
  await settle();
  expect(sorted).toMatchObject([{ type: "WorksheetRowSorted", address: "A1:B3" }]);
  expect(hidden).toMatchObject([{ type: "WorksheetRowHiddenChanged", changeType: "Hidden", address: "5:5" }]);
  expect(protection).toMatchObject([{ type: "WorksheetProtectionChanged", isProtected: true }]);
});

test("an edit inside a table is heard on the table", async () => {
  const opened = await openWorkbook();
  opened.workbook.addTable(opened.sheetId, rect(0, 0, 3, 2), "T");
  const heard = await listen(opened, (context, add) => context.workbook.tables.getItem("T").onChanged.add(add));
  edit(opened, "x");
  opened.workbook.writeCells(opened.sheetId, rect(9, 9, 1, 1), [["outside"]]);
  await settle();
  expect(heard).toMatchObject([{ type: "TableChanged", address: "A1" }]);
});

test("changed settings are heard when the host says so", async () => {
  const opened = await openWorkbook();
  const heard = await listen(opened, (context, add) => context.workbook.settings.onSettingsChanged.add(add));
  opened.host.fire.settingsChanged();
  await settle();
  expect(heard).toHaveLength(1);
});
