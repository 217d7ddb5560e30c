/** When the clocks of the spreadsheet's time zone show a time, whatever the script's zone is. */

import type { Host } from '../kpi/host';
import { DAY } from './civil';
import { offsetIn } from './offset';
import { momentsIn } from './zone-moments';

/**
 * The moment at which the zone's clock first shows a time, which is given as if it were UTC; of a time that clocks skip,
 * the moment at which they do.
 */
export type Zone = ((clock: number) => number) & { readonly isScripts?: boolean };

const zones = new WeakMap<Host, Zone>();

/** The spreadsheet's zone, asked once a call. */
export function zoneOf(host: Host): Zone {
  let zone = zones.get(host);
  if (!zone) {
    const name = host.timeZone();
    zone = name === host.scriptTimeZone() ? scriptMoment : momentsIn(offsetIn(name, host));
    zones.set(host, zone);
  }
  return zone;
}

/** Script and sheet share a zone: the language itself knows it, and `Intl` is never touched. */
function scriptMoment(clock: number): number {
  const day = Math.floor(clock / DAY);
  return new Date(1970, 0, 1 + day, 0, 0, 0, clock - day * DAY).getTime();
}
scriptMoment.isScripts = true;
