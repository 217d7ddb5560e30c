/** The funnel follows the same deals from step to step: it never widens, whatever was closed in the periods shown. */

import { requestFor } from './deals';
import { draw } from './drawn';
import { day, type Small } from './small-scan';

const RESULTS = [
  ['2024-01-03', 'Won', '2024-03-20'],
  ['2024-01-05', 'Lost', '2024-03-02'],
  ['2024-01-15', 'Won', '2024-03-14'],
  ['2024-02-01', 'Lost', '2024-03-29'],
  ['2024-03-02', 'Won', '2024-03-10'],
  ['2024-03-12', 'Open', null],
] as const;

type Written = (date: string) => Small['rows'][number][number];
const asDate: Written = (date) => day(date);
const asText: Written = (date) => date.split('-').reverse().join('.');

const deals = (written: Written): Small => ({
  sheet: 'Deals',
  kind: 'deals',
  headers: ['Deal', 'Created', 'Stage', 'Closed', 'Amount'],
  roles: ['id', 'created', 'stage', 'closed', 'amount'],
  rows: RESULTS.map(([created, stage, closed], i) => [
    `D${i}`,
    written(created),
    stage,
    closed === null ? null : written(closed),
    100,
  ]),
  stages: { Won: 'won', Lost: 'lost', Open: 'open' },
});

const cases = [
  ['dates', asDate],
  ['dates written as texts', asText],
] as const;

describe.each(cases)('%s', (_, written) => {
  const table = deals(written);
  const steps = (periods: number | 'all', style: 'kpi' | 'plain') => {
    const { row } = draw([table], { ...requestFor([table], { kpis: ['WIN_RATE', 'CLOSE_RATE'], style }), periods });
    return [row('Deals created', 1)[1], row('Of them closed')[1], row('Of them won')[1]];
  };

  test.each(['kpi', 'plain'] as const)(
    '%s: what became of the deals created in March, not what ended in March',
    (style) => {
      expect(steps(1, style)).toEqual([2, 1, 1]);
      expect(steps(2, style)).toEqual([3, 2, 1]);
    },
  );

  test('all periods', () => expect(steps('all', 'kpi')).toEqual([6, 5, 3]));
});
