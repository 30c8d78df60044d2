/** The pane of the preview, as those who test it hold it. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenPreview } from "./preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export async function press(preview: OpenPreview, name: string | RegExp): Promise<void> {
  await preview.pane.getByRole("button", { name, exact: true }).first().click();
  await preview.call("settle");
}

/** The address of the cells that are selected, with their sheet. */
export const selected = ({ pane }: OpenPreview): Promise<string> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

/** Buttons fade from disabled to enabled: colours are judged when they stand. What turns for ever is not waited for. */
const faded = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    const drawn = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fading = (): Animation[] =>
      document.getAnimations().filter(({ effect, playState }) => {
        const isEndless = effect?.getComputedTiming().endTime === Infinity;
        return playState === "running" && !isEndless;
      });
    await drawn();
    for (let all = fading(); all.length > 0; all = fading()) {
      await Promise.allSettled(all.map(({ finished }) => finished));
      await drawn();
    }
  });

const DRAWN_MS = 2_000;

/** What axe finds in the pane, and finds again once everything that was about to be drawn has had its time. */
export async function violations({ pane }: OpenPreview): Promise<readonly string[]> {
  const deadline = performance.now() + DRAWN_MS;
  for (;;) {
    await faded(pane);
    const found = await violationsIn(pane, []);
    if (found.length === 0 || performance.now() > deadline) return found;
  }
}

/** What axe finds in the page around the grid and the pane: the grid is another's. */
export const violationsAround = ({ page }: OpenPreview): Promise<readonly string[]> =>
  violationsIn(page.mainFrame(), ["#grid", "#pane"]);

async function violationsIn(frame: Frame, others: readonly string[]): Promise<readonly string[]> {
  // It is half a megabyte: once for a document.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  return frame.evaluate(async (exclude) => {
    const axe = Reflect.get(window, "axe") as {
      run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    // Of what is in order nothing is asked: it need not be described.
    const options = { resultTypes: ["violations"] };
    const { violations: found } = await axe.run({ exclude: exclude.map((one) => [one]) }, options);
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, others);
}
