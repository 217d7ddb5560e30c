/** How often the calendar asks for a formatted date: never in the script's own zone, at most four times a month elsewhere. */

import { readPeriods } from '../../src/time/date-column';
import { hostOf } from '../rows/sheet';

const scriptZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function read(zone: string, unit: 'day' | 'month', months: number) {
  const rows = Array.from({ length: months * 50 }, (_, i) => [new Date(2019, i % months, 1 + ((i * 7) % 28), i % 24)]);
  const host = hostOf({ zone, scriptZone });
  readPeriods({ param: 'dates', rows, first: 0, count: rows.length, placeOf: () => ({}), host, openEnd: false }, unit);
}

/** Counts the formatters made and the times they are asked. */
function counted(run: () => void): { made: number; asked: number } {
  const counts = { made: 0, asked: 0 };
  const Real = Intl.DateTimeFormat;
  const spy = jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(((
    ...args: [string, Intl.DateTimeFormatOptions]
  ) => {
    counts.made++;
    const format = new Real(...args);
    return {
      format: (moment: number) => {
        counts.asked++;
        return format.format(moment);
      },
    };
  }) as unknown as typeof Intl.DateTimeFormat);
  run();
  spy.mockRestore();
  return counts;
}

test.each(['day', 'month'] as const)('no Intl object is made when script and sheet share a zone (%s)', (unit) => {
  expect(counted(() => read(scriptZone, unit, 24))).toEqual({ made: 0, asked: 0 });
});

test.each([1, 2, 12, 48])('in another zone %i months cost at most four questions each', (months) => {
  const { made, asked } = counted(() => read('Pacific/Chatham', 'month', months));
  expect(made).toBe(1);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(4 * months);
});
