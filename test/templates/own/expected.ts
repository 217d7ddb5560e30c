/** What the summary of each template must say of a user's own rows: figures of rows by their English names. */

import type { Language } from '../../../src/kpi/text';
import type { Template, TemplateId } from '../../../src/templates/template';
import { byName, monthOf, type Row, ratio, readRows, sumOf } from './oracle';
import type { Figure } from './own-book';
import type { OwnRows } from './own-rows';

/** The figure of some rows of each table. */
type Reckoned = (tables: Readonly<Record<string, readonly Row[]>>) => Figure;

export interface Expected {
  /** By the id of the KPI or measure. */
  readonly figures: Readonly<Record<string, Reckoned>>;
  /** The column by which the rows of each table fall into months. */
  readonly dates: Readonly<Record<string, string>>;
}

const nps = (scores: readonly number[]): Figure => {
  const share = (test: (score: number) => boolean) => scores.filter(test).length / scores.length;
  return scores.length === 0 ? null : 100 * (share((score) => score >= 9) - share((score) => score <= 6));
};
const numbers = (rows: readonly Row[], header: string) =>
  rows.flatMap((row) => (row[header] === null ? [] : [Number(row[header])]));

/** `won` and `lost` are the names of the stages. */
export function expectedOf(id: TemplateId, won: string, lost: string): Expected {
  const isWon = (row: Row) => row.Stage === won;
  const wins = (rows: readonly Row[]) => rows.filter(isWon);
  const decided = (rows: readonly Row[]) => rows.filter((row) => isWon(row) || row.Stage === lost);
  const total =
    (key: string, header: string): Reckoned =>
    (tables) =>
      sumOf(tables[key], header);
  const share =
    (key: string, part: string, whole: string): Reckoned =>
    (tables) =>
      ratio(sumOf(tables[key], part), sumOf(tables[key], whole));
  const winRate: Reckoned = ({ deals }) => ratio(wins(deals).length, decided(deals).length);
  const wonAmount: Reckoned = ({ deals }) => sumOf(wins(deals), 'Amount') ?? 0;
  const all: Record<TemplateId, Expected> = {
    sales: {
      dates: { deals: 'Closed', months: 'Month' },
      figures: {
        wonAmount,
        WIN_RATE: winRate,
        revenue: total('months', 'Revenue'),
        cogs: total('months', 'Cost of sales'),
        trials: total('months', 'Trials booked'),
        CAC: share('months', 'Marketing spend', 'New customers'),
        MQL_TO_SQL: share('months', 'SQL', 'MQL'),
      },
    },
    funnel: { dates: { deals: 'Closed' }, figures: { wonAmount, WIN_RATE: winRate } },
    saas: {
      dates: { months: 'Month' },
      figures: {
        newMrr: total('months', 'New MRR'),
        netBurn: total('months', 'Net burn'),
        CAC: share('months', 'Marketing spend', 'New customers'),
      },
    },
    marketing: {
      dates: { spend: 'Month', deals: 'Closed' },
      figures: {
        wonAmount,
        WIN_RATE: winRate,
        CTR: share('spend', 'Clicks', 'Impressions'),
        CPL: share('spend', 'Spend', 'Leads'),
        CAC: ({ spend, deals }) => ratio(sumOf(spend, 'Spend'), wins(deals).length),
        ROAS: ({ spend, deals }) => ratio(sumOf(wins(deals), 'Amount') ?? 0, sumOf(spend, 'Spend')),
      },
    },
    shop: {
      dates: { orders: 'Date' },
      figures: {
        revenue: ({ orders }) => sumOf(orders, 'Amount') ?? 0,
        AOV: ({ orders }) => ratio(sumOf(orders, 'Amount'), orders.length),
        cogs: ({ orders }) => (orders.length === 0 ? 0 : sumOf(orders, 'Cost of goods')),
        RETURN_RATE: share('orders', 'Returned', 'Amount'),
        PURCHASE_FREQUENCY: ({ orders }) => ratio(orders.length, byName(orders, 'Customer').size),
      },
    },
    growth: {
      dates: { months: 'Month', leads: 'Created', staff: 'Date' },
      figures: {
        revenue: total('months', 'Revenue'),
        NET_MARGIN: share('months', 'Net profit', 'Revenue'),
        CONVERSION: share('months', 'Orders', 'Visits'),
        cogs: total('months', 'Cost of goods'),
        CAC: share('months', 'Marketing spend', 'New customers'),
        ENPS: ({ staff }) => nps(numbers(staff, 'eNPS 0–10')),
      },
    },
    service: {
      dates: { answers: 'Date', staff: 'Date', requests: 'Created', months: 'Month' },
      figures: {
        NPS: ({ answers }) => nps(numbers(answers, 'NPS 0–10')),
        ENPS: ({ staff }) => nps(numbers(staff, 'eNPS 0–10')),
        CSAT: ({ answers }) => {
          const given = numbers(answers, 'CSAT 1–5');
          return ratio(given.filter((score) => score >= 4).length, given.length);
        },
        DEFECT_RATE: share('months', 'Defects', 'Units produced'),
        ON_TIME_RATE: share('months', 'On time', 'Deliveries'),
      },
    },
  };
  return all[id];
}

/** The rows of the tables in a month, or in any of several. */
export function during(template: Template, rows: OwnRows, { dates }: Expected, months: readonly string[]) {
  return Object.fromEntries(
    Object.entries(dates).map(([key, date]) => {
      return [key, readRows(template, rows, key).filter((row) => months.includes(monthOf(row[date])))];
    }),
  );
}

export const wonAndLost = ({ inputs }: Template, language: Language): readonly [string, string] => {
  const column = inputs.flatMap(({ columns }) => columns).find(({ stages }) => stages);
  const word = (reading: 'won' | 'lost') => column?.words?.[language][column.stages?.indexOf(reading) ?? -1] ?? '';
  return [word('won'), word('lost')];
};
