/** How far a zone's clocks are from UTC at a moment: from `Intl` where it is, else from the spreadsheet's own formatter. */

import type { Host } from '../kpi/host';

/** Milliseconds to add to a moment so that UTC shows the zone's clock. */
export type Offset = (moment: number) => number;

export function offsetIn(zone: string, host: Host): Offset {
  const clock = intlClock(zone, hostClock(zone, host));
  return (moment) => {
    const second = Math.floor(moment / 1000) * 1000;
    return clock(second) - second;
  };
}

/** The zone's clock at a whole second, as if it were UTC. */
type Clock = (second: number) => number;

const SHAPE = '01/31/1970, 00:00:00';

/** `otherwise` answers where `Intl` is missing, does not know the zone or writes in another way. */
function intlClock(zone: string, otherwise: Clock): Clock {
  try {
    const two = '2-digit';
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    return (second) => {
      const text = format.format(second);
      if (text.length !== SHAPE.length) return otherwise(second);
      const year = Number(text.slice(6, 10));
      return Date.UTC(year, pair(text, 0) - 1, pair(text, 3), pair(text, 12), pair(text, 15), pair(text, 18));
    };
  } catch {
    return otherwise;
  }
}

/** The number that two digits make. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;
}

function hostClock(zone: string, host: Host): Clock {
  return (second) => {
    const text = host.formatDate(new Date(second), zone, 'yyyy-MM-dd HH:mm:ss');
    const [year, month, day, hour, minute, sec] = (text.match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, sec);
  };
}
