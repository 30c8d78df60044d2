/** A small roster of the same step twice, one pledge left blank, opened in the browser edition. */
import { workbookBytes } from "../../support/workbooks";
import type { OpenPreview, PreviewOptions, Previews } from "./preview";

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const ROSTER = {
  花名册: [
    ["2020年度教师职称申报花名册"],
    HEADERS,
    ["王小明", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"],
    ["李小红", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", ""],
  ],
};

export async function openTwoTeachers(previews: Previews, options: PreviewOptions = {}): Promise<OpenPreview> {
  return previews.open({ ...options, workbook: await workbookBytes(ROSTER) });
}
