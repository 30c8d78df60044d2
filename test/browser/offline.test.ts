/** After the first visit the edition works without a network; a new one is said, and used when the user wants it. */
import { usePreviews } from "./support/preview";

const previews = usePreviews();

test("after the first visit it opens without a network, with the add-in and its functions", async () => {
  const { page } = await previews.open({ keepsFiles: true });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  const again = await page.context().newPage();
  await again.goto(`${page.url()}?profile=web`);
  await again.waitForFunction(() => "preview" in window);
  await again.frameLocator("iframe[name=taskpane]").getByRole("button", { name: "检查", exact: true }).waitFor();
  await again.evaluate(async () => {
    await window.preview?.formula("申报人员", "AE4", "=JC.ELIGIBLE(A4:AC4)");
    await window.preview?.settle();
  });
  expect(await again.evaluate(() => window.preview?.read("申报人员", "AE4"))).toEqual([[false]]);
  expect(await again.locator("#update").isVisible()).toBe(false);
});
