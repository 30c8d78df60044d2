/** The list by rule in the browser edition: what somebody has unfolded stays so while the sheet is checked again. */
import { press } from "./support/pane";
import { usePreviews } from "./support/preview";
import { openTwoTeachers } from "./support/two-teachers";

const previews = usePreviews();

test("a rule that is unfolded is so after another check", async () => {
  const preview = await openTwoTeachers(previews);
  const { pane } = preview;
  await press(preview, "检查");
  await press(preview, "按规则");
  const rule = pane.getByRole("list", { name: "按规则" }).locator("button[aria-expanded]").first();
  await rule.click();
  await preview.call("write", "花名册", "E3", [["2017.11"]]);
  await preview.call("settle");
  await press(preview, "重新检查");
  await pane.getByRole("list", { name: "按规则" }).waitFor();
  expect(await rule.getAttribute("aria-expanded")).toBe("true");
  expect(preview.troubles).toEqual([]);
});
