/** Summaries of orders with ad spend, of answers, of figures by month and of a list without dates, against figures counted by hand. */

import { preview } from '../../../src/report/plan/preview';
import { requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import { day, type Small, scanOf } from './small-scan';
import { ANSWERS, CHURNED, MONTHS, ORDERS, SPEND } from './tables';

const months = (drawn: Drawn, name: string) => drawn.row(name).slice(9, 12);
const total = (drawn: Drawn, name: string, occurrence = 0) => drawn.row(name, occurrence)[1];

test('orders and spend feed one summary', () => {
  const drawn = draw([ORDERS, SPEND], requestFor([ORDERS, SPEND]));
  expect(months(drawn, 'Revenue')).toEqual([170.5, 120, 70]);
  expect(months(drawn, 'Marketing spend')).toEqual([60, 40, 38]);
  expect(months(drawn, 'Return on ad spend')).toEqual([170.5 / 60, 3, 70 / 38]);
  expect(total(drawn, 'Return on ad spend')).toBe(360.5 / 138);
  expect(total(drawn, 'Customers who bought')).toBe(4);
  expect(months(drawn, 'New customers')).toEqual([2, 1, 1]);
  expect(months(drawn, 'Customer acquisition cost')).toEqual([30, 40, 38]);
  expect(total(drawn, 'Customer acquisition cost')).toBe(138 / 4);
});

test('a churn of several months is the lost by all customers at the start of a month', () => {
  const drawn = draw([ORDERS], requestFor([ORDERS]));
  expect(months(drawn, 'Customer churn rate')).toEqual(['', 1 / 2, 2 / 2]);
  expect(total(drawn, 'Customer churn rate')).toBe(3 / 4);
});

test('by channel: revenue, spend and what it returned; signs of patterns in a name mean themselves', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw(
      [ORDERS, SPEND],
      requestFor([ORDERS, SPEND], { breakdowns: ['channel'], kpis: ['ROAS'], style }),
    );
    const [header, google] = [drawn.row('Channel'), drawn.row('Google')];
    const roas = header.indexOf('Return on ad spend');
    expect([google[1], google[roas]]).toEqual([290.5, 290.5 / 130]);
    expect([drawn.row('A*B')[1], drawn.row('A*B')[roas]]).toEqual([40, 5]);
    expect([drawn.row('AxB')[1], drawn.row('AxB')[roas]]).toEqual([10, '']);
    expect(drawn.row('AxB')[header.indexOf('Marketing spend')]).toBe('');
  }
});

test('cohorts are a triangle, coloured but for the first purchases', () => {
  const drawn = draw([ORDERS], requestFor([ORDERS]));
  expect(drawn.row('2024-01').slice(1, 5)).toEqual([2, 1, 0.5, 0.5]);
  expect(drawn.row('2024-02').slice(1, 3)).toEqual([1, 1]);
  const { blocks, rules } = drawn.summary;
  const { box } = blocks.find(({ id }) => id === 'cohort') ?? { box: undefined };
  const scales = rules.filter(({ when }) => when.kind === 'scale');
  expect(scales.map(({ box: { row, column } }) => [row, column])).toEqual([[Number(box?.row) + 2, 4]]);
});

test('in plain style what needs the add-on is kept as values', () => {
  const { plan } = draw([ORDERS], requestFor([ORDERS], { style: 'plain' }));
  const functions = plan.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => ('formula' in content && content.formula.includes('KPI_') ? [content] : [])),
  );
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.filter(({ store }) => store !== 'value')).toEqual([]);
  const [summary] = plan.sheets;
  const noted = (name: string) => {
    const at = summary.cells.find(
      ({ column, content }) => column === 1 && 'value' in content && content.value === name,
    );
    return summary.notes.some(({ row, text }) => row === at?.row && text.includes('Values as of the build'));
  };
  expect(['Lost customers', 'Customer churn rate', 'Repeat purchase rate'].map(noted)).toEqual([true, true, true]);
  expect(['Revenue', 'Average order value'].map(noted)).toEqual([false, false]);
});

test('answers give NPS by period', () => {
  const drawn = draw([ANSWERS], requestFor([ANSWERS]));
  expect(drawn.row('Net promoter score').slice(9, 11)).toEqual([0, 50]);
  expect(total(drawn, 'Net promoter score')).toBe(25);
});

const SURVEY: Small = {
  sheet: 'Survey',
  kind: 'answers',
  headers: ['Date', 'NPS', 'CSAT', 'Effort (CES)'],
  roles: ['date', 'score', 'score', 'score'],
  rows: [
    [day('2024-01-05'), 10, 5, 2],
    [day('2024-01-06'), 6, 4, null],
    [day('2024-02-07'), 9, 1, 7],
    [day('2024-02-08'), null, 2, 6],
  ],
  surveys: [null, 'nps', 'csat', 'ces'],
};

test('a survey with several questions gives the figure of each, over its own answers', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([SURVEY], requestFor([SURVEY], { kpis: ['NPS', 'CSAT', 'CES'], style }));
    expect(total(drawn, 'Net promoter score')).toBeCloseTo(100 / 3, 12);
    expect(total(drawn, 'Customer satisfaction score')).toBe(2 / 4);
    expect(total(drawn, 'Customer effort score')).toBe(15 / 3);
  }
});

test('a table with a row a month: columns of one role add up, states do not', () => {
  const drawn = draw([MONTHS], requestFor([MONTHS], { period: 'quarter', kpis: ['MER', 'CHURN', 'RETENTION'] }));
  expect(drawn.row('Marketing spend').slice(9, 11)).toEqual([82, 50]);
  expect(drawn.row('Customers at start').slice(9, 11)).toEqual([50, 54]);
  expect(drawn.row('Customers at end').slice(9, 11)).toEqual([54, 57]);
  expect([total(drawn, 'Customers at start'), total(drawn, 'Customers at end')]).toEqual([50, 57]);
  expect(total(drawn, 'Marketing efficiency ratio')).toBe(4800 / 132);
  expect(drawn.row('Customer retention').slice(9, 11)).toEqual([35 / 50, 54 / 54]);
});

test('channels with a column each are a breakdown', () => {
  const drawn = draw([MONTHS], requestFor([MONTHS]));
  expect([drawn.row('TV')[1], drawn.row('Radio')[1]]).toEqual([67, 65]);
});

test('a list without dates has one column of figures', () => {
  const drawn = draw([CHURNED], requestFor([CHURNED]));
  expect([total(drawn, 'Customer churn rate'), total(drawn, 'Gross MRR churn')]).toEqual([2 / 4, 60.5 / 100.5]);
  expect(total(drawn, 'Average revenue per account')).toBe(100.5 / 4);
  expect([total(drawn, 'MRR at end'), total(drawn, 'Annual recurring revenue')]).toEqual([40, 480]);
  expect(drawn.row('Month')[1]).toBe(90.5);
});

test('a totals row below closes the range', () => {
  const closed: Small = { ...ORDERS, totals: true };
  const drawn = draw([closed], requestFor([closed]));
  drawn.set('Orders!A9', 45300);
  drawn.set('Orders!C9', 999);
  expect(total(drawn, 'Revenue')).toBe(360.5);
});

test('sixty weeks, each in its column', () => {
  const weeks: Small = {
    ...ORDERS,
    rows: Array.from({ length: 60 }, (_, i) => [
      { day: day('2023-01-02').day + 7 * i },
      `c${i % 7}`,
      i + 1,
      'Web',
      'Tea',
    ]),
  };
  const drawn = draw([weeks], requestFor([weeks], { period: 'week' }));
  const header = drawn.row('KPI');
  expect([header[9], header[68], header[69]]).toEqual(['2023-W01', '2024-W08', 'Your notes']);
  expect(drawn.row('Revenue').slice(9, 69)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(drawn.errors()).toEqual([]);
});

test('customers of several months are fewer than the months added up: no total, and no figure of a quarter', () => {
  const buyers: Small = {
    sheet: 'Figures',
    kind: 'periods',
    headers: ['Month', 'Revenue', 'Customers'],
    roles: ['period', 'revenue', 'customers'],
    step: 'month',
    rows: [
      [day('2024-01-01'), 1000, 10],
      [day('2024-02-01'), 1200, 12],
    ],
  };
  const drawn = draw([buyers], requestFor([buyers], { kpis: ['ARPC'] }));
  expect(months(drawn, 'Customers who bought').slice(0, 2)).toEqual([10, 12]);
  expect(months(drawn, 'Average revenue per customer').slice(0, 2)).toEqual([100, 100]);
  expect([total(drawn, 'Customers who bought'), total(drawn, 'Average revenue per customer')]).toEqual(['', '']);
  const request = requestFor([buyers], { kpis: ['ARPC'], period: 'quarter' });
  const arpc = preview(scanOf(buyers), request).find(({ id }) => id === 'ARPC');
  expect(arpc?.missing.map(({ en }) => en)).toEqual(['add the period “month”']);
});

test.each(['kpi', 'plain'] as const)('spend whose months are texts is the same as with dates: %s', (style) => {
  const named: Small = {
    ...SPEND,
    roles: ['period', 'channel', 'spend', 'clicks', 'impressions'],
    step: 'month',
    rows: SPEND.rows.map(([, ...rest], i) => [`2024-0${Math.min(i, 2) + 1}`, ...rest]),
    periodLabels: { '2024-01': '2024-01-01', '2024-02': '2024-02-01', '2024-03': '2024-03-01' },
  };
  for (const periods of ['all', 2] as const) {
    const summaries = [SPEND, named].map((spend) =>
      draw([ORDERS, spend], requestFor([ORDERS, spend], { style, periods })),
    );
    const [expected, drawn] = summaries;
    for (const name of ['Marketing spend', 'Clicks', 'Cost per click', 'Return on ad spend', 'Google'])
      expect([name, drawn.row(name).slice(1, 12)]).toEqual([name, expected.row(name).slice(1, 12)]);
    expect(drawn.errors()).toEqual([]);
  }
});

test.each(['kpi', 'plain'] as const)(
  'a month after the last row of spend has no cost, and not the cost 0: %s',
  (style) => {
    const asDates: Small = { ...SPEND, step: 'month', rows: SPEND.rows.slice(0, 2) };
    const asTexts: Small = {
      ...asDates,
      rows: asDates.rows.map((row) => row.map((cell, i) => (i === 2 ? `${cell},00 ₽` : cell))),
    };
    const named: Small = {
      ...asDates,
      roles: ['period', 'channel', 'spend', 'clicks', 'impressions'],
      rows: asDates.rows.map(([, ...rest], i) => [`2024-0${i + 1}`, ...rest]),
      periodLabels: { '2024-01': '2024-01-01', '2024-02': '2024-02-01' },
    };
    for (const spend of [asDates, asTexts, named]) {
      const drawn = draw([ORDERS, spend], requestFor([ORDERS, spend], { style, kpis: ['CAC', 'ROAS'] }));
      expect(months(drawn, 'Marketing spend')).toEqual([60, 40, '']);
      expect(months(drawn, 'Customer acquisition cost')).toEqual([30, 40, '']);
      expect(total(drawn, 'Marketing spend')).toBe(100);
    }
  },
);

test.each(['kpi', 'plain'] as const)(
  'exact repeats change no figure of customers, nor does a blank among them: %s',
  (style) => {
    const rows = ORDERS.rows.map((row, i) => (i === 1 ? [...row.slice(0, 3), null, row[4]] : row));
    const repeats = { kind: 'duplicates', column: null, values: [], keeps: null, rows: 2, suggested: true } as const;
    const reason = { en: 'exact duplicates', ru: 'точные повторы' };
    const once: Small = { ...ORDERS, rows };
    const twice: Small = { ...once, rows: [rows[1], ...rows, rows[6]], filters: [{ ...repeats, reason }] };
    const [drawn, expected] = [twice, once].map((table) => draw([table], requestFor([table], { style })));
    const names = [
      'Revenue',
      'Customers who bought',
      'Returning customers',
      'Lost customers',
      'Repeat purchase rate',
      'AxB',
    ];
    for (const name of [...names, '(blank)'])
      expect([name, drawn.row(name).slice(1, 12)]).toEqual([name, expected.row(name).slice(1, 12)]);
    expect(total(drawn, 'Lost customers')).toBe(3);
  },
);

test('a target on the leading figure is a line of the chart', () => {
  const drawn = draw([ORDERS], requestFor([ORDERS], { targets: { revenue: { value: 100 } } }));
  const [chart] = drawn.summary.charts;
  expect(chart.series.map(({ kind }) => kind)).toEqual(['column', 'line']);
  expect(drawn.at(chart.series[1].values.row, 10)).toBe(100);
  expect(drawn.row('Revenue')[7]).toBe('off target');
});
