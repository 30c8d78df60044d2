/** The tab 设置 in its states, for `npm run shots`. */

/** @param fill has a column filled in, from the tab of functions */
export const settingsStates = ({ rows, fill }) => ({
  settings: {
    rows,
    async reach({ pane, press, settle }) {
      await pane.getByRole("tab", { name: "设置" }).click();
      await settle();
      await press("数值");
      await press("改：取得一类职称后，多少年内不得报另一类同级");
      await pane.getByLabel("数值（年）").fill("3");
      await pane.getByLabel("依据（文号）").fill("某人社字〔2024〕1号");
      await press("确定");
    },
  },
  "settings-ours": {
    rows,
    async reach(opened) {
      await opened.press("检查");
      await opened.press("标色");
      await fill(opened);
      await opened.pane.getByRole("tab", { name: "设置" }).click();
      await opened.settle();
      await opened.press("本簿中本工具的内容");
      await opened.press("全部移除…");
    },
  },
});
