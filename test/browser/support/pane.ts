/** The pane of the preview, as those who test it hold it. */
import { readFileSync } from "node:fs";
import type { OpenPreview } from "./preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The pane as it is after another workbook was opened: its page was loaded anew. */
export async function currentPane(preview: OpenPreview): Promise<OpenPreview> {
  const pane = await (await preview.page.waitForSelector("iframe[name=taskpane]")).contentFrame();
  if (pane === null) throw new Error("the preview has no task pane");
  await pane.getByRole("button", { name: "检查", exact: true }).waitFor();
  await preview.call("settle");
  return { ...preview, pane };
}

export async function press(preview: OpenPreview, name: string | RegExp): Promise<void> {
  await preview.pane.getByRole("button", { name, exact: true }).first().click();
  await preview.call("settle");
}

/** Buttons fade from disabled to enabled: colours are judged when they stand. */
export const FADED_MS = 400;

export async function violations({ page, pane }: OpenPreview): Promise<readonly string[]> {
  await page.waitForTimeout(FADED_MS);
  await pane.evaluate(AXE);
  const found = await pane.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
  return found;
}
