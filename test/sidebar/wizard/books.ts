/** Workbooks for the wizard: deals of a CRM, doubtful deals, names with markup, months in Russian, nothing at all. */

import deals from '../../../local/samples/deals.json';

interface Book {
  readonly sheets: object[];
}

type Cell = string | number;

const LETTERS = 'ABCDEFGHIJ';

export function bookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Book {
  return {
    sheets: Object.entries(sheets).map(([name, rows], i) => ({
      id: `sheet${i}`,
      name,
      colNumber: 12,
      rowNumber: Math.max(rows.length, 1) + 20,
      cells: Object.fromEntries(
        rows.flatMap((row, r) => row.map((cell, column) => [`${LETTERS[column]}${r + 1}`, String(cell)])),
      ),
    })),
  };
}

const STAGES: Readonly<Record<string, string>> = { won: 'Won', lost: 'Lost' };
const REPS = ['Nora Blake', 'Leo Marsh', 'Priya Shah', 'Tom Fielding', 'Ann Lee'];

const rowsOf = (stageOf: (stage: string) => string) =>
  deals
    .slice(0, 60)
    .map(({ id, amount, stage, rep, created, closed }) => [
      id,
      stageOf(stage),
      amount,
      REPS[rep] ?? 'Nobody',
      created,
      closed ?? '',
    ]);

const HEADER = ['Deal ID', 'Stage', 'Amount', 'Owner', 'Created', 'Closed'];

export const clearDeals = () => bookOf({ Deals: [HEADER, ...rowsOf((stage) => STAGES[stage] ?? 'Proposal')] });

/** Stages that no CRM knows, and two dozen test records to leave out. */
export const doubtfulDeals = () =>
  bookOf({
    Deals: [
      HEADER,
      ...rowsOf((stage) => ({ won: 'Signed up', lost: 'Ghosted us' })[stage] ?? 'Chatting'),
      ...Array.from({ length: 12 }, (_, i) => [9000 + i, 'test', 1, 'Ann Lee', '2026-07-01', '2026-07-02']),
    ],
  });

export const MARKUP = '<img src=x onerror="window.hacked=1">';

export const markedUp = () =>
  bookOf({
    [MARKUP.replace(/"/g, '')]: [
      ['Deal ID', 'Stage', `Amount ${MARKUP}`, 'Owner', 'Created', 'Closed'],
      ...rowsOf((stage) => (stage === 'lost' ? `Lost ${MARKUP}` : (STAGES[stage] ?? MARKUP))),
    ],
  });

export const dealsAndSpend = () =>
  bookOf({
    Deals: [HEADER, ...rowsOf((stage) => STAGES[stage] ?? 'Proposal')],
    Ads: [
      ['Date', 'Channel', 'Spend'],
      ...Array.from({ length: 12 }, (_, i) => [`2026-${String((i % 9) + 1).padStart(2, '0')}-05`, 'Search', 100 + i]),
    ],
  });

const month = (i: number) => `${String((i % 12) + 1).padStart(2, '0')}.${2024 + Math.floor(i / 12)}`;

export const russianMonths = () =>
  bookOf({
    Показатели: [
      ['Месяц', 'Выручка', 'Себестоимость', 'Заказы', 'Новые клиенты', 'Расходы на рекламу'],
      ...Array.from({ length: 18 }, (_, i) => [
        `01.${month(i)}`,
        120000 + i * 3700,
        61000 + i * 1500,
        240 + i * 5,
        42 + i,
        18000 + i * 250,
      ]),
    ],
  });

/** Revenue of orders and of deals: what an average order is can be read in two ways. */
export const dealsAndMonths = () =>
  bookOf({
    Deals: [HEADER, ...rowsOf((stage) => STAGES[stage] ?? 'Proposal')],
    Months: [
      ['Month', 'Revenue', 'Orders'],
      ...Array.from({ length: 9 }, (_, i) => [`2026-0${i + 1}-01`, 9000 + i * 120, 300 + i]),
    ],
  });

export const emptyBook = () => bookOf({ Sheet1: [] });
