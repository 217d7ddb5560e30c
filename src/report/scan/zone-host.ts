/** The spreadsheet's zone as the scan asks for it: what a clock there shows, and which day it is. */

import type { Host } from '../../kpi/host';
import { type PeriodTable, periodTable } from '../../time/period-table';
import { zoneOf } from '../../time/zone';

export interface ScanSettings {
  readonly timeZone: string;
  readonly locale: string;
  /** `Utilities.formatDate`, for a script without `Intl`. */
  readonly formatDate?: Host['formatDate'];
}

export function hostOf({ timeZone, locale, formatDate }: ScanSettings): Host {
  return {
    locale: () => locale,
    timeZone: () => timeZone,
    scriptTimeZone: () => '',
    formatDate: formatDate ?? ((date) => date.toISOString().replace('T', ' ').slice(0, 19)),
    texts: () => '',
  };
}

/** The calendar day of a moment, 0 being 1 January 1970. */
export type DayOf = (moment: number) => number;

export function daysIn(settings: ScanSettings): DayOf {
  let table: PeriodTable | undefined;
  return (moment) => {
    table ??= periodTable('day', zoneOf(hostOf(settings)), moment);
    return table.periodOf(moment);
  };
}
