// The sample deals as three CRMs export them, in English, by amoCRM and by Bitrix24, give the same figures.
import { DEAL_EXPORTS, SAMPLE_DEALS } from './deal-exports';
import { testFolder } from './folder';
import { type Figures, jsonReport, type Report, totalOf } from './report';

const file = testFolder();
const names = Object.keys(DEAL_EXPORTS);
const [english = '', ...others] = names;
const reports = new Map<string, Report>();
const reportOf = (name: string) => reports.get(name) as Report;

beforeAll(async () => {
  for (const name of names)
    reports.set(name, await jsonReport(file(name, DEAL_EXPORTS[name]), '--timezone', 'Europe/Moscow'));
});

const figures = (list: readonly Figures[]) => list.map(({ id, values, total }) => ({ id, values, total }));
const won = SAMPLE_DEALS.filter(({ stage }) => stage === 'won');
const lost = SAMPLE_DEALS.filter(({ stage }) => stage === 'lost');

it('are recognised as deals, with the same roles', () => {
  for (const name of names) expect(reportOf(name).tables).toMatchObject([{ kind: 'deals', rows: SAMPLE_DEALS.length }]);
  const roles = names.map((name) => Object.values(reportOf(name).tables[0]?.roles ?? {}));
  expect(roles).toEqual(names.map(() => roles[0]));
});

it('give figures that the list confirms', () => {
  const report = reportOf(english);
  const wonAmount = won.reduce((sum, { amount }) => sum + amount, 0);
  expect(totalOf(report, 'WIN_RATE')).toBeCloseTo(won.length / (won.length + lost.length), 12);
  expect(totalOf(report, 'won')).toBe(won.length);
  expect(totalOf(report, 'lost')).toBe(lost.length);
  expect(totalOf(report, 'wonAmount')).toBeCloseTo(wonAmount, 6);
  expect(report.periods[0]).toBe(SAMPLE_DEALS.map(({ created }) => created.slice(0, 7)).sort()[0]);
});

it.each(others)('%s gives the same periods, KPIs and measures as the English one', (name) => {
  expect(reportOf(name).periods).toEqual(reportOf(english).periods);
  expect(figures(reportOf(name).kpis)).toEqual(figures(reportOf(english).kpis));
  expect(figures(reportOf(name).measures)).toEqual(figures(reportOf(english).measures));
});

it('plain formulas give the same as KPI functions', async () => {
  const plain = await jsonReport(file(english), '--timezone', 'Europe/Moscow', '--plain');
  const rounded = ({ kpis }: Report) =>
    JSON.stringify(figures(kpis), (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));
  expect(rounded(plain)).toBe(rounded(reportOf(english)));
});
