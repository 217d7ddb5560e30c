// The whole command line over the public data sets, no hand mapping, against figures made apart from this project.
import { join } from 'node:path';
import { broken, jsonReport, type Report, totalOf } from '../report-cli/report';
import { expectedOf } from './files';

const path = (file: string) => join(__dirname, '../../../shared/data', file);
const MINUTE = 60_000;

const rounded = (figures: Record<string, unknown>, digits: number) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(Number(value).toFixed(digits))]));

function valuesOf({ kpis, measures, periods }: Report, id: string): Record<string, unknown> {
  const values = [...kpis, ...measures].find((figures) => figures.id === id)?.values ?? [];
  return Object.fromEntries(periods.map((period, index) => [period, values[index]]));
}

describe('orders and spend of needful_things', () => {
  interface Expected {
    readonly sales: number;
    readonly aov: number;
    readonly spend_total: number;
    readonly by_channel: Record<string, { readonly sales: number; readonly orders: number }>;
    readonly by_category: Record<string, { readonly sales: number }>;
    readonly by_month: Record<string, { readonly sales: number; readonly orders: number; readonly aov: number }>;
    readonly spend_by_channel: Record<string, number>;
    readonly channel_economics: Record<string, { readonly ROAS: number }>;
  }
  const expected = expectedOf<Expected>('needful_things');
  const pick = <Key extends string>(of: Record<string, Record<Key, number>>, key: Key) =>
    Object.fromEntries(Object.entries(of).map(([name, figures]) => [name, figures[key]]));
  let report: Report;

  beforeAll(async () => {
    const files = ['needful_things/orders.csv', 'needful_things/marketing_spend.csv'].map(path);
    report = await jsonReport(...files, '--timezone', 'Europe/London');
  }, 2 * MINUTE);

  test('sales, orders, spend and average order', () => {
    expect(totalOf(report, 'revenue')).toBeCloseTo(expected.sales, 2);
    expect(totalOf(report, 'orders')).toBe(10_000);
    expect(totalOf(report, 'spend')).toBeCloseTo(expected.spend_total, 2);
    expect(totalOf(report, 'AOV')).toBeCloseTo(expected.aov, 4);
  });

  test('36 months, each with its sales, orders and average order', () => {
    expect(report.periods).toEqual(Object.keys(expected.by_month));
    expect(rounded(valuesOf(report, 'revenue'), 2)).toEqual(pick(expected.by_month, 'sales'));
    expect(valuesOf(report, 'orders')).toEqual(pick(expected.by_month, 'orders'));
    expect(rounded(valuesOf(report, 'AOV'), 4)).toEqual(pick(expected.by_month, 'aov'));
  });

  test('six channels with their sales, four with spend, and what a unit of spend brought', () => {
    expect(rounded(broken(report, 'channel', 'revenue'), 2)).toEqual(pick(expected.by_channel, 'sales'));
    expect(broken(report, 'channel', 'orders')).toEqual(pick(expected.by_channel, 'orders'));
    const spend = Object.entries(broken(report, 'channel', 'spend')).filter(([, value]) => Number(value) !== 0);
    expect(rounded(Object.fromEntries(spend), 2)).toEqual(expected.spend_by_channel);
    const roas = broken(report, 'channel', 'ROAS');
    expect(roas['Google Paid']).toBeCloseTo(0.327, 3);
    for (const [channel, { ROAS }] of Object.entries(expected.channel_economics))
      expect(roas[channel]).toBeCloseTo(ROAS, 5);
  });

  test('categories', () => {
    expect(rounded(broken(report, 'category', 'revenue'), 2)).toEqual(pick(expected.by_category, 'sales'));
  });
});

test(
  'answers of needful_things give the net promoter score of the answers in the file',
  async () => {
    const report = await jsonReport(path('needful_things/nps_reviews.csv'), '--timezone', 'UTC');
    expect(totalOf(report, 'NPS')).toBeCloseTo(-14.4144, 3);
    expect(totalOf(report, 'answers')).toBe(2997);
  },
  MINUTE,
);

test(
  'customers of telco_churn: churn of customers and of revenue, by contract too',
  async () => {
    interface Expected {
      readonly overall: { readonly churn_rate: number; readonly revenue_churn_rate: number; readonly arpu: number };
      readonly by_contract: Record<string, { readonly churn_rate: number }>;
    }
    const { overall, by_contract } = expectedOf<Expected>('telco_churn');
    const report = await jsonReport(path('telco_churn/Telco-Customer-Churn.csv'), '--timezone', 'UTC');
    expect(totalOf(report, 'CHURN')).toBeCloseTo(overall.churn_rate, 5);
    expect(totalOf(report, 'MRR_CHURN')).toBeCloseTo(overall.revenue_churn_rate, 5);
    const contracts = Object.entries(by_contract).map(([name, { churn_rate }]) => [name, churn_rate] as const);
    const churn = report.breakdowns.filter(({ measure }) => measure === 'CHURN');
    const byContract = churn.find(({ rows }) => rows.some(({ label }) => label === 'Two year'));
    const found = Object.fromEntries((byContract?.rows ?? []).map(({ label, value }) => [label, value]));
    for (const [name, rate] of contracts) expect(found[name]).toBeCloseTo(rate, 5);
  },
  MINUTE,
);

test(
  'subscriptions of ravenstack: recurring revenue of all 24 months, never divided by its billing',
  async () => {
    interface Movement {
      readonly month: string;
      readonly opening: number;
      readonly new: number;
      readonly expansion: number;
      readonly contraction: number;
      readonly churn: number;
      readonly closing: number;
      readonly accounts: number;
      readonly NRR: number | null;
      readonly GRR: number | null;
    }
    const expected = expectedOf<Record<string, Movement[]>>('ravenstack');
    const months = expected['monthly_movements_(active at month end: start<=eom<end)'] ?? [];
    const report = await jsonReport(path('ravenstack/ravenstack_subscriptions.csv'), '--timezone', 'UTC');
    const by = (figure: (month: Movement) => number | null) =>
      Object.fromEntries(months.map((month) => [month.month, figure(month)]));
    expect(valuesOf(report, 'mrrEnd')).toEqual(by(({ closing }) => closing));
    expect(valuesOf(report, 'newMrr')).toEqual(by((month) => month.new));
    expect(valuesOf(report, 'expansionMrr')).toEqual(by(({ expansion }) => expansion));
    expect(rounded(valuesOf(report, 'contractionMrr'), 2)).toEqual(by(({ contraction }) => Math.abs(contraction)));
    expect(rounded(valuesOf(report, 'churnedMrr'), 2)).toEqual(by(({ churn }) => Math.abs(churn)));
    const nrr = valuesOf(report, 'NRR');
    for (const { month, NRR } of months) if (NRR !== null) expect(nrr[month]).toBeCloseTo(NRR, 5);
  },
  MINUTE,
);

test(
  'weeks of robyn_mmm: revenue, spend of five channels, marketing efficiency',
  async () => {
    interface Expected {
      readonly revenue: number;
      readonly spend_total: number;
      readonly blended_ROAS_MER: number;
      readonly spend_by_channel: Record<string, number>;
    }
    const expected = expectedOf<Expected>('robyn_mmm');
    const report = await jsonReport(path('robyn_mmm/dt_simulated_weekly.csv'), '--timezone', 'UTC');
    expect(totalOf(report, 'revenue')).toBeCloseTo(expected.revenue, 1);
    expect(totalOf(report, 'spend')).toBeCloseTo(expected.spend_total, 1);
    expect(totalOf(report, 'MER')).toBeCloseTo(expected.blended_ROAS_MER, 5);
    const spend = rounded(broken(report, 'channel', 'spend'), 2);
    const named = Object.fromEntries(Object.entries(spend).map(([channel, value]) => [`${channel}_S`, value]));
    expect(named).toEqual(expected.spend_by_channel);
  },
  MINUTE,
);
