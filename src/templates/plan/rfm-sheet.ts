/** Customers by how lately, how often and for how much they bought: segments above, each customer below. */

import { letters, textLiteral } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box } from '../../report/plan/sheet';
import { WORDS } from '../../report/plan/words';
import { segmentNames } from '../../rows/rfm';
import type { SegmentAnalysis } from '../template';
import { type Context, columnOf } from './context';
import { moneyFormat } from './formats';
import * as looks from './looks';
import { Page } from './page';
import { RFM_ADVICE, RFM_WORDS as SAY } from './result-words';

const FIRST = 5;
const CHART_ROWS = 17;
/** Columns of KPI_RFM. */
const COLUMNS = 8;
const ROOM = 200;
/** Where stands that the customers below are not those of the rows. */
const STALE = '$A$3';
const CENTS = 2;

export function rfmSheet(rfm: SegmentAnalysis, context: Context): PlannedSheet {
  const page = new Page(rfm, context);
  const { draft } = page;
  const segments = segmentNames(context.functionLanguage);
  const last = FIRST + segments.length - 1;
  const list = last + CHART_ROWS + 3;
  const rows = rfm.customers + 1;
  const below = (column: number) => `$${letters(column)}$${list + 2}:$${letters(column)}`;
  const heads = [SAY.segment, SAY.customers, SAY.share, SAY.revenue, SAY.revenueShare, SAY.todo];
  page.header(
    FIRST - 1,
    heads.map((text) => context.say(text)),
  );
  draft.look(box(FIRST - 1, heads.length + 1, 1, COLUMNS - heads.length), summaryLooks.tableHeader);
  page.names(FIRST, segments.length, COLUMNS);
  if (context.plain) writeStale(page, rfm, below(4), context);
  const put = (row: number, column: number, text: string) =>
    draft.formula(row, column, context.plain ? `IF(${STALE}<>"","",${text})` : text);
  segments.forEach((segment, i) => {
    const row = FIRST + i;
    draft.value(row, 1, segment);
    put(row, 2, `COUNTIFS(${below(COLUMNS)},$A${row})`);
    put(row, 3, context.kpi('REVENUE_SHARE', `B${row}`, `SUM(B$${FIRST}:B$${last})`));
    put(row, 4, `SUMIFS(${below(4)},${below(COLUMNS)},$A${row})`);
    put(row, 5, context.kpi('REVENUE_SHARE', `D${row}`, `SUM(D$${FIRST}:D$${last})`));
    draft.value(row, 6, context.say(RFM_ADVICE[i]));
  });
  page.figures(FIRST, 2, segments.length, 1, '#,##0');
  page.figures(FIRST, 3, segments.length, 1, '0%');
  page.figures(FIRST, 4, segments.length, 1, moneyFormat(context.language));
  page.figures(FIRST, 5, segments.length, 1, '0%');
  draft.look(box(FIRST - 1, 5, segments.length + 1), { align: 'center' });
  draft.look(box(FIRST - 1, 6, segments.length + 1), { align: 'left', wrap: false });
  draft.chart({
    kind: 'bar',
    title: context.say(SAY.chart),
    labels: box(FIRST, 1, segments.length),
    series: [{ name: context.say(SAY.revenue), values: box(FIRST, 4, segments.length) }],
    at: { row: last + 2, column: 1, width: 760, height: 320 },
  });
  page.heading(list, context.say(SAY.each), COLUMNS);
  const given = [rfm.customer, rfm.date, rfm.amount].map((column) => columnOf(rfm.table, column));
  draft.formula(list + 1, 1, `KPI_RFM(${given.join(',')})`, context.plain ? 'value' : undefined);
  draft.block('rfm', box(list + 1, 1, rows + ROOM, COLUMNS));
  draft.look(box(list + 1, 1, 1, COLUMNS), summaryLooks.tableHeader);
  for (const column of [1, COLUMNS]) draft.look(box(list + 1, column), { align: 'left' });
  page.names(list + 2, rows - 1, COLUMNS);
  page.figures(list + 2, 2, rows - 1, 6, '#,##0');
  page.figures(list + 2, 4, rows - 1, 1, moneyFormat(context.language));
  draft.look(box(list + 1, 5, rows, 3), { align: 'center' });
  draft.look(box(list + 2, COLUMNS, rows - 1), { align: 'left' });
  if (context.plain) draft.note(list, 1, context.say(WORDS.storedNote));
  return page.planned([190, 130, 120, 120, 120, 92, 92, 190]);
}

/** Without the add-on the customers are stored: they follow no change of the rows, and say so. */
function writeStale({ draft }: Page, { table, amount }: SegmentAnalysis, stored: string, context: Context): void {
  const [paid, known] = [columnOf(table, amount), stored].map((range) => `ROUND(SUM(${range}),${CENTS})`);
  draft.formula(3, 1, `IF(${paid}=${known},"",${textLiteral(context.say(SAY.stale))})`);
  draft.look(box(3, 1), { ...looks.alarm, align: 'left', wrap: false });
}
