/** The row functions in a spreadsheet of either language: table headers, errors, row and column ranges. */

import { load } from '../../src/load';
import { call, callIn } from './sheet';

const PATHS = [
  'targets/PACE',
  ...[
    'YTD_GROWTH',
    'SALES_CYCLE',
    'LEAD_RESPONSE_TIME',
    'BY_PERIOD',
    'CUSTOMERS',
    'COHORT',
    'MRR_MOVEMENTS',
    'SUBSCRIPTION_MOVEMENTS',
    'RFM',
    'REPEAT_RATE',
  ].map((id) => `rows/${id}`),
];

describe.each(PATHS)('%s', (path) => {
  test.each(load(path).examples.map((example) => [JSON.stringify(example).slice(0, 90), example] as const))(
    'does what its example says: %s',
    (_, example) => {
      if ('refuses' in example) {
        const name = `KPI_${path.split('/')[1]}`;
        expect(() => call(path, ...example.given)).toThrow(`${name}: ${example.refuses}.`);
        expect(() => callIn({ locale: 'ru_RU' }, path, ...example.given)).toThrow(/[а-я]/);
      } else expect(call(path, ...example.given)).toEqual(example.gives);
    },
  );
});
