/** Draws the summary's parts one under another, once every row has its place. */

import type { Library } from '../../kpi/library';
import type { Made } from '../measures/made';
import { writeChecks } from './about/checks';
import { writeDefinitions } from './about/definitions';
import { writeFindings } from './about/findings';
import { knownTimes, ownTimes } from './about/known-time';
import { writeBreakdown } from './breakdown/breakdown';
import type { Breakdown } from './breakdown/cell';
import { breakdownChart, type ChartDraft } from './charts';
import { type Cohorts, writeCohorts } from './cohort';
import type { DataSheet } from './data-sheet';
import { FigureFormat } from './figure-format';
import { writeHeader } from './header';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from './layout';
import * as looks from './looks';
import type { PlannedSheet } from './model';
import { type ShownKpi, writeKpis } from './rows/kpi-rows';
import { writeMeasures } from './rows/measure-rows';
import { storedRows } from './rows/stored';
import { box, SheetDraft } from './sheet';
import { WORDS } from './words';
import type { Workbench } from './workbench';

export interface Parts {
  readonly layout: Layout;
  readonly library: Library;
  readonly kpis: readonly ShownKpi[];
  readonly measures: readonly Made[];
  readonly breakdowns: readonly Breakdown[];
  readonly bench: Workbench;
  readonly data: DataSheet;
}

export class Summary {
  readonly draft = new SheetDraft();
  private readonly formats: FigureFormat;

  constructor(private readonly parts: Parts) {
    const { layout, measures, bench } = parts;
    this.formats = new FigureFormat(
      layout.request.currency,
      layout.language,
      measures,
      bench.tables,
      layout.periods?.unit,
    );
  }

  /** Header, KPIs and measures. */
  writeTop(measuresAt: number): void {
    const { draft, parts } = this;
    const { layout, library, kpis, measures, bench } = parts;
    writeHeader(draft, layout, bench.tables);
    const stored = storedRows(kpis, measures, layout);
    writeKpis(draft, kpis, layout, library, this.formats, stored);
    if (kpis.length > 0) {
      const first = ROW.body - 1;
      this.block('kpis', first, layout.rowOf(kpis[kpis.length - 1].entry.id) - first + 1);
    }
    const status = library.functions.find(({ id }) => id === 'STATUS');
    writeMeasures(draft, measures, layout, measuresAt, status, this.formats, stored);
    this.block('measures', measuresAt, measures.length + 1);
    this.colourStatus(measuresAt + measures.length);
  }

  /** Gives the next free row, and a chart of each breakdown. */
  writeBreakdowns(from: number): { readonly row: number; readonly charts: readonly ChartDraft[] } {
    const { layout, kpis, breakdowns, bench, data } = this.parts;
    const charts: ChartDraft[] = [];
    let row = from;
    for (const breakdown of breakdowns) {
      const { rows, labels } = writeBreakdown(
        this.draft,
        data,
        layout,
        breakdown,
        kpis,
        bench.tables,
        this.formats,
        row,
      );
      if (labels.length > 0) charts.push(breakdownChart(breakdown, layout, row + 2, labels.length));
      row += rows;
    }
    return { row, charts };
  }

  writeBottom(from: number, cohorts: Cohorts | undefined): void {
    const { draft } = this;
    const { layout, kpis, measures, bench, data } = this.parts;
    const checks = writeChecks(data, bench.tables, layout);
    let row = from;
    if (cohorts) row += writeCohorts(draft, data, layout, cohorts, row);
    if (kpis.length > 0) row += writeDefinitions(draft, layout, kpis, row);
    const said = [...knownTimes(kpis, measures, layout), ...ownTimes(measures, layout)];
    writeFindings(draft, layout, bench.tables, bench.sources, { checks, said, kpis }, row);
  }

  block(id: string, row: number, rows: number): void {
    if (rows > 0) this.draft.block(id, box(row, 1, rows, this.parts.layout.notes));
  }

  planned(): PlannedSheet {
    const { layout } = this.parts;
    return this.draft.planned({
      key: 'summary',
      name: layout.request.title ?? layout.say(WORDS.sheetName),
      widths: widthsOf(layout),
      frozenRows: ROW.header,
      frozenColumns: 1,
    });
  }

  private colourStatus(lastRow: number): void {
    const at = box(ROW.body, COLUMN.status, lastRow - ROW.body + 1);
    const words = [
      [WORDS.onTarget, looks.GOOD],
      [WORDS.close, looks.CLOSE],
      [WORDS.offTarget, looks.BAD],
    ] as const;
    for (const [word, colours] of words) {
      this.draft.rule({ box: at, when: { kind: 'text is', text: this.parts.layout.say(word) }, ...colours });
    }
  }
}

function widthsOf({ count }: Layout): number[] {
  const { name, figure, change, due, status, trend, period, notes } = looks.widths;
  const left = [name, figure, figure, figure, change, figure, due, status, trend].slice(0, FIRST_PERIOD - 1);
  return [...left, ...Array.from({ length: count }, () => period), notes];
}
