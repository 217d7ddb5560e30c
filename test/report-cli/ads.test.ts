// The export of an ad system alone: what the ads brought is told by the value of their conversions, in total and by campaign.

import { testFolder } from './folder';
import { broken, jsonReport, report, totalOf } from './report';

const CAMPAIGNS = ['Brand', 'Generic, EU', 'Video'];

const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10));
const rows = days.flatMap((day, d) =>
  CAMPAIGNS.map((campaign, c) => ({
    campaign,
    day,
    cost: 1000 + ((d * 37 + c * 91) % 700),
    clicks: 40 + ((d * 13 + c * 7) % 50),
    conversions: (d + c) % 4,
    value: ((d + c) % 4) * (c + 1) * 450,
  })),
);
const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);

const folder = testFolder();

function exported(): string {
  const lines = rows.map(
    ({ campaign, day, cost, clicks, conversions, value }) =>
      `"${campaign}",${day},"${cost.toLocaleString('en-US')}.00",${clicks},${conversions},${value}`,
  );
  return folder('ads.csv', ['Campaign,Day,Cost,Clicks,Conversions,Conv. value', ...lines].join('\n'));
}

test.each([[[]], [['--plain']]])('ROAS in total and by campaign %j', async (style) => {
  const file = exported();
  const found = await jsonReport(file, ...style);
  expect(totalOf(found, 'adRevenue')).toBe(sum(rows.map(({ value }) => value)));
  expect(totalOf(found, 'ROAS')).toBeCloseTo(
    sum(rows.map(({ value }) => value)) / sum(rows.map(({ cost }) => cost)),
    12,
  );
  const own = (campaign: string) => rows.filter((row) => row.campaign === campaign);
  for (const campaign of CAMPAIGNS) {
    expect(broken(found, 'campaign', 'spend')[campaign]).toBe(sum(own(campaign).map(({ cost }) => cost)));
    expect(broken(found, 'campaign', 'ROAS')[campaign]).toBeCloseTo(
      sum(own(campaign).map(({ value }) => value)) / sum(own(campaign).map(({ cost }) => cost)),
      12,
    );
  }
  expect((await report(file, ...style)).out).toContain('Revenue from ads');
});
