/** The grid's own sorting: the people of a roster change places, its title, header and total do not. */
import { usePreviews } from "./support/preview";

const previews = usePreviews();

const SHEET = "申报人员";
/** Title, a line below it, header; then 48 people and a total. */
const [FIRST, LAST] = [4, 51];

test("“拓展区域升序” sorts the people alone, says so, and is undone in one step", async () => {
  const preview = await previews.open();
  const { page, call } = preview;
  const rows = (): Promise<unknown[][]> => call("read", SHEET, `A1:AC${LAST + 1}`);
  const before = await rows();
  await call("select", SHEET, "B8");
  // A cell of the column of units, in pixels of the page.
  await page.mouse.click(200, 300, { button: "right" });
  await page.getByText("排序", { exact: true }).first().hover();
  await page.getByText("拓展区域升序").first().click();
  const remarks = page.locator("#remarks-text");
  await remarks.getByText(`只给第${FIRST}行到第${LAST}行排序`).waitFor();
  await call("settle");

  const after = await rows();
  const people = (all: unknown[][]): unknown[][] => all.slice(FIRST - 1, LAST);
  const others = (all: unknown[][]): unknown[][] => [...all.slice(0, FIRST - 1), ...all.slice(LAST)];
  expect(others(after)).toEqual(others(before));
  expect(people(after)).not.toEqual(people(before));
  // Nobody is lost, and each row is still one person's.
  expect(new Set(people(after).map((row) => row.join("|")))).toEqual(
    new Set(people(before).map((row) => row.join("|"))),
  );
  const units = people(after).map(([, unit]) => String(unit));
  expect(units.filter((unit, i) => unit !== units[i - 1]).length).toBe(new Set(units).size);

  await page.locator("#undo").click();
  await call("settle");
  expect(await rows()).toEqual(before);
  expect(preview.troubles).toEqual([]);
});

test("who sorts a column by itself is told that the others stay where they are", async () => {
  const preview = await previews.open();
  const { page, call } = preview;
  await call("select", SHEET, `B${FIRST}:B${LAST}`);
  await page.mouse.click(200, 300, { button: "right" });
  await page.getByText("排序", { exact: true }).first().hover();
  await page.getByText("当前区域升序").first().click();
  await page.locator("#remarks-text").getByText("同一行里别的列不跟着动").waitFor();
  expect(preview.troubles).toEqual([]);
});
