/** The funnel of a table of deals: stages with their conversions and the bottleneck, and below the same by rep. */

import { textLiteral } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box } from '../../report/plan/sheet';
import type { FunnelAnalysis } from '../template';
import { type Context, columnOf } from './context';
import { writeFunnelReps } from './funnel-reps';
import * as looks from './looks';
import { named } from './own-names';
import { Page } from './page';
import { FUNNEL_WORDS as SAY } from './result-words';

const FIRST = 5;
/** Stages that there may be beside the made ones. */
const SPARE = 2;
const CHART_ROWS = 17;
/** Further down the columns are headed by stages, in words that follow the user's and so are not wrapped. */
const STAGE_WIDTH = 164;
const COLUMN = { stage: 1, now: 2, lost: 3, reached: 4, step: 5, total: 6, gone: 7, mark: 8 };

/** Where the stages stand and how the deals of one are counted. */
export interface FunnelPlace {
  readonly funnel: FunnelAnalysis;
  readonly context: Context;
  readonly page: Page;
  /** The first row of stages, and how many there may be. */
  readonly first: number;
  readonly count: number;
  /** The cell with the stage of lost deals. */
  readonly lost: string;
  /** Deals that stand in the stage of a cell, or were lost there, `more` criteria before. */
  readonly now: (stage: string, more?: string) => string;
  readonly lostAt: (stage: string, isFirst: boolean, more?: string) => string;
}

export function funnelSheet(funnel: FunnelAnalysis, context: Context): PlannedSheet {
  const words = context.words(funnel.table, funnel.stage);
  const count = funnel.order.length + SPARE;
  const lost = `$A$${FIRST + count}`;
  const [stages, lostStages] = [funnel.stage, funnel.lostAt].map((column) => columnOf(funnel.table, column));
  const page = new Page(funnel, context);
  const place: FunnelPlace = {
    funnel,
    context,
    page,
    first: FIRST,
    count,
    lost,
    now: (stage, more = '') => `COUNTIFS(${more}${stages},${named(stage)})`,
    lostAt: (stage, isFirst, more = '') => {
      const at = (criterion: string) => `COUNTIFS(${more}${stages},${named(lost)},${lostStages},${criterion})`;
      return isFirst ? `${at(named(stage))}+${at('"="')}` : at(named(stage));
    },
  };
  const lostWord = words[context.table(funnel.table).columns[funnel.stage - 1].stages?.indexOf('lost') ?? -1];
  writeStages(place, [...funnel.order.map((word) => words[word]), ...Array<null>(SPARE).fill(null), lostWord]);
  writeFunnelReps(place, FIRST + count + 3 + CHART_ROWS);
  return page.planned([190, ...Array.from({ length: count + 3 }, () => STAGE_WIDTH)]);
}

function writeStages(place: FunnelPlace, stages: readonly (string | null)[]): void {
  const { context, page, count } = place;
  const { draft } = page;
  const last = FIRST + count - 1;
  page.header(
    FIRST - 1,
    [SAY.stage, SAY.now, SAY.lost, SAY.reached, SAY.step, SAY.total, SAY.gone].map((text) => context.say(text)),
  );
  draft.look(box(FIRST - 1, COLUMN.mark), summaryLooks.tableHeader);
  stages.slice(0, count).forEach((stage, i) => {
    const row = FIRST + i;
    const put = (column: number, text: string) => draft.formula(row, column, `IF($A${row}="","",${text})`);
    draft.value(row, COLUMN.stage, stage);
    put(COLUMN.now, place.now(`$A${row}`));
    put(COLUMN.lost, place.lostAt(`$A${row}`, i === 0));
    put(COLUMN.reached, `SUM(B${row}:C$${last})`);
    put(COLUMN.total, context.kpi('CONVERSION', `D${row}`, `D$${FIRST}`));
    if (i === 0) return;
    put(COLUMN.step, context.kpi('CONVERSION', `D${row}`, `D${row - 1}`));
    put(COLUMN.gone, `D${row - 1}-D${row}`);
    const steps = `E$${FIRST + 1}:E$${last}`;
    const isFirst = `SUMPRODUCT((E$${FIRST + 1}:E${row}=E${row})*1)=1`;
    const mark = textLiteral(`◄ ${context.say(SAY.bottleneck)}`);
    draft.formula(row, COLUMN.mark, `IF(E${row}="","",IF(AND(E${row}=MIN(${steps}),${isFirst}),${mark},""))`);
  });
  page.names(FIRST, count + 1, COLUMN.mark);
  draft.look(box(FIRST, COLUMN.stage, count + 1), { ...summaryLooks.input, align: 'left' });
  draft.look(box(FIRST, COLUMN.now, count, 3), { ...summaryLooks.figure, format: '#,##0' });
  draft.look(box(FIRST, COLUMN.step, count, 2), { ...summaryLooks.figure, format: '0.0%' });
  draft.look(box(FIRST, COLUMN.gone, count), { ...summaryLooks.figure, format: '#,##0' });
  draft.look(box(FIRST, COLUMN.mark, count), { ...looks.alarm, align: 'left' });
  draft.look(box(FIRST, COLUMN.reached, count), summaryLooks.total);
  writeLost(place, last + 1, stages[count]);
  draft.chart({
    kind: 'bar',
    title: context.say(SAY.chart),
    labels: box(FIRST, COLUMN.stage, count),
    series: [{ name: context.say(SAY.reached), values: box(FIRST, COLUMN.reached, count) }],
    at: { row: last + 4, column: 1, width: 860, height: 320 },
  });
}

/** Which stage is that of lost deals, and how many deals are in none of the stages. */
function writeLost({ funnel, context, page, lost, now }: FunnelPlace, row: number, word: string | null): void {
  const { draft } = page;
  const last = row - 1;
  const filled = `COUNTIFS(${columnOf(funnel.table, funnel.stage)},"<>")`;
  draft.value(row, COLUMN.stage, word);
  draft.formula(row, COLUMN.now, `IF(${lost}="","",${now(lost)})`);
  draft.value(row, COLUMN.lost, `◄ ${context.say(SAY.lostDeals)}`);
  draft.look(box(row, COLUMN.now), { ...summaryLooks.figure, format: '#,##0' });
  draft.look(box(row, COLUMN.lost), { ...summaryLooks.note, wrap: false });
  const unlisted = `${filled}-SUM(B${FIRST}:C${last})`;
  draft.formula(row + 1, COLUMN.now, `IF(${unlisted}=0,"",${unlisted})`);
  draft.formula(row + 1, COLUMN.lost, `IF(B${row + 1}="","",${textLiteral(context.say(SAY.unlisted))})`);
  draft.look(box(row + 1, COLUMN.now), { ...looks.alarm, align: 'right', format: '#,##0' });
  draft.look(box(row + 1, COLUMN.lost), { ...looks.alarm, align: 'left', wrap: false });
}
