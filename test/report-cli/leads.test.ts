// A list of leads alone: how many of them became customers, once it is known which status says so.

import { testFolder } from './folder';
import { broken, jsonReport, report, totalOf } from './report';

const file = testFolder();
const STATUSES = ['New', 'Converted', 'Rejected', 'In progress', 'Converted', 'Junk'];
const SOURCES = ['ads', 'site', 'fair', 'site'];

const leads = Array.from({ length: 90 }, (_, i) => ({
  day: new Date(Date.UTC(2026, Math.floor(i / 30), 1 + (i % 30 < 28 ? i % 30 : 27))).toISOString().slice(0, 10),
  source: SOURCES[(i * 7) % 4],
  status: STATUSES[(i * 5) % 6],
}));
const share = (some: typeof leads) => some.filter(({ status }) => status === 'Converted').length / some.length;

const exported = (name: string, wordOf = (status?: string) => status) =>
  file(
    name,
    [
      'Lead date,Name,Lead source,Status',
      ...leads.map((one, i) => `${one.day},N${i},${one.source},${wordOf(one.status)}`),
    ].join('\n'),
  );

test.each([[[]], [['--plain']]])('in total, by month and by source %j', async (style) => {
  const found = await jsonReport(exported('leads.csv'), ...style);
  expect(found.tables).toMatchObject([{ kind: 'leads' }]);
  expect(totalOf(found, 'LEAD_TO_CUSTOMER')).toBeCloseTo(share(leads), 12);
  const rates = found.kpis.find(({ id }) => id === 'LEAD_TO_CUSTOMER')?.values ?? [];
  expect(found.periods).toHaveLength(3);
  for (const [i, period] of found.periods.entries())
    expect(rates[i]).toBeCloseTo(share(leads.filter(({ day }) => day.startsWith(period))), 12);
  for (const source of ['ads', 'site'])
    expect(broken(found, 'source', 'LEAD_TO_CUSTOMER')[source]).toBeCloseTo(
      share(leads.filter((one) => one.source === source)),
      12,
    );
});

test('where the status of a customer is not known, none is told until it is said', async () => {
  const unknown = exported('unknown.csv', (status) => (status === 'Converted' ? 'Happy' : status));
  const { status, error } = await report(unknown);
  expect(status).toBe(1);
  expect(error).toContain('Which of these stages mean won, which lost? "Happy"');
  const roles = file('unknown.json', JSON.stringify({ unknown: { stages: { Happy: 'won' } } }));
  expect(totalOf(await jsonReport(unknown, '--roles', roles), 'LEAD_TO_CUSTOMER')).toBeCloseTo(share(leads), 12);
});
