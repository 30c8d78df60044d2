/** Formulas as files have them: newer functions and those of add-ins have a prefix, rows of tables a longer name. */

/** Functions that came after the format. Those of Excel 2010 and later that a roster's formulas may hold. */
const LATER = new Set(
  (
    "AGGREGATE ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTER " +
    "FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP " +
    "MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
    "QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SORT SORTBY STDEV.P " +
    "STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT " +
    "VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
/** Excel writes these with a second prefix. */
const WORKSHEET = new Set(["FILTER", "SORT"]);

/** Texts and quoted names stay as they are. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[@\]|\[@(?:\[[^\]]*\](?::\[[^\]]*\])?|[^\]]*)\]|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/**
 * @param formula as it is shown, with or without `=`
 * @param namespace of the add-in's functions
 */
export const filedFormula = (formula: string, namespace: string): string =>
  formula.replace(/^=/u, "").replace(PIECES, (piece) => {
    if (piece.startsWith("[@")) return filedRow(piece.slice(2, -1));
    const name = piece.toUpperCase();
    if (name.startsWith(`${namespace}.`)) return `_xldudf_${namespace}_${piece.slice(namespace.length + 1)}`;
    return LATER.has(name) ? `_xlfn.${WORKSHEET.has(name) ? "_xlws." : ""}${piece}` : piece;
  });

/** `[@姓名]` → `[[#This Row],[姓名]]`. */
const filedRow = (columns: string): string => {
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
};

/** Whether two formulas are the same in a file; quotes around a sheet's name make no other formula of it. */
export const isSameFormula = (a: string, b: string, namespace: string): boolean =>
  a === b || unquoted(filedFormula(a, namespace)) === unquoted(filedFormula(b, namespace));

const unquoted = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'([\p{L}\p{N}_.]+)'!/gu, (piece, name: string | undefined) =>
    name === undefined ? piece : `${name}!`,
  );

const SEVERAL_SHEETS = /"(?:[^"]|"")*"|('[^'[\]]+:[^'[\]]+'|[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+)!/gu;

/** Whether it takes cells of all sheets from one to another, which not everybody who shows a file can work out. */
export const namesSeveralSheets = (formula: string): boolean =>
  [...formula.matchAll(SEVERAL_SHEETS)].some(([, sheets]) => sheets !== undefined);
