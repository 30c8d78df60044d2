/** States of the tab 政策 for `npm run shots`, over the sample; they stand in the manual. */
export const POLICY_STATES = {
  "policy-clause": {
    rows: "sample",
    async reach({ press, pane, settle }) {
      await press("检查");
      await press(/王小明/);
      await press(/在“政策”中看/);
      const clause = pane.locator("[data-clause='三（一）']");
      await clause.getByRole("button", { name: "取得一类5年内不报另一类同级" }).click();
      await clause.getByRole("button", { name: "例子" }).click();
      await clause.getByText("正好五年").waitFor();
      await clause.getByText("正好五年").scrollIntoViewIfNeeded();
      await settle();
    },
  },
  "policy-trial": {
    rows: "sample",
    async reach({ press, pane, settle }) {
      await press("检查");
      await pane.getByRole("tab", { name: "政策" }).click();
      await press("试一试");
      await pane
        .getByLabel(/取得时间/)
        .first()
        .fill("2014.12");
      await settle();
    },
  },
  "policy-time": {
    rows: "sample",
    async reach({ press, pane }) {
      await press("检查");
      await pane.getByRole("tab", { name: "政策" }).click();
      await press("时间轴");
      await press("数据表");
    },
  },
  "policy-projector": {
    rows: "sample",
    async reach({ press, page, pane, settle }) {
      await press("检查");
      await pane.getByRole("tab", { name: "政策" }).click();
      await press("大屏");
      await page.keyboard.press("PageDown");
      await settle();
    },
  },
  "policy-exercise": {
    rows: "sample",
    async reach({ press, pane }) {
      await pane.getByRole("tab", { name: "政策" }).click();
      await press("练习");
      await pane.getByRole("textbox", { name: "编号" }).fill("57");
      await press("开始");
      await pane.getByRole("radio", { name: "不符合" }).check();
      await pane.getByRole("combobox", { name: "哪一条" }).selectOption("三（一）");
      await press("确定");
    },
  },
};
