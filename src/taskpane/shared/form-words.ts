/** What the buttons of a form say. */
export const FORM = { give: "确定", cancel: "取消" } as const;
