/** The words around the tabs. */
export const FRAME = {
  tabCheck: "检查",
  tabFunctions: "函数",
  tabPolicy: "政策",
  tabSettings: "设置",
  tabs: "面板",
} as const;
