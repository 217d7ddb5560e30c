/** Formulas as an .xlsx file can keep them: of functions that every spreadsheet knows, over ranges that end. */

const CLASSIC = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EDATE
  EOMONTH EXACT FIND FLOOR HLOOKUP IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOOKUP LOWER MATCH
  MAX MEDIAN MID MIN MOD MONTH NA NOT OR POWER RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SQRT
  SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM TRUNC UPPER VALUE VLOOKUP WEEKDAY YEAR`.split(/\s+/),
);

const PIECES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/gu;
const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Undefined when another program would not know a function in it; `lastRowOf` takes the name of a sheet, '' for its own. */
export function keptFormula(formula: string, lastRowOf: (sheet: string) => number): string | undefined {
  const names = formula.replace(TEXTS, '').matchAll(/([A-Z][A-Z0-9_.]*)\(/gi);
  for (const [, name = ''] of names) if (!CLASSIC.has(name.toUpperCase())) return undefined;
  return formula.slice(1).replace(PIECES, (piece, sheet = '', left, top, right) => {
    if (left === undefined) return piece;
    return `${sheet}${left}${top}:${right}$${lastRowOf(sheetName(sheet))}`;
  });
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
