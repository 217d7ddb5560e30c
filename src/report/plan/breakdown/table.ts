/** The cells of a breakdown: a row a label, the others below; figures, shares and KPIs beside each other. */

import type { LibraryEntry } from '../../../kpi/library';
import { plainFormula } from '../../../kpi/plain-formula';
import { letters, textLiteral } from '../../measures/formula-text';
import type { Made } from '../../measures/made';
import type { Reading } from '../../measures/reading';
import { ROLES } from '../../scan/roles';
import type { DataSheet } from '../data-sheet';
import type { FigureFormat } from '../figure-format';
import { COLUMN, type Layout } from '../layout';
import * as looks from '../looks';
import { box, type SheetDraft } from '../sheet';
import { WORDS } from '../words';
import { type Breakdown, isOwn, ofLabel } from './cell';
import type { LabelCells, Labels } from './label-cells';

export const KPIS = ['AOV', 'WIN_RATE', 'ROAS', 'LEAD_TO_CUSTOMER', 'CPL', 'CPA', 'CPC', 'CHURN', 'ARPA'];
export const MOST_COLUMNS = 9;

/** Sums of cents differ by less. */
const CENTS = 6;

export interface BreakdownKpi {
  readonly entry: LibraryEntry;
  readonly reading: Reading;
}

export class BreakdownTable {
  private readonly labels: readonly LabelCells[];
  private readonly single: string | undefined;
  private column = 1;
  private readonly ids: string[] = [];

  constructor(
    private readonly draft: SheetDraft,
    private readonly data: DataSheet,
    private readonly layout: Layout,
    private readonly breakdown: Breakdown,
    { places, single }: Labels,
    private readonly first: number,
    private readonly formats: FigureFormat,
  ) {
    this.labels = places;
    this.single = single;
  }

  /** Gives what the columns hold. */
  write(kpis: readonly BreakdownKpi[]): readonly string[] {
    const { layout, labels, first, draft } = this;
    const { main, beside, within, by } = this.breakdown;
    this.head('label', layout.say(ROLES[by].name), undefined);
    for (const [i, { label }] of labels.entries()) draft.formula(first + i, 1, label);
    draft.look(box(first, 1, labels.length + 1), looks.name);
    const columns = new Map<string, number>([[main.id, this.figures(main)]]);
    this.share();
    for (const made of beside) if (this.column < MOST_COLUMNS - 1) columns.set(made.id, this.figures(made));
    for (const made of within) columns.set(made.id, this.figures(made));
    for (const kpi of kpis) if (this.column < MOST_COLUMNS + within.length) this.kpi(kpi, columns);
    const figures = `B${this.others}:${letters(this.column)}${this.others}`;
    const others = textLiteral(layout.say(WORDS.others));
    const rest = this.single ? `IF(${this.single}="",${others},${this.single})` : others;
    draft.formula(this.others, 1, `IF(COUNT(${figures})=0,"",${rest})`);
    draft.look(box(this.others, 1, 1, this.column), { borderBottom: looks.LINE, italic: true });
    return this.ids;
  }

  private get others(): number {
    return this.first + this.labels.length;
  }

  private head(id: string, text: string, format: string | undefined): number {
    this.ids.push(id);
    const column = format === undefined ? 1 : ++this.column;
    this.draft.value(this.first - 1, column, text);
    this.draft.look(
      box(this.first - 1, column),
      column === 1 ? { ...looks.tableHeader, align: 'left' } : looks.tableHeader,
    );
    const figures = box(this.first, column, this.labels.length + 1);
    if (format !== undefined) this.draft.look(figures, { ...looks.figure, format });
    return column;
  }

  private figures(made: Made): number {
    const { layout, labels, first, draft } = this;
    const { measure } = made;
    const column = this.head(made.id, layout.say(measure.name), this.formats.measure(made));
    const letter = letters(column);
    const span = layout.totalSpan();
    labels.forEach(({ label, criterion, figure }, i) => {
      const own = made.id === this.breakdown.main.id ? figure : undefined;
      const text = own ?? ofLabel(made, this.breakdown, criterion, span) ?? this.lookedUp(made, label, criterion);
      draft.formula(first + i, column, text && `IF(${label}="","",${text})`);
    });
    const total = layout.cell(made.id, COLUMN.total);
    const rest = `${total}-SUM(${letter}${first}:${letter}${this.others - 1})`;
    const left = measure.unit === 'count' ? `MAX(0,${rest})` : `ROUND(${rest},${CENTS})`;
    draft.formula(this.others, column, `IF(${total}="","",IF(${left}=0,"",${left}))`);
    return column;
  }

  /** Where no SUMIFS tells it, another KPI_BREAKDOWN does. */
  private lookedUp(made: Made, label: string, criterion: string): string | undefined {
    const parts = made.parts?.(this.breakdown.by, this.layout.totalSpan('{summary}!'));
    if (!parts) return undefined;
    const spill = this.data.spill(`KPI_BREAKDOWN(${parts.labels},${parts.values},"${parts.aggregate}")`, 5);
    const missing = isOwn(made, this.breakdown) ? '0' : '""';
    return `IF(${criterion}="=",${spill.ofBlank(2, missing)},${spill.lookUp(label, 2, missing)})`;
  }

  private share(): void {
    const { layout, first, draft, labels } = this;
    const column = this.head('share', layout.say(WORDS.share), '0.0%');
    const total = layout.cell(this.breakdown.main.id, COLUMN.total).replace(/(\d+)/, '$$$1');
    for (let row = first; row <= first + labels.length; row++) {
      draft.formula(row, column, `IF(B${row}="","",IFERROR(B${row}/${total},""))`);
    }
  }

  /** A KPI whose measures all stand in the table. */
  private kpi({ entry, reading }: BreakdownKpi, columns: ReadonlyMap<string, number>): void {
    const feeds = entry.params.map(({ name }) => reading.feeds[name]);
    const found = feeds.map((feed) => (typeof feed === 'string' ? columns.get(feed) : undefined));
    if (!KPIS.includes(entry.id) || entry.params.some(({ optional }, i) => !optional && found[i] === undefined)) return;
    const { layout, first, draft, others } = this;
    const column = this.head(entry.id, layout.say(entry.name), this.formats.kpi(entry, reading));
    const given = (from: number, to: number) =>
      found.flatMap((at) =>
        at === undefined ? [] : from === to ? `${letters(at)}${from}` : `${letters(at)}${from}:${letters(at)}${to}`,
      );
    if (!layout.plain) draft.formula(first, column, `KPI_${entry.id}(${given(first, others).join(',')})`);
    else
      for (let row = first; row <= others; row++)
        draft.formula(row, column, plainFormula(entry, given(row, row)).slice(1));
  }
}
