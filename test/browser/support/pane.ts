/** The pane of the preview, as those who test it hold it. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenPreview } from "./preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export async function press(preview: OpenPreview, name: string | RegExp): Promise<void> {
  await preview.pane.getByRole("button", { name, exact: true }).first().click();
  await preview.call("settle");
}

/** Buttons fade from disabled to enabled: colours are judged when they stand. */
export const FADED_MS = 400;

/** What axe finds in the pane. */
export async function violations({ page, pane }: OpenPreview): Promise<readonly string[]> {
  await page.waitForTimeout(FADED_MS);
  return violationsIn(pane, []);
}

/** What axe finds in the page around the grid and the pane: the grid is another's. */
export const violationsAround = ({ page }: OpenPreview): Promise<readonly string[]> =>
  violationsIn(page.mainFrame(), ["#grid", "#pane"]);

async function violationsIn(frame: Frame, others: readonly string[]): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (exclude) => {
    const axe = Reflect.get(window, "axe") as {
      run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations: found } = await axe.run({ exclude: exclude.map((one) => [one]) });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, others);
}
