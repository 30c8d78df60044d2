/** A low pane: the list has room, for what stands above it goes up with it; keys and the way back find their line. */
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

/** How many people of the list are wholly to be seen. */
const seen = ({ pane }: OpenPreview): Promise<number> =>
  pane.evaluate(
    () =>
      [...document.querySelectorAll("[role=listitem]")].filter((line) => {
        const { left, top, bottom } = line.getBoundingClientRect();
        const isThere = (y: number): boolean => line.contains(document.elementFromPoint(left + 24, y));
        return top >= 0 && bottom <= window.innerHeight && isThere(top + 2) && isThere(bottom - 2);
      }).length,
  );

const inFront = ({ pane }: OpenPreview): Promise<string> =>
  pane.evaluate(() => document.activeElement?.textContent ?? "");

async function checked(width: number, height: number): Promise<OpenPreview> {
  const preview = await previews.open({ width, height });
  await press(preview, "检查");
  return preview;
}

test.each([
  ["beside the grid of a laptop", 1_366, 620, 3],
  ["below the grid of a narrow window", 360, 640, 2],
])("%s, whoever goes through the list sees people and little else", async (_where, width, height, least) => {
  const preview = await checked(width, height);
  const { pane, page } = preview;
  await pane.getByRole("listitem").first().getByRole("button").focus();
  expect(await seen(preview)).toBeLessThan(least);
  for (let line = 0; line < 9; line++) await page.keyboard.press("ArrowDown");
  await pane.waitForFunction(
    () => document.activeElement?.closest("[role=listitem]")?.getAttribute("aria-posinset") === "10",
  );
  expect(await seen(preview)).toBeGreaterThanOrEqual(least);
  const name = await inFront(preview);
  await page.keyboard.press("Enter");
  await press(preview, "‹ 返回");
  // The way back leads to the same line, in sight.
  await pane.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name);
  expect(await seen(preview)).toBeGreaterThanOrEqual(1);
  await page.keyboard.press("Home");
  await pane.waitForFunction(
    () => document.activeElement?.closest("[role=listitem]")?.getAttribute("aria-posinset") === "1",
  );
  await page.keyboard.press("End");
  await pane.waitForFunction(() => {
    const line = document.activeElement?.closest("[role=listitem]");
    return line?.getAttribute("aria-posinset") === line?.getAttribute("aria-setsize");
  });
  expect(await seen(preview)).toBeGreaterThanOrEqual(1);
  expect(await violations(preview)).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

test("in a high pane the facets stay in sight, also of a pane that was low", async () => {
  const preview = await checked(1_366, 620);
  const { pane, page } = preview;
  await page.setViewportSize({ width: 1_366, height: 900 });
  await preview.call("settle");
  await pane.getByRole("listitem").first().getByRole("button").focus();
  await page.keyboard.press("End");
  await pane.waitForFunction(() => {
    const line = document.activeElement?.closest("[role=listitem]");
    return line?.getAttribute("aria-posinset") === line?.getAttribute("aria-setsize");
  });
  const { top } = await pane.getByRole("searchbox").evaluate((box) => box.getBoundingClientRect().toJSON() as DOMRect);
  expect(top).toBeGreaterThan(100);
  expect(await seen(preview)).toBeGreaterThanOrEqual(2);
});
