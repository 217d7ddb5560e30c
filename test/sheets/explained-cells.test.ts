// Every kind of figure on a summary tells what it is made of: numbers put in, the rows of its own time, and what is left out.

import type { BuildAnswer } from '../../src/sheets/build/build';
import type { Explained, Failure, ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openSample, openWith } from './asking';

/** Created, closed, stage, amount, rep, customer. April is begun only. */
const DEALS = [
  ['2024-01-05', '2024-01-20', 'Won', '100', 'Ann', 'Alpha'],
  ['2024-01-08', '2024-01-25', 'Lost', '200', 'Bob', 'Beta'],
  ['2024-01-09', '2024-02-10', 'Won', '300', 'Ann', 'Gamma'],
  ['2024-02-02', '2024-02-20', 'Lost', '50', 'Ann', 'Delta'],
  ['2024-02-05', '2024-03-04', 'Won', '400', 'Bob', 'Alpha'],
  ['2024-02-25', '2024-03-15', 'Lost', '70', '', 'Zeta'],
  ['2024-03-01', '2024-03-20', 'Lost', '80', 'Bob', 'Eta'],
  ['2024-03-05', '2024-03-21', 'Won', '120', 'Test', 'Test deal'],
  ['2024-03-31', '', 'Open', '90', 'Ann', 'Theta'],
];
const HEADER = ['Created', 'Closed', 'Stage', 'Amount', 'Rep', 'Customer'];

type Language = 'en' | 'ru';

interface Summary {
  readonly at: (label: string, title: string) => Explained | Failure;
}

const KPIS = ['WIN_RATE', 'AOV', 'CLOSE_RATE', 'PURCHASE_FREQUENCY'];

function built(
  language: Language,
  more: object = {},
  table: readonly (readonly string[])[] = [HEADER, ...DEALS],
  others: Readonly<Record<string, readonly (readonly string[])[]>> = {},
): Summary {
  const sheet = openWith({ Rows: table, ...others });
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const wish = { ...request, language, kpis: KPIS, periods: 'all', breakdowns: ['rep'], ...more };
  const [{ name }] = ask<BuildAnswer>(sheet, 'wizardBuild', wish).sheets;
  const text = (row: number, column: number) => sheet.cell(`'${name}'!${String.fromCharCode(64 + column)}${row}`).text;
  const rows = Array.from({ length: 110 }, (_, i) => i + 1);
  return {
    at: (label, title) => {
      const row = rows.find((one) => text(one, 1) === label) ?? 0;
      const header = [...rows].reverse().find((one) => one < row && columnsIn(one).includes(title)) ?? 0;
      sheet.model.selection.selectCell(columnsIn(header).indexOf(title), row - 1);
      return ask<Explained | Failure>(sheet, 'wizardExplain');
    },
  };

  function columnsIn(row: number): string[] {
    return Array.from({ length: 16 }, (_, column) => text(row, column + 1));
  }
}

function told(answer: Explained | Failure): Explained {
  if ('error' in answer) throw new Error(answer.error.en);
  return answer;
}

const rowsOf = (answer: Explained | Failure) =>
  told(answer).tables.map(({ counted, rows, by, leftOut }) => [
    counted,
    rows,
    by.join(),
    Object.fromEntries(leftOut.map((one) => [one.why.en, one.rows])),
  ]);

test('the rows counted are those of the period, by the date that decides; the others are told with the reason', () => {
  const { at } = built('en');
  expect(rowsOf(at('Win rate', '2024-01'))).toEqual([
    [2, 9, 'Closed', { 'test records': 1, 'other stages': 1, 'not in 2024-01': 5 }],
  ]);
  expect(rowsOf(at('Deals created', '2024-01'))).toEqual([
    [3, 9, 'Created', { 'test records': 1, 'not in 2024-01': 5 }],
  ]);
  expect(rowsOf(at('Win rate', 'Total'))).toEqual([[7, 9, 'Closed', { 'test records': 1, 'other stages': 1 }]]);
});

test.each(['en', 'ru'] as const)(
  'a change is the difference of two figures, in points or as a share: %s',
  (language) => {
    const { at } = built(language);
    const title = { en: 'Change', ru: 'Изменение' }[language];
    const rate = told(at({ en: 'Win rate', ru: 'Доля выигранных сделок' }[language], title));
    expect(rate.withNumbers?.en).toMatch(/^last \(33\.3%\) − previous \(50\.0%\) = -16\.7/);
    const amount = told(at({ en: 'Amount won', ru: 'Сумма выигранных сделок' }[language], title));
    expect(amount.withNumbers?.ru).toBe('(последний (400) − предыдущий (300)) ÷ |предыдущий (300)| = +33.3%');
    expect(rowsOf(at(rate.name[language], title))[0][0]).toBe(5);
  },
);

test('a status names its target, its due date, the month in which it is taken and the figure there', () => {
  const { at } = built('en', { targets: { WIN_RATE: { value: 0.5, due: '2024-02-29' } } });
  for (const title of ['Target a month', 'Due', 'Status']) {
    const { facts, inputs, tables } = told(at('Win rate', title));
    expect(facts.map(({ label, value }) => [label.en, value])).toEqual([
      ['Target', '50.0%'],
      ['Due', '2024-02-29'],
      ['Compared with', '50.0% (2024-02)'],
      ['Status', 'on target'],
    ]);
    expect(inputs.map(({ value }) => value)).toEqual(['1', '1']);
    expect(tables[0].counted).toBe(2);
  }
  expect(told(at('Close rate', 'Status')).means?.en).toMatch(/No target is set/);
});

test('a measure says what it counts, and one made of measures its formula', () => {
  const { at } = built('en');
  expect(told(at('Deals won', '2024-01')).means?.en).toMatch(/by the date on which they were closed/);
  expect(told(at('Deals won', '2024-01')).withNumbers).toBeNull();
});

test.each(['en', 'ru'] as const)('breakdown, funnel and cohorts are explained: %s', (language) => {
  const { at } = built(language);
  const say = (en: string, ru: string) => ({ en, ru })[language];
  const won = say('Amount won', 'Сумма выигранных сделок');
  expect(rowsOf(at('Ann', won))[0]).toEqual([
    2,
    9,
    'Closed',
    { 'test records': 1, 'other “Rep”': 4, 'other stages': 2 },
  ]);
  const rate = told(at('Bob', say('Win rate', 'Доля выигранных сделок')));
  expect([rate.column, rate.withNumbers?.en]).toEqual(['Bob', 'won (1) ÷ (won (1) + lost (2))']);
  expect(told(at('Ann', say('Share', 'Доля'))).withNumbers?.en).toMatch(/Ann \(400\) ÷ total \(800\)/);
  const step = told(at(say('Of them closed', 'Из них закрыто'), say('Of the first step', 'От первого шага')));
  expect(step.withNumbers?.en).toMatch(/\(7\) ÷ .*\(8\)/);
  expect(step.tables[0].counted).toBe(7);
  // Its header is written in the language of the spreadsheet.
  const cohort = told(at('2024-01', 'Customers'));
  expect([cohort.value, cohort.means?.en]).toEqual(['1', expect.stringMatching(/first purchase/)]);
});

test('growth from the first year to the last tells the figures of both', () => {
  const years = [
    ['Year', 'Revenue'],
    ['2021-01-01', '100'],
    ['2022-01-01', '150'],
    ['2023-01-01', '225'],
  ];
  const { at } = built('en', { kpis: ['CAGR'], period: 'year', breakdowns: [] }, years);
  const { inputs, tables } = told(at('Compound annual growth rate', 'Total'));
  expect(inputs.map(({ name, value }) => [name.en, value])).toEqual([
    ['Revenue, 2021', '100'],
    ['Revenue, 2023', '225'],
  ]);
  expect(tables[0].counted).toBe(2);
});

test('of subscriptions those count that were in force in the period', () => {
  const subscriptions = [
    ['Customer', 'Start date', 'End date', 'MRR'],
    ['ann', '2024-01-10', '', '100'],
    ['bob', '2024-01-15', '2024-02-20', '50'],
    ['cid', '2024-03-01', '', '70'],
    ['dan', '2024-03-05', '', '30'],
  ];
  const { at } = built('en', { kpis: ['GRR'], breakdowns: [] }, subscriptions);
  expect(rowsOf(at('MRR at end', '2024-02'))).toEqual([
    [2, 4, 'Start date,End date', { 'not in force in 2024-02': 2 }],
  ]);
  expect(rowsOf(at('MRR at end', '2024-03'))[0][0]).toBe(3);
});

test('beside spend of one month the deals of other months are told as left out', () => {
  const spend = [
    ['Date', 'Channel', 'Spend'],
    ['2024-02-03', 'Ads', '600'],
    ['2024-02-20', 'Ads', '300'],
  ];
  const { at } = built('en', { kpis: ['CPA'] }, [HEADER, ...DEALS], { Spend: spend });
  const cpa = at('Cost per acquisition', 'Total');
  expect(told(cpa).value).toBe('900.00');
  expect(rowsOf(cpa)).toEqual([
    [1, 9, 'Closed', { 'not in the time with marketing spend': 2, 'other stages': 5, 'test records': 1 }],
    [2, 2, 'Date', {}],
  ]);
});

test('of a growth the rows of neither period are left out of both', () => {
  const { at } = built('en', { kpis: ['GROWTH'] });
  const neither = { 'not in 2024-03, not in 2024-02-01 – 2024-02-29': 1, 'other stages': 5, 'test records': 1 };
  expect(rowsOf(at('Growth rate', '2024-03'))).toEqual([[2, 9, 'Closed', neither]]);
});

test('of what is counted the rows told are the figure itself, in each period and in total', () => {
  const sheet = openSample();
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const [{ name, inputs }] = ask<BuildAnswer>(sheet, 'wizardBuild', {
    ...request,
    targets: { revenue: { value: 9 } },
  }).sheets;
  const rowOf = (id: string) => inputs.find((one) => one.id === `target:${id}`)?.row ?? 0;
  const at = (id: string, column: string) => {
    sheet.model.selection.selectCell(column.charCodeAt(0) - 65, rowOf(id) - 1);
    return told(ask<Explained | Failure>(sheet, 'wizardExplain'));
  };
  const wrong = ['opportunities', 'won', 'lost', 'promoters', 'passives', 'detractors'].flatMap((id) =>
    [...'BCDJPU'].flatMap((column) => {
      const { tables } = at(id, column);
      const { value } = sheet.cell(`'${name}'!${column}${rowOf(id)}`);
      return tables.length === 1 && tables[0].counted === value ? [] : [[id, column, value, tables]];
    }),
  );
  expect(wrong).toEqual([]);
  expect(at('goal', 'K').means?.en).toMatch(/repeated for each period/);
});

test('what is no figure is told so, with what can be explained', () => {
  const { at } = built('en');
  const answer = at('Definitions', 'Definitions');
  expect('error' in answer && answer.error.en).toMatch(/breakdown, the funnel or the cohorts/);
});
