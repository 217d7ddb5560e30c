// What a reader sees of a summary besides its figures: charts that ask, formats that fit, texts beside the frozen column.
import type { PlannedSheet } from '../../../src/report/plan/model';
import { DEALS, requestFor } from './deals';
import { planOf } from './drawn';
import type { Small } from './small-scan';
import { MONTHS, ORDERS, SPEND } from './tables';

type Wish = NonNullable<Parameters<typeof requestFor>[1]>;

const summaryOf = (tables: readonly Small[], wish: Wish = {}): PlannedSheet =>
  planOf(tables, requestFor(tables, wish)).sheets[0] as PlannedSheet;

const titlesOf = ({ charts }: PlannedSheet) => charts.map(({ title }) => title);

/** The number format of the first figure in the row of this name. */
function formatOf({ cells, looks }: PlannedSheet, name: string): string | undefined {
  const row = cells.find(({ column, content }) => column === 1 && 'value' in content && content.value === name)?.row;
  const own = looks.filter(({ box, look }) => box.row === row && box.column === 2 && look.format !== undefined);
  return own.at(-1)?.look.format;
}

test('deals: the amount by month, the funnel, the sources, a rate', () => {
  expect(titlesOf(summaryOf([DEALS], { breakdowns: ['source', 'rep', 'stage'] }))).toEqual([
    'Amount won by month: is there growth?',
    'Funnel: at which step do we lose most?',
    'Amount won: which sources lead?',
    'Close rate by month: is it getting better?',
  ]);
});

test('in Russian the same questions', () => {
  const targets = { wonAmount: { value: 2000 } };
  expect(titlesOf(summaryOf([DEALS], { language: 'ru', breakdowns: ['rep'], targets })).slice(0, 3)).toEqual([
    'Сумма выигранных сделок по месяцам: выполняется ли план?',
    'Воронка: на каком шаге теряем больше всего?',
    'Сумма выигранных сделок: кто впереди?',
  ]);
});

test('a figure that comes once a month is not drawn by week', () => {
  const by = (period: 'month' | 'week') => titlesOf(summaryOf([ORDERS, SPEND], { period, kpis: ['ROAS'] })).join();
  expect(by('month')).toContain('Return on ad spend by month');
  expect(by('week')).not.toContain('Return on ad spend');
});

const dearer = (table: Small, factor: number): Small => ({
  ...table,
  rows: table.rows.map((row) => row.map((value, i) => (table.roles[i] === 'amount' ? Number(value) * factor : value))),
});

test('small payments are shown with their cents, large ones without', () => {
  const average = (table: Small, wish: Wish = {}) =>
    formatOf(summaryOf([table], { ...wish, kpis: ['AOV'] }), 'Average order value');
  expect(average(ORDERS)).toBe('#,##0.00');
  expect(average(dearer(ORDERS, 100))).toBe('#,##0');
  expect(average(dearer(DEALS, 10))).toBe('#,##0');
  expect(average(ORDERS, { currency: '₽' })).toBe('#,##0" ₽"');
  expect(average(ORDERS, { currency: '$' })).toBe('[$$]#,##0.00');
});

test('without a sign what a customer costs is shown as with the sign of the country', () => {
  const cost = (wish: Wish, factor = 1) => {
    const rows = SPEND.rows.map((row) => row.map((value, i) => (i === 2 ? Number(value) * factor : value)));
    const tables = [ORDERS, { ...SPEND, rows }];
    const [en, ru] = ['Customer acquisition cost', 'Стоимость привлечения клиента'];
    return formatOf(summaryOf(tables, { ...wish, kpis: ['CAC'] }), wish.language === 'ru' ? ru : en);
  };
  expect([cost({}), cost({}, 100)]).toEqual(['#,##0.00', '#,##0']);
  expect([cost({ currency: '$' }), cost({ currency: '$' }, 100)]).toEqual(['[$$]#,##0.00', '[$$]#,##0']);
  expect([cost({ language: 'ru' }), cost({ language: 'ru', currency: '₽' })]).toEqual(['#,##0', '#,##0" ₽"']);
});

test('so are those of a table with a row a month', () => {
  const times = (factor: number): Small => ({
    ...MONTHS,
    rows: MONTHS.rows.map((row) =>
      row.map((value, i) => (MONTHS.roles[i] === 'spend' ? Number(value) * factor : value)),
    ),
  });
  const cost = (table: Small) => formatOf(summaryOf([table], { kpis: ['CAC'] }), 'Customer acquisition cost');
  expect(cost(MONTHS)).toBe('#,##0.00');
  expect(cost(times(1000))).toBe('#,##0');
});

test('long texts of the head stand beside the first column, which is frozen', () => {
  const { cells } = summaryOf([DEALS]);
  const at = (column: number) => cells.find((cell) => cell.row === 2 && cell.column === column)?.content;
  expect(at(1)).toEqual({ value: 'Period: 2024-01-01 – 2024-03-31' });
  expect(at(2)).toMatchObject({ value: expect.stringContaining('Built from: Deals (deals, 8 rows)') });
});

test('a week before is a feminine word in Russian', () => {
  const header = (period: 'week' | 'month') =>
    summaryOf([DEALS], { period, language: 'ru' }).cells.find(({ row, column }) => row === 4 && column === 4)?.content;
  expect([header('week'), header('month')]).toEqual([{ value: 'Предыдущая' }, { value: 'Предыдущий' }]);
});
