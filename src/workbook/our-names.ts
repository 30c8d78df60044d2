/** Names that go back to our functions: Excel makes them where it saves formulas that it does not know. */
import { withExcel, type Attempt } from "./excel";

const OURS = /^_xl(?:dudf|fn)\.?_?(?:_xldudf_)?JC[._]/iu;

export const ourNames = (): Promise<Attempt<readonly string[]>> =>
  withExcel(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => OURS.test(name));
  });

export const removeName = (name: string): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const found = context.workbook.names.getItemOrNullObject(name);
    await context.sync();
    if (found.isNullObject) return;
    found.delete();
    await context.sync();
  });
