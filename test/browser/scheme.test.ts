/** Light and dark: page, grid and pane go by the system, also where it changes while they are open. */
import { press, violations, violationsAround } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";
import { untilSeen } from "./support/until";

const previews = usePreviews();

type Scheme = "light" | "dark";

/** Of the grid as it is seen: which share is light, and how much text stands out from the ground of a marked cell. */
interface Seen {
  readonly light: number;
  /** Null where nothing is marked. */
  readonly contrast: number | null;
}

async function seenOf({ page }: OpenPreview): Promise<Seen> {
  const picture = await page.locator("#grid").screenshot();
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d");
    if (drawing === null) throw new Error("no canvas");
    drawing.drawImage(image, 0, 0);
    const { data, width } = drawing.getImageData(0, 0, image.width, image.height);
    const at = (i: number) => [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0] as const;
    const luminance = (rgb: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb
        .map((one) => one / 255)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let light = 0;
    let marked: number | null = null;
    for (let i = 0; i < data.length; i += 4) {
      const [r, g, b] = at(i);
      if (g > 128) light++;
      // Red with about as much green as blue: nothing else of the sheet is.
      if (marked === null && r - g > 40 && Math.abs(g - b) < 16) marked = i;
    }
    let contrast: number | null = null;
    if (marked !== null) {
      const ground = luminance(at(marked));
      contrast = 1;
      for (let line = 2; line < 18; line++)
        for (let x = 4; x < 60; x++) {
          const other = luminance(at(marked + (line * width + x) * 4));
          contrast = Math.max(contrast, (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05));
        }
    }
    return { light: light / (data.length / 4), contrast };
  }, new Uint8Array(picture));
}

/** The colours of the grid as it is seen, those of more than a few pixels. */
async function coloursOf({ page }: OpenPreview): Promise<readonly string[]> {
  const picture = await page.locator("#grid").screenshot();
  return page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([bytes]));
    const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (drawing === null) throw new Error("no canvas");
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, image.width, image.height);
    // Millions of pixels: each is one number.
    const counts = new Map<number, number>();
    for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return [...counts].flatMap(([pixel, count]) => {
      const [r = 0, g = 0, b = 0] = new Uint8Array(Uint32Array.of(pixel).buffer);
      return count > 100 ? [`rgb(${String(r)}, ${String(g)}, ${String(b)})`] : [];
    });
  }, new Uint8Array(picture));
}

/** All is drawn so; the pane hears of it from Office's library, which may keep its answer for some seconds. */
async function stands(preview: OpenPreview, scheme: Scheme): Promise<Seen> {
  await preview.pane.waitForFunction((wanted) => {
    const [theme] = document.getElementsByClassName("fui-FluentProvider");
    return theme !== undefined && getComputedStyle(theme).colorScheme === wanted;
  }, scheme);
  for (;;) {
    const seen = await seenOf(preview);
    if (scheme === "dark" ? seen.light < 0.3 : seen.light > 0.7) return seen;
  }
}

test.each<[Scheme, Scheme]>([
  ["dark", "light"],
  ["light", "dark"],
])("it opens %s, and becomes %s while it is open; marks can be read in both", async (before, after) => {
  const preview = await previews.open({ workbook: "sample", colorScheme: before });
  await press(preview, "检查");
  await press(preview, "标色");
  for (const scheme of [before, after]) {
    await preview.page.emulateMedia({ colorScheme: scheme });
    expect((await stands(preview, scheme)).contrast).toBeGreaterThan(4.5);
    expect([...(await violations(preview)), ...(await violationsAround(preview))]).toEqual([]);
  }
  expect(preview.troubles).toEqual([]);
});

test("in the dark the legend shows a mark's own colour and the one that the grid draws", async () => {
  const preview = await previews.open({ workbook: "sample", colorScheme: "dark", width: 3_200, height: 900 });
  const { pane, call } = preview;
  await press(preview, "检查");
  await press(preview, "标色");
  await stands(preview, "dark");
  const legend = pane.getByRole("group", { name: "图例" });
  const swatches = await legend.evaluate((group) =>
    [...group.querySelectorAll<HTMLElement>("span[style]")].map((one) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      return [backgroundColor, ...(backgroundImage.match(/rgb\(\d+, \d+, \d+\)/gu) ?? [])];
    }),
  );
  expect(swatches.map((colours) => colours.length)).toEqual([2, 2, 2]);
  // Each of them is drawn on the sheet, all columns of which are in sight; a cell beside the mark is in front.
  const [sheet = ""] = await call<string[]>("sheets");
  const marks = await call<{ address: string; severity: string }[]>("marks", sheet);
  for (const [i, severity] of ["violation", "missing", "caution"].entries()) {
    const row = /\d+/u.exec(marks.find((one) => one.severity === severity)?.address ?? "")?.[0] ?? "";
    await call("select", sheet, `A${row}`);
    await untilSeen(async () => expect(await coloursOf(preview)).toContain(swatches[i]?.[1]));
  }
});
