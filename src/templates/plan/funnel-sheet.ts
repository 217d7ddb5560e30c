/** The funnel of a table of deals: stages with their conversions and the bottleneck, and below the same by rep. */

import { letters, textLiteral } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box } from '../../report/plan/sheet';
import type { FunnelAnalysis } from '../template';
import { type Context, columnOf } from './context';
import * as looks from './looks';
import { Page } from './page';
import { FUNNEL_WORDS as SAY } from './result-words';

const FIRST = 5;
/** Names that can be added to the made ones. */
const SPARE = 2;
const CHART_ROWS = 17;
const COLUMN = { stage: 1, now: 2, lost: 3, reached: 4, step: 5, total: 6, gone: 7, mark: 8 };

export function funnelSheet(funnel: FunnelAnalysis, context: Context): PlannedSheet {
  return new FunnelSheet(funnel, context).planned();
}

class FunnelSheet {
  private readonly page: Page;
  private readonly stages: readonly string[];
  private readonly reps: readonly string[];
  private readonly lostWord: string;

  constructor(
    private readonly funnel: FunnelAnalysis,
    private readonly context: Context,
  ) {
    this.page = new Page(funnel, context);
    const words = context.words(funnel.table, funnel.stage);
    this.stages = funnel.order.map((word) => words[word]);
    this.reps = context.words(funnel.table, funnel.rep);
    const lost = context.table(funnel.table).columns[funnel.stage - 1].stages?.indexOf('lost') ?? -1;
    this.lostWord = words[lost];
  }

  planned(): PlannedSheet {
    this.writeStages();
    this.writeReps(this.last + CHART_ROWS + 3);
    return this.page.planned([180, ...this.stages.map(() => 112), 112, 160]);
  }

  private get draft() {
    return this.page.draft;
  }

  private get last(): number {
    return FIRST + this.stages.length - 1;
  }

  private writeStages(): void {
    const { draft, context, stages, last } = this;
    this.page.header(
      FIRST - 1,
      [SAY.stage, SAY.now, SAY.lost, SAY.reached, SAY.step, SAY.total, SAY.gone].map((text) => context.say(text)),
    );
    stages.forEach((stage, i) => {
      const row = FIRST + i;
      draft.value(row, COLUMN.stage, stage);
      draft.formula(row, COLUMN.now, `COUNTIFS(${this.column('stage')},$A${row})`);
      draft.formula(row, COLUMN.lost, i === 0 ? this.lostFirst() : `COUNTIFS(${this.column('lostAt')},$A${row})`);
      draft.formula(row, COLUMN.reached, `SUM(B${row}:C$${last})`);
      draft.formula(row, COLUMN.total, context.kpi('CONVERSION', `D${row}`, `D$${FIRST}`));
      if (i === 0) return;
      draft.formula(row, COLUMN.step, context.kpi('CONVERSION', `D${row}`, `D${row - 1}`));
      draft.formula(row, COLUMN.gone, `D${row - 1}-D${row}`);
      const steps = `E$${FIRST + 1}:E$${last}`;
      const isFirst = `SUMPRODUCT((E$${FIRST + 1}:E${row}=E${row})*1)=1`;
      const mark = textLiteral(`◄ ${context.say(SAY.bottleneck)}`);
      draft.formula(row, COLUMN.mark, `IF(AND(E${row}<>"",E${row}=MIN(${steps}),${isFirst}),${mark},"")`);
    });
    this.page.names(FIRST, stages.length, COLUMN.mark);
    draft.look(box(FIRST, COLUMN.now, stages.length, 3), { ...summaryLooks.figure, format: '#,##0' });
    draft.look(box(FIRST, COLUMN.step, stages.length, 2), { ...summaryLooks.figure, format: '0.0%' });
    draft.look(box(FIRST, COLUMN.gone, stages.length), { ...summaryLooks.figure, format: '#,##0' });
    draft.look(box(FIRST, COLUMN.mark, stages.length), { ...looks.alarm, align: 'left' });
    draft.look(box(FIRST, COLUMN.reached, stages.length), summaryLooks.total);
    const labels = box(FIRST, COLUMN.stage, stages.length);
    const values = box(FIRST, COLUMN.reached, stages.length);
    const at = { row: last + 2, column: 1, width: 860, height: 320 };
    draft.chart({
      kind: 'bar',
      title: context.say(SAY.chart),
      labels,
      series: [{ name: context.say(SAY.reached), values }],
      at,
    });
  }

  /** Deals that were lost without saying where count as lost at the start. */
  private lostFirst(): string {
    const later = `SUM(C${FIRST + 1}:C${this.last})`;
    return `COUNTIFS(${this.column('stage')},${textLiteral(this.lostWord)})-${later}`;
  }

  /** Conversions of each rep, made of where the rep's deals have stopped. */
  private writeReps(row: number): void {
    const { draft, context, stages, reps } = this;
    const count = reps.length + SPARE;
    const stopped = row + count + 5;
    const lastStep = stages.length + 1;
    this.page.heading(row, context.say(SAY.byRep), lastStep + 2);
    this.page.header(row + 1, [
      context.say(SAY.rep),
      context.say(SAY.reached),
      ...stages.slice(1),
      context.say(SAY.total),
      context.say(SAY.bottleneck),
    ]);
    for (let i = 0; i < count; i++) {
      const at = row + 2 + i;
      const source = stopped + 2 + i;
      const upTo = (column: number) => `SUM(${letters(column)}${source}:$${letters(lastStep)}${source})`;
      draft.value(at, 1, reps[i] ?? null);
      draft.formula(at, 2, `IF($A${at}="","",${upTo(2)})`);
      stages.slice(1).forEach((_, step) => {
        const figure = context.kpi('CONVERSION', upTo(step + 3), upTo(step + 2));
        draft.formula(at, step + 3, `IF($A${at}="","",${figure})`);
      });
      const total = context.kpi('CONVERSION', upTo(lastStep), upTo(2));
      draft.formula(at, lastStep + 1, `IF($A${at}="","",${total})`);
      const steps = `$C${at}:$${letters(lastStep)}${at}`;
      const heads = `$C$${row + 1}:$${letters(lastStep)}$${row + 1}`;
      draft.formula(at, lastStep + 2, `IF(COUNT(${steps})=0,"",INDEX(${heads},1,MATCH(MIN(${steps}),${steps},0)))`);
    }
    this.page.names(row + 2, count, lastStep + 2);
    draft.look(box(row + 2, 1, count), { ...summaryLooks.input, align: 'left' });
    draft.look(box(row + 2, 2, count), { ...summaryLooks.figure, format: '#,##0' });
    draft.look(box(row + 2, 3, count, stages.length), { ...summaryLooks.figure, format: '0%' });
    draft.look(box(row + 2, lastStep + 2, count), { ...looks.alarm, align: 'left' });
    const { background: low } = summaryLooks.BAD;
    const { background: high } = summaryLooks.GOOD;
    draft.rule({ box: box(row + 2, 3, count, stages.length - 1), when: { kind: 'scale', low, high } });
    this.writeStopped(stopped, row + 2, count);
  }

  private writeStopped(row: number, names: number, count: number): void {
    const { draft, context, stages } = this;
    this.page.heading(row, context.say(SAY.stopped), stages.length + 1);
    this.page.header(row + 1, [context.say(SAY.rep), ...stages]);
    for (let i = 0; i < count; i++) {
      const at = row + 2 + i;
      const rep = `${this.column('rep')},$A${at}`;
      draft.formula(at, 1, `IF($A${names + i}="","",$A${names + i})`);
      stages.forEach((_, k) => {
        const stage = `${letters(k + 2)}$${row + 1}`;
        const lost = k === 0 ? this.lostFirstOf(rep) : `COUNTIFS(${rep},${this.column('lostAt')},${stage})`;
        draft.formula(at, k + 2, `IF($A${at}="","",COUNTIFS(${rep},${this.column('stage')},${stage})+${lost})`);
      });
    }
    this.page.names(row + 2, count, stages.length + 1);
    draft.look(box(row + 2, 2, count, stages.length), { ...summaryLooks.figure, format: '#,##0' });
  }

  private lostFirstOf(rep: string): string {
    const all = `COUNTIFS(${rep},${this.column('stage')},${textLiteral(this.lostWord)})`;
    const later = this.stages
      .slice(1)
      .map((stage) => `COUNTIFS(${rep},${this.column('lostAt')},${textLiteral(stage)})`);
    return `${all}-${later.join('-')}`;
  }

  private column(which: 'stage' | 'lostAt' | 'rep'): string {
    return columnOf(this.funnel.table, this.funnel[which]);
  }
}
