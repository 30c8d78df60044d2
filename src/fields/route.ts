import { field } from "./field";
import { readClaim } from "./readers/application";

/** 申报方式 — the route that is claimed. */
export const route = field({
  id: "route",
  label: "申报方式",
  headers:
    "申报方式 申报途径 申报渠道 直评类别 是否直评 是否直评直聘 直评直聘 适用政策 申报形式 申报政策 " +
    "享受政策 是否申请直评 是否申请直评直聘",
  under: { apply: "途径 方式 申报方式 申报途径" },
  hint: "填“正常”，或者“直评10年”“县级及以上交流”“全科认定”“急需引进”“博士直报”“以考代评”“换发”",
  examples: { 直评20年: "veteran" },
  read: (header) => (value) => readClaim(value, header),
});
