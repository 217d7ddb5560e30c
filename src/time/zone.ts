/** Where days begin in the spreadsheet's time zone, whatever the script's zone is. */

import type { Host } from '../kpi/host';
import { civilOf, DAY, dayNumber } from './civil';
import { offsetIn } from './offset';
import { momentsIn } from './zone-moments';

export interface Zone {
  /** The first moment of a day; where clocks skip midnight, the moment at which they do. */
  startOfDay(day: number): number;
  /** The moment at which the zone's clock first shows this time (given as if it were UTC). */
  momentOf(clock: number): number;
}

const zones = new WeakMap<Host, Zone>();

/** The spreadsheet's zone, asked once a call. */
export function zoneOf(host: Host): Zone {
  let zone = zones.get(host);
  if (!zone) {
    const name = host.timeZone();
    zone = zoneFrom(name === host.scriptTimeZone() ? scriptMoment : momentsIn(offsetIn(name, host)));
    zones.set(host, zone);
  }
  return zone;
}

/** Script and sheet share a zone: the language itself knows it, and `Intl` is never touched. */
function scriptMoment(clock: number): number {
  const day = Math.floor(clock / DAY);
  const { year, month, day: date } = civilOf(day);
  return new Date(year, month, date, 0, 0, 0, clock - day * DAY).getTime();
}

/** Most months keep their clocks: the zone is asked about three days of a month, and about each day of the others. */
function zoneFrom(momentAt: (clock: number) => number): Zone {
  const starts = new Map<number, number>();
  const steadyMonths = new Map<number, boolean>();

  function exactStart(day: number): number {
    let start = starts.get(day);
    if (start === undefined) {
      start = momentAt(day * DAY);
      starts.set(day, start);
    }
    return start;
  }

  function isSteady(first: number, next: number): boolean {
    let steady = steadyMonths.get(first);
    if (steady === undefined) {
      const start = exactStart(first);
      const middle = first + 14;
      steady =
        exactStart(next) - start === (next - first) * DAY && exactStart(middle) - start === (middle - first) * DAY;
      steadyMonths.set(first, steady);
    }
    return steady;
  }

  function startOfDay(day: number): number {
    const { year, month, day: date } = civilOf(day);
    if (date === 1) return exactStart(day);
    const first = day - date + 1;
    return isSteady(first, dayNumber(year, month + 1, 1)) ? exactStart(first) + (date - 1) * DAY : exactStart(day);
  }

  function momentOf(clock: number): number {
    const day = Math.floor(clock / DAY);
    const start = startOfDay(day);
    return startOfDay(day + 1) - start === DAY ? start + (clock - day * DAY) : momentAt(clock);
  }

  return { startOfDay, momentOf };
}
