/** 报告与名单 and what leaves no trace, for `npm run shots`; they stand in the manual. */
import { Buffer } from "node:buffer";

/** @param makeBook the bytes of a workbook with this roster */
export const reportStates = ({ title, headers, person, makeBook }) => {
  const others = [
    ["李小红", ...person.slice(1, 3), "一级教师", "2018.11", "基层一级教师", "是"],
    ["张小强", ...person.slice(1, 3), "一级教师", "2012.11", "基层高级教师", "是"],
  ];
  const rows = [title, headers, person, ...others];
  return {
    reports: {
      rows,
      /** As high as everything on it. */
      height: 1_300,
      async reach({ press, pane }) {
        await press("检查");
        await press("报告与名单");
        const coming = pane.page().waitForEvent("download");
        await press("每个单位一个文件（压缩包）");
        await coming;
        await pane.getByText(/^已下载/).waitFor();
      },
    },
    comparison: {
      rows,
      async reach({ press, pane, settle }) {
        await press("检查");
        await press("报告与名单");
        const earlier = [title, headers, person, [...others[0].slice(0, 4), "2012.11", ...others[0].slice(5)]];
        const buffer = Buffer.from(await makeBook(earlier));
        await pane.locator("input[type=file]").setInputFiles({ name: "上报时.xlsx", mimeType: "", buffer });
        await pane.getByText("已生成工作表").waitFor();
        await settle();
        await press("打开");
      },
    },
  };
};
