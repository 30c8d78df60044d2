/** A narrow window: the pane below the grid, put away and back, and no button over another one. */
import type { Page } from "playwright-core";
import { usePreviews } from "./support/preview";
import { violationsAround } from "./support/pane";
import { untilSeen } from "./support/until";

const previews = usePreviews();

interface Box {
  readonly width: number;
  readonly height: number;
}

const size = async (page: Page, selector: string): Promise<Box> => {
  const box = await page.locator(selector).boundingBox();
  return { width: box?.width ?? 0, height: box?.height ?? 0 };
};

/** Buttons below the grid that lie over each other, tabs of sheets that are cut off by their bar apart. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll("#grid footer button")].flatMap((button) => {
      const { left, right, width } = button.getBoundingClientRect();
      return width > 0 ? [{ left, right, name: button.outerHTML.slice(-60) }] : [];
    });
    return buttons.flatMap((a, i) =>
      buttons
        .slice(i + 1)
        .flatMap((b) => (a.left < b.right - 1 && b.left < a.right - 1 ? [`${a.name} ${b.name}`] : [])),
    );
  });

test.each([
  [683, 700],
  [480, 800],
  [360, 640],
])("%i × %i: grid and pane have the whole width, and the pane goes and comes", async (width, height) => {
  const preview = await previews.open({ width, height });
  const { page } = preview;
  await untilSeen(async () => expect(await overlaps(page)).toEqual([]));
  const [grid, pane] = [await size(page, "#grid"), await size(page, "#pane")];
  expect([grid.width, pane.width]).toEqual([width, width]);
  expect(Math.min(grid.height, pane.height)).toBeGreaterThan(height / 4);
  // No button of the head is out of sight.
  for (const id of ["new", "recent", "save", "undo", "redo"]) {
    const box = await page.locator(`#${id}`).boundingBox();
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  expect(await violationsAround(preview)).toEqual([]);

  await page.getByRole("button", { name: "收起面板" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  expect((await size(page, "#grid")).height).toBeGreaterThan(grid.height + pane.height - 40);
  await page.getByRole("button", { name: "展开面板" }).click();
  await page.locator("#pane").waitFor();
  expect(await size(page, "#pane")).toEqual(pane);
});

test("the border between them is drawn; in a wide window the pane stands beside the grid as before", async () => {
  const preview = await previews.open({ width: 600, height: 800 });
  const { page } = preview;
  const before = await size(page, "#pane");
  const border = await page.locator("#divider").boundingBox();
  if (border === null) throw new Error("no border");
  await page.mouse.move(border.x + 40, border.y + 10);
  await page.mouse.down();
  await page.mouse.move(border.x + 40, border.y + 90);
  await page.mouse.up();
  expect((await size(page, "#pane")).height).toBeCloseTo(before.height - 80, 0);
  await page.setViewportSize({ width: 1300, height: 800 });
  expect((await size(page, "#pane")).width).toBe(360);
  expect(await page.getByRole("button", { name: "收起面板" }).isVisible()).toBe(false);
});

test("of a long text the bar of formulas shows one line, and no half of another", async () => {
  const preview = await previews.open({ width: 820, height: 700 });
  const { page, call } = preview;
  const [sheet = ""] = await call<string[]>("sheets");
  await call("select", sheet, "A1");
  const bar = page.locator("[data-u-comp=formula-bar] canvas");
  await untilSeen(async () => {
    const picture = await bar.screenshot();
    // Which rows of pixels hold anything: text above, nothing at the lower edge.
    const rows = await page.evaluate(async (bytes) => {
      const image = await createImageBitmap(new Blob([bytes]));
      const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (drawing === null) throw new Error("no canvas");
      drawing.drawImage(image, 0, 0);
      return Array.from({ length: image.height - 1 }, (_, y) => {
        const { data } = drawing.getImageData(0, y, image.width, 1);
        return data.some((value, i) => i % 4 < 3 && Math.abs(value - (data[i % 4] ?? 0)) > 64);
      });
    }, new Uint8Array(picture));
    expect(rows.some((isWritten) => isWritten)).toBe(true);
    expect(rows.slice(-2)).not.toContain(true);
  });
});
