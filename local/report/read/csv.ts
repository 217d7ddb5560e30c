/** Cuts the text of a CSV file into rows, whichever of the usual separators it uses. */
import Papa from 'papaparse';
import { Failure } from '../failure';

const SEPARATORS = [',', ';', '\t'];
const ROWS_TO_JUDGE_BY = 50;

export function csvRows(text: string): string[][] {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? separatorOf(body) });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new Failure(`a quote that opens in row ${(open.row ?? 0) + 1} is never closed`);
  return data;
}

/** The one that cuts most rows into the same number of cells, and into the most of them. */
function separatorOf(text: string): string {
  let best = { separator: ',', cells: 0 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: ROWS_TO_JUDGE_BY });
    const cells = cellsInLikeRows(
      data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length),
    );
    if (cells > best.cells) best = { separator, cells };
  }
  return best.separator;
}

/** How many cells stand in rows of the most frequent length; rows of one cell are not cut at all. */
function cellsInLikeRows(lengths: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const length of lengths) if (length > 1) rows.set(length, (rows.get(length) ?? 0) + 1);
  const [length, count] = [...rows].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return count * Math.sqrt(length);
}
