/** A row a label, figures and KPIs across, a row for all, and a chart. */

import { letters, textLiteral } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box } from '../../report/plan/sheet';
import type { Comparison, Place } from '../template';
import { figure, rest, WORD_CELL } from './compared-figure';
import { type Context, columnOf } from './context';
import { figureFormat } from './formats';
import * as looks from './looks';
import { monthBlocks } from './month-blocks';
import { named, nextName } from './own-names';
import { Page } from './page';
import { COMPARISON_WORDS as SAY } from './result-words';

const HEADER = 4;
const FIRST = HEADER + 1;
/** Names that there may be beside as many as the made ones. */
const SPARE = 4;
const CHART_ROWS = 19;

export function comparisonSheet(comparison: Comparison, context: Context): PlannedSheet {
  const { by, columns, chart, alarm, months } = comparison;
  const page = new Page(comparison, context);
  const { draft } = page;
  const count = context.words(by.table, by.column).length + SPARE;
  const others = FIRST + count;
  const all = others + 1;
  const head = context.table(by.table).columns[by.column - 1].header;
  page.header(
    HEADER,
    [head, ...columns.map((one) => one.head)].map((text) => context.say(text)),
  );
  page.names(FIRST, count + 2, columns.length + 1);
  const cells = Array.from({ length: count }, (_, i) => `$A${FIRST + i}`);
  for (let i = 0; i < count; i++) draft.formula(FIRST + i, 1, nextName(placesOf(comparison), cells.slice(0, i)));
  draft.formula(others, 1, othersName(columns, others, context));
  draft.value(all, 1, context.say(SAY.all));
  columns.forEach((column, i) => {
    const letter = letters(i + 2);
    for (let row = FIRST; row < others; row++) {
      draft.formula(row, i + 2, `IF($A${row}="","",${figure(column, row, context, `$A${row}`)})`);
    }
    const left = column.make === 'kpi' ? figure(column, others, context, undefined) : rest(letter, FIRST, others);
    draft.formula(others, i + 2, column.make === 'kpi' ? `IF($A${others}="","",${left})` : left);
    draft.formula(all, i + 2, figure(column, all, context, undefined));
    page.figures(FIRST, i + 2, count + 2, 1, figureFormat(column.format, context.language));
    if (column.heat) draft.rule({ box: box(FIRST, i + 2, count), when: heat(column.heat) });
  });
  draft.look(box(others, 1, 1, columns.length + 1), { italic: true });
  draft.look(box(all, 1, 1, columns.length + 1), { bold: true, ...summaryLooks.total });
  const shown = columns[chart];
  draft.chart({
    kind: 'bar',
    title: context.say(shown.head),
    labels: box(FIRST, 1, count),
    series: [{ name: context.say(shown.head), values: box(FIRST, chart + 2, count) }],
    at: { row: all + 2, column: 1, width: 760, height: 320 },
  });
  writeWord(page, comparison, context);
  if (alarm) {
    const at = letters(alarm.column + 2);
    for (let row = FIRST; row < others; row++) {
      const isLow = `IF(${at}${row}="",FALSE,${at}${row}<${alarm.below})`;
      draft.formula(row, columns.length + 2, `IF(${isLow},${textLiteral(context.say(alarm.say))},"")`);
    }
    draft.look(box(FIRST, columns.length + 2, count), { ...looks.alarm, align: 'left' });
  }
  if (months) monthBlocks(page, { comparison, months, context, names: { first: FIRST, count }, row: all + CHART_ROWS });
  return page.planned([190, ...columns.map(() => 108), ...(alarm ? [140] : [])]);
}

/** The stage of a won deal is typed: nobody can tell it from the rows. */
function writeWord({ draft }: Page, { columns }: Comparison, context: Context): void {
  for (const column of columns) {
    if (column.make === 'kpi' || column.make === 'hours' || !column.where || !('word' in column.where)) continue;
    const { table, where } = column;
    const range = columnOf(table, where.column);
    const isUnknown = `AND(COUNTIFS(${range},"<>")>0,COUNTIFS(${range},${named(WORD_CELL)})=0)`;
    draft.value(HEADER - 1, 1, context.say(SAY.wonStage));
    draft.value(HEADER - 1, 2, context.words(table, where.column)[where.word]);
    draft.look(box(HEADER - 1, 1), { ...summaryLooks.subtitle, wrap: false, valign: 'middle' });
    draft.look(box(HEADER - 1, 2), { ...summaryLooks.input, align: 'left' });
    draft.formula(HEADER - 1, 3, `IF(${isUnknown},${textLiteral(context.say(SAY.noSuchStage))},"")`);
    draft.look(box(HEADER - 1, 3), { ...looks.alarm, align: 'left', wrap: false });
    return;
  }
}

/** The columns of names, that of the rows first: a name may stand in one table alone. */
function placesOf({ by, columns }: Comparison): readonly Place[] {
  const found = [by];
  for (const column of columns) {
    if (column.make === 'kpi') continue;
    const { table, by: at } = column;
    if (!found.some((one) => one.table === table && one.column === at)) found.push({ table, column: at });
  }
  return found;
}

function othersName(columns: Comparison['columns'], others: number, context: Context): string {
  const figures = columns.flatMap(({ make }, i) => (make === 'kpi' ? [] : `${letters(i + 2)}${others}`));
  return `IF(COUNT(${figures.join(',')})=0,"",${textLiteral(context.say(SAY.others))})`;
}

function heat(good: 'high' | 'low') {
  const [bad, fine] = [summaryLooks.BAD.background, summaryLooks.GOOD.background];
  return { kind: 'scale', low: good === 'high' ? bad : fine, high: good === 'high' ? fine : bad } as const;
}
