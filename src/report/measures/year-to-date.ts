/** A measure from the start of the year to the end of a span, of this year or of one before. */

import type { CellFormula, Made, Span } from './made';

const DAY_MS = 86_400_000;

/** Row functions know no such span: where they give the measure it cannot be told. */
export function writeYearToDate(of: Made, years: number): Pick<Made, 'cell' | 'total' | 'sources'> | undefined {
  const cell: CellFormula = (span, label) => {
    const wanted = toDate(span, years);
    return wanted && of.cell(wanted, label);
  };
  return { cell, total: 'cell', sources: of.sources };
}

function toDate(span: Span, years: number): Span | undefined {
  const { before, days } = span;
  if (before === undefined) return undefined;
  const year = `YEAR(${before}-1)${years > 0 ? `-${years}` : ''}`;
  return {
    ...span,
    from: `DATE(${year},1,1)`,
    before: years > 0 ? `EDATE(${before},-${years * 12})` : before,
    label: undefined,
    earlier: undefined,
    ...(days ? { days: daysToDate(days.last, years) } : {}),
  };
}

/** From 1 January of the year, or of one so many years earlier, to this day of it. */
export function daysToDate(last: number, years: number): { readonly first: number; readonly last: number } {
  const end = new Date((last + 1) * DAY_MS);
  const year = new Date(last * DAY_MS).getUTCFullYear() - years;
  const shifted = Date.UTC(end.getUTCFullYear() - years, end.getUTCMonth(), end.getUTCDate());
  return { first: Date.UTC(year, 0, 1) / DAY_MS, last: shifted / DAY_MS - 1 };
}
