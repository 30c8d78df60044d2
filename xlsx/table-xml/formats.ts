/** Number formats that XML workbooks of 2003 call by a name. */
const NAMED: Readonly<Record<string, string>> = {
  "General Number": "General",
  "General Date": "yyyy/m/d h:mm",
  "Long Date": 'yyyy"年"m"月"d"日"',
  "Medium Date": "d-mmm-yy",
  "Short Date": "yyyy/m/d",
  "Long Time": "h:mm:ss",
  "Medium Time": "h:mm AM/PM",
  "Short Time": "h:mm",
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  Scientific: "0.00E+00",
};

export const formatNamed = (name: string): string => (Object.hasOwn(NAMED, name) ? (NAMED[name] ?? name) : name);
