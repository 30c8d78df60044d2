/**
 * What a JC function says when it was not used as it is meant.
 */

export type FunctionTrouble =
  | { readonly kind: "no-header" }
  | { readonly kind: "workbook-unread" }
  | { readonly kind: "nobody" }
  | { readonly kind: "not-a-date" };

export function functionTroubleWords({ kind }: FunctionTrouble): string {
  switch (kind) {
    case "no-header":
      return "在这一行上方没有找到表头。表头至少要有姓名或身份证号，再加单位、职称等两列以上；也可把表头作为第二个参数";
    case "workbook-unread":
      return "读不到工作表，找不到表头。请把表头（1至3行，列与人员行相同）作为第二个参数";
    case "nobody":
      return "这一行看不出是哪个人：要有姓名，以及身份证号、单位或职称";
    case "not-a-date":
      return "计算截止日不是日期。请写成 2020-12-31 或引用日期单元格";
  }
}
