/** Zones that put their clocks there and back within weeks, or left out a day: every hour of such a year belongs to the day that `Intl` tells. */

import { readPeriods } from '../../src/time/date-column';
import { periodOfDay } from '../../src/time/period';
import { hostOf } from '../rows/sheet';

const HOUR = 3_600_000;

function hoursOf(year: number): number[] {
  const hours = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / HOUR;
  return Array.from({ length: hours }, (_, hour) => Date.UTC(year, 0, 1) + hour * HOUR);
}

/** The same hours far from their neighbours: 7919 is prime. */
function mixed(hours: readonly number[]): number[] {
  return hours.map((_, i) => hours[(i * 7919) % hours.length]);
}

function daysByIntl(zone: string, moments: readonly number[]): number[] {
  const { format } = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return moments.map((moment) => Date.parse(format(moment)) / (24 * HOUR));
}

test.each([
  ['America/Boa_Vista', 2000],
  ['America/Argentina/Tucuman', 2004],
  ['Africa/Cairo', 2010],
  ['Asia/Hebron', 2011],
  ['Pacific/Apia', 2011],
  ['Africa/Casablanca', 2012],
])('%s in %i, rows in order and not', (zone, year) => {
  const ordered = hoursOf(year);
  for (const moments of [ordered, mixed(ordered)]) {
    const days = daysByIntl(zone, moments);
    const rows = moments.map((moment) => [new Date(moment)]);
    const host = hostOf({ zone, scriptZone: 'UTC' });
    const cells = { param: 'dates', rows, first: 0, count: rows.length, placeOf: () => ({}), host, openEnd: false };
    expect([...readPeriods(cells, 'day').of]).toEqual(days);
    expect([...readPeriods(cells, 'week').of]).toEqual(days.map((day) => periodOfDay('week', day)));
  }
});
