/** How a file writes numbers and dates, told from the cells that leave no doubt. */

export interface Habits {
  readonly decimal: '.' | ',';
  /** By column: whether `03/04/2024` is the third of April; null where the file does not tell. */
  readonly dayFirst: readonly (boolean | null)[];
}

/** `1,234` and `1.234` prove nothing. */
const DOUBTFUL = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const COMMA = /^[-+]?\d[\d\s.]*,\d+$/;
const DOT = /^[-+]?\d[\d,]*\.\d+$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/;
const ROWS_TO_JUDGE_BY = 5000;

export function habitsOf(rows: readonly (readonly string[])[]): Habits {
  const judged = rows.slice(0, ROWS_TO_JUDGE_BY);
  let commas = 0;
  let dots = 0;
  let cyrillic = false;
  for (const row of judged) {
    for (const cell of row) {
      if (DOUBTFUL.test(cell)) continue;
      if (COMMA.test(cell)) commas++;
      else if (DOT.test(cell)) dots++;
    }
  }
  for (const cell of judged[0] ?? []) if (/[а-яё]/i.test(cell)) cyrillic = true;
  const decimal = commas === dots ? (cyrillic ? ',' : '.') : commas > dots ? ',' : '.';
  const width = Math.max(0, ...judged.map((row) => row.length));
  return { decimal, dayFirst: Array.from({ length: width }, (_, column) => dayFirst(rows, column)) };
}

/** Unambiguous dates of the column decide; where they disagree or there are none, nobody can tell. */
function dayFirst(rows: readonly (readonly string[])[], column: number): boolean | null {
  let days = false;
  let months = false;
  for (const row of rows) {
    const found = SLASHES.exec(row[column] ?? '');
    if (!found) continue;
    if (Number(found[1]) > 12) days = true;
    if (Number(found[2]) > 12) months = true;
  }
  return days === months ? null : days;
}
