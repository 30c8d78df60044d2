import { withExcel, type Attempt } from "./excel";

/** The name of the workbook's file. */
export const workbookName = (): Promise<Attempt<string>> =>
  withExcel(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  });
