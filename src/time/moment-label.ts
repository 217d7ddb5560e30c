/** A moment as the spreadsheet's clock shows it, for error messages. */

import type { Host } from '../kpi/host';
import { offsetIn } from './offset';

/** `2024-03-04 09:00`, with seconds where there are any. */
export function momentLabel(moment: number, host: Host): string {
  const clock = new Date(moment + offsetIn(host.timeZone(), host)(moment)).toISOString();
  return clock.slice(0, clock.slice(17, 19) === '00' ? 16 : 19).replace('T', ' ');
}
