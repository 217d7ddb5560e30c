/** What a comparison shows month by month: a block a KPI, and below them the figures that these are made of. */

import { letters } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import { box } from '../../report/plan/sheet';
import type { ComparedColumn, ComparedMonths, Comparison } from '../template';
import { figure, rest } from './compared-figure';
import { type Context, columnOf } from './context';
import { figureFormat, formatOfCells } from './formats';
import { eventsOf, firstMonth, nextMonth } from './own-months';
import type { Page } from './page';
import { COMPARISON_WORDS as SAY } from './result-words';

interface Wish {
  readonly comparison: Comparison;
  readonly months: ComparedMonths;
  readonly context: Context;
  /** Where the labels stand above. */
  readonly names: { readonly first: number; readonly count: number };
  readonly row: number;
}

const FIRST_MONTH = 2;

export function monthBlocks(page: Page, wish: Wish): void {
  const { comparison, months } = wish;
  const { columns } = comparison;
  const bases = [...new Set(months.show.flatMap((at) => basesOf(columns[at])))].sort((a, b) => a - b);
  const blocks = new Blocks(page, wish, [...months.show, ...bases]);
  blocks.write();
}

const basesOf = (column: ComparedColumn): readonly number[] => (column.make === 'kpi' ? column.of : []);

class Blocks {
  constructor(
    private readonly page: Page,
    private readonly wish: Wish,
    private readonly order: readonly number[],
  ) {}

  write(): void {
    this.order.forEach((at, i) => {
      this.block(at, i === 0);
    });
  }

  private get rows(): number {
    return this.wish.names.count + 2;
  }

  /** The row of the months above the figures of a column. */
  private header(at: number): number {
    return this.wish.row + this.order.indexOf(at) * (this.rows + 3) + 1;
  }

  private block(at: number, isFirst: boolean): void {
    const { page, wish } = this;
    const { context, months, names, comparison } = wish;
    const { draft } = page;
    const column = comparison.columns[at];
    const header = this.header(at);
    const first = header + 1;
    const width = months.count + 1;
    page.heading(header - 1, context.say(column.head), width);
    const head = context.table(comparison.by.table).columns[comparison.by.column - 1].header;
    page.header(header, [context.say(head)]);
    for (let i = 0; i < months.count; i++) this.month(header, i, isFirst);
    const format = formatOfCells('month', context.language);
    draft.look(box(header, FIRST_MONTH, 1, months.count), {
      ...summaryLooks.tableHeader,
      ...(format ? { format } : {}),
    });
    page.names(first, this.rows, width);
    page.figures(first, FIRST_MONTH, this.rows, months.count, figureFormat(column.format, context.language));
    const others = first + names.count;
    for (let row = first; row <= others; row++) {
      const name = `$A${names.first + row - first}`;
      draft.formula(row, 1, `IF(${name}="","",${name})`);
    }
    draft.value(others + 1, 1, context.say(SAY.all));
    draft.look(box(others, 1, 1, width), { italic: true });
    draft.look(box(others + 1, 1, 1, width), { bold: true, ...summaryLooks.total });
    if (column.make === 'kpi') this.kpi(column.kpi, column.of, first);
    else this.bases(column, header);
  }

  private month(header: number, i: number, isFirst: boolean): void {
    const { draft } = this.page;
    const { context, months } = this.wish;
    const column = FIRST_MONTH + i;
    const tables = Object.keys(months.at);
    const dates = tables.flatMap((key) => eventsOf(context.table(key), `{${key}}`));
    if (!isFirst) draft.formula(header, column, `${letters(column)}$${this.header(this.order[0])}`);
    else if (i === 0) draft.formula(header, column, firstMonth(dates, months.count));
    else draft.formula(header, column, nextMonth(`${letters(column - 1)}${header}`, dates));
  }

  /** One call for the whole block, where functions are used. */
  private kpi(id: string, of: readonly number[], first: number): void {
    const { page, wish } = this;
    const { context, months } = wish;
    const firsts = of.map((at) => this.header(at) + 1);
    if (!context.plain) {
      const last = letters(FIRST_MONTH + months.count - 1);
      const ranges = firsts.map((row) => `${letters(FIRST_MONTH)}${row}:${last}${row + this.rows - 1}`);
      page.draft.formula(first, FIRST_MONTH, context.kpi(id, ...ranges));
      return;
    }
    for (let row = 0; row < this.rows; row++) {
      for (let i = 0; i < months.count; i++) {
        const column = FIRST_MONTH + i;
        const given = firsts.map((from) => `${letters(column)}${from + row}`);
        page.draft.formula(first + row, column, context.kpi(id, ...given));
      }
    }
  }

  private bases(column: Exclude<ComparedColumn, { make: 'kpi' }>, header: number): void {
    const { page, wish } = this;
    const { context, months, names } = wish;
    const dates = columnOf(column.table, months.at[column.table]);
    const first = header + 1;
    const others = first + names.count;
    for (let i = 0; i < months.count; i++) {
      const at = FIRST_MONTH + i;
      const month = `${letters(at)}$${header}`;
      const during = [`${dates},">="&${month}`, `${dates},"<"&EDATE(${month},1)`];
      for (let row = first; row < others; row++) {
        const text = figure(column, row, context, `$A${row}`, during);
        page.draft.formula(row, at, `IF(OR($A${row}="",${month}=""),"",${text})`);
      }
      page.draft.formula(others, at, rest(letters(at), first, others));
      const all = figure(column, others + 1, context, undefined, during);
      page.draft.formula(others + 1, at, `IF(${month}="","",${all})`);
    }
  }
}
