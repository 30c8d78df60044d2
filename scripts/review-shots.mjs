/** The states of 复核 that pictures are taken of. */

/** Gives the reviewer's name and agrees to the record, after the first decision was pressed. */
const agree = async ({ pane, press }) => {
  await pane.getByLabel("审核人姓名").fill("王审核");
  await press("确定并记下");
};

/** @param write writes cells as the user does */
export const reviewStates = ({ write, headers, person }) => ({
  "review-first": {
    rows: null,
    async reach({ press, open }) {
      await press("检查");
      await open("陈桂英");
      await press("退回");
    },
  },
  "review-person": {
    rows: null,
    async reach(opened) {
      const { pane, press, open } = opened;
      await press("检查");
      await open("陈桂英");
      await press("审核此项");
      await pane.getByLabel("理由（忽略此项时必填）").fill("已核对原件");
      await press("忽略此项");
      await agree(opened);
      await pane.getByLabel("审核意见（可不填）").fill("请补交聘任文件");
      await press("退回");
    },
  },
  "review-expired": {
    rows: [...headers, [...person.slice(0, 3), "一级教师", "2018.11", "基层一级教师", "是"]],
    async reach(opened) {
      await opened.press("检查");
      await opened.open("王小明");
      await opened.press("退回");
      await agree(opened);
      await write(opened, { E3: "2017.11" });
      await opened.press("重新检查");
    },
  },
  "review-list": {
    rows: null,
    async reach(opened) {
      const { pane, press, settle } = opened;
      await press("检查");
      await press("批量审核");
      for (const name of [/吴文博/, /朱刚/]) await press(name);
      await press("存疑");
      await agree(opened);
      await settle();
      await pane.getByText("已选 ").or(pane.getByText("先选人员")).first().waitFor();
    },
  },
});
