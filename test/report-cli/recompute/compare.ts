/** Compares a built summary with what has to stand in it, and names every number of it that nothing proves. */
import { type Figure, type Period, serialOf } from './arithmetic';
import type { Block, Expected, Line } from './expected';
import type { Sheet } from './read-xlsx';

type Value = string | number | null;

const HEADER = 4;
const [FROM, TO] = [5, 6];
const COLUMN = { name: 1, total: 2, last: 3, previous: 4, change: 5, firstPeriod: 10 };
/** Of the larger of the two; engines add up in orders of their own. */
const CLOSE = 1e-9;

export class Comparison {
  private readonly proven = new Set<string>();
  private readonly faults: string[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly expected: Expected,
  ) {}

  /** What differs, what is missing, and numbers that nobody has computed; empty where all is well. */
  run(): string[] {
    this.header();
    for (const [name, line] of Object.entries(this.expected.lines)) this.line(name, line);
    for (const [title, block] of Object.entries(this.expected.blocks)) this.block(title, block);
    this.findings();
    return [...this.faults, ...this.unproven()];
  }

  private get full(): number {
    return this.expected.full ?? this.expected.periods.length;
  }

  private header(): void {
    const { periods } = this.expected;
    periods.forEach((period, i) => {
      this.same(HEADER, COLUMN.firstPeriod + i, period.label);
      this.span(COLUMN.firstPeriod + i, period, period);
    });
    const [first, end, last, previous] = [periods[0], periods.at(-1), periods[this.full - 1], periods[this.full - 2]];
    if (!first || !end || !last || !previous) throw new Error('There are no two periods.');
    this.span(COLUMN.total, first, end);
    this.span(COLUMN.last, last, last);
    this.span(COLUMN.previous, previous, previous);
  }

  private span(column: number, { first }: Period, { last }: Period): void {
    this.same(FROM, column, serialOf(first));
    this.same(TO, column, serialOf(last));
  }

  private line(name: string, { values, total, changes }: Line): void {
    const row = this.rowOf(name, HEADER);
    if (row === undefined) return;
    const [last = null, previous = null] = [values[this.full - 1], values[this.full - 2]];
    this.same(row, COLUMN.total, total);
    this.same(row, COLUMN.last, last);
    this.same(row, COLUMN.previous, previous);
    this.same(row, COLUMN.change, changeOf(last, previous, changes));
    values.forEach((value, i) => {
      this.same(row, COLUMN.firstPeriod + i, value);
    });
  }

  /** Rows stand in an order that does not rise in their first figure, but for cohorts and steps. */
  private block(title: string, { header, rows }: Block): void {
    const top = this.rowOf(title, HEADER);
    if (top === undefined) return;
    header.forEach((text, i) => {
      this.same(top + 1, i + 1, text);
    });
    for (const [label = '', ...figures] of rows) {
      const row = this.rowOf(String(label), top + 1);
      if (row === undefined || row > top + 1 + rows.length) this.faults.push(`${title}: no row "${label}"`);
      else for (const [i, figure] of figures.entries()) this.same(row, i + 2, figure);
    }
  }

  private findings(): void {
    const top = this.rowOf('About the data', HEADER) ?? 0;
    this.expected.findings.forEach(([count, text], i) => {
      const row = top + 1 + i;
      this.same(row, 1, count);
      const said = String(this.at(row, 2) ?? '');
      if (!said.includes(text)) this.faults.push(`row ${row}: "${said}" does not say "${text}"`);
    });
  }

  private unproven(): string[] {
    return [...this.sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value }]) =>
        typeof value === 'number' && !this.proven.has(`${row},${column}`)
          ? [`row ${row}, column ${column} (${this.at(row, 1)}): nobody has computed ${value}`]
          : [],
      ),
    );
  }

  private rowOf(name: string, below: number): number | undefined {
    for (const row of [...this.sheet.cells.keys()].sort((a, b) => a - b)) {
      if (row > below && this.at(row, 1) === name) return row;
    }
    this.faults.push(`no row "${name}"`);
    return undefined;
  }

  private at(row: number, column: number): Value {
    return this.sheet.cells.get(row)?.get(column)?.value ?? null;
  }

  private same(row: number, column: number, wanted: Value): void {
    const found = this.at(row, column);
    this.proven.add(`${row},${column}`);
    if (!close(found, wanted))
      this.faults.push(`row ${row}, column ${column} (${this.at(row, 1)}): ${found} instead of ${wanted}`);
  }
}

export function close(found: unknown, wanted: unknown): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return found === wanted;
  return Math.abs(found - wanted) <= CLOSE * Math.max(Math.abs(found), Math.abs(wanted), 1);
}

function changeOf(last: Figure, previous: Figure, by: Line['changes']): Figure {
  if (last === null || previous === null) return null;
  if (by === 'points') return (last - previous) * 100;
  return previous === 0 ? null : (last - previous) / Math.abs(previous);
}
