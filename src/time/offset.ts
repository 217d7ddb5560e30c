/** How far a zone's clocks are from UTC at a moment: from `Intl` where it is, else from the spreadsheet's own formatter. */

import type { Host } from '../kpi/host';
import { DAY } from './civil';

/** Milliseconds to add to a moment so that UTC shows the zone's clock. */
export type Offset = (moment: number) => number;

export function offsetIn(zone: string, host: Host): Offset {
  const offset = intlOffset(zone, hostOffset(zone, host));
  return (moment) => offset(Math.floor(moment / 1000) * 1000);
}

/** Weekday and time tell an offset of less than a day; every field more costs time. */
const SHAPE = 'Thu 00:00:00';
const WEEKDAYS = 'SunMonTueWedThuFriSat';

/** At whole seconds; `otherwise` answers where `Intl` is missing, does not know the zone or writes in another way. */
function intlOffset(zone: string, otherwise: Offset): Offset {
  try {
    const two = '2-digit';
    const { format } = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      hour: two,
      minute: two,
      second: two,
    });
    return (second) => {
      const text = format(second);
      const weekday = WEEKDAYS.indexOf(text.slice(0, 3)) / 3;
      if (text.length !== SHAPE.length || weekday < 0) return otherwise(second);
      const day = Math.floor(second / DAY);
      const daysAhead = ((((weekday - day - THURSDAY + 1) % 7) + 7) % 7) - 1;
      const time = (pair(text, 4) * 60 + pair(text, 7)) * 60 + pair(text, 10);
      return (day + daysAhead) * DAY + time * 1000 - second;
    };
  } catch {
    return otherwise;
  }
}

/** The weekday of day 0. */
const THURSDAY = 4;

/** The number that two digits make. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;
}

function hostOffset(zone: string, host: Host): Offset {
  return (second) => {
    const text = host.formatDate(new Date(second), zone, 'yyyy-MM-dd HH:mm:ss');
    const [year, month, day, hour, minute, sec] = (text.match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, sec) - second;
  };
}
