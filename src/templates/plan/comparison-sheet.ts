/** A row a label, figures and KPIs across, a row for all, and a chart. */

import { letters, textLiteral } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box } from '../../report/plan/sheet';
import type { Comparison } from '../template';
import { figure } from './compared-figure';
import type { Context } from './context';
import { figureFormat } from './formats';
import * as looks from './looks';
import { monthBlocks } from './month-blocks';
import { Page } from './page';
import { COMPARISON_WORDS as SAY } from './result-words';

const HEADER = 4;
const FIRST = HEADER + 1;
/** Names that can be added to the made ones. */
const SPARE = 2;
const CHART_ROWS = 19;

export function comparisonSheet(comparison: Comparison, context: Context): PlannedSheet {
  const { by, columns, chart, alarm, months } = comparison;
  const page = new Page(comparison, context);
  const labels = context.words(by.table, by.column);
  const { draft } = page;
  const count = labels.length + SPARE;
  const all = FIRST + count;
  const head = context.table(by.table).columns[by.column - 1].header;
  page.header(
    HEADER,
    [head, ...columns.map((one) => one.head)].map((text) => context.say(text)),
  );
  page.names(FIRST, count + 1, columns.length + 1);
  for (let i = 0; i < count; i++) draft.value(FIRST + i, 1, labels[i] ?? null);
  draft.look(box(FIRST, 1, count), { ...summaryLooks.input, align: 'left' });
  draft.value(all, 1, context.say(SAY.all));
  columns.forEach((column, i) => {
    for (let row = FIRST; row < all; row++) {
      draft.formula(row, i + 2, `IF($A${row}="","",${figure(column, row, context, `$A${row}`)})`);
    }
    draft.formula(all, i + 2, figure(column, all, context, undefined));
    page.figures(FIRST, i + 2, count + 1, 1, figureFormat(column.format, context.language));
    if (column.heat) draft.rule({ box: box(FIRST, i + 2, labels.length), when: heat(column.heat) });
  });
  draft.look(box(all, 1, 1, columns.length + 1), { bold: true, ...summaryLooks.total });
  const shown = columns[chart];
  draft.chart({
    kind: 'bar',
    title: context.say(shown.head),
    labels: box(FIRST, 1, labels.length),
    series: [{ name: context.say(shown.head), values: box(FIRST, chart + 2, labels.length) }],
    at: { row: all + 2, column: 1, width: 760, height: 320 },
  });
  if (alarm) {
    const at = letters(alarm.column + 2);
    for (let row = FIRST; row < all; row++) {
      const isLow = `IF(${at}${row}="",FALSE,${at}${row}<${alarm.below})`;
      draft.formula(row, columns.length + 2, `IF(${isLow},${textLiteral(context.say(alarm.say))},"")`);
    }
    draft.look(box(FIRST, columns.length + 2, count), { ...looks.alarm, align: 'left' });
  }
  if (months) monthBlocks(page, { comparison, months, context, names: { first: FIRST, count }, row: all + CHART_ROWS });
  return page.planned([190, ...columns.map(() => 108), ...(alarm ? [140] : [])]);
}

function heat(good: 'high' | 'low') {
  const [bad, fine] = [summaryLooks.BAD.background, summaryLooks.GOOD.background];
  return { kind: 'scale', low: good === 'high' ? bad : fine, high: good === 'high' ? fine : bad } as const;
}
