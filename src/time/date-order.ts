/** Refuses an end that lies before its start. */

import { Refusal } from '../kpi/refusal';
import { periodLabel } from './period';

/** Days as numbers. */
export function refuseEndBefore(endName: string, end: number, startName: string, start: number): void {
  if (end >= start) return;
  const [startLabel, endLabel] = [periodLabel('day', start), periodLabel('day', end)];
  throw new Refusal(
    endName,
    { en: `on or after ${startName} (${startLabel})`, ru: `не раньше, чем ${startName} (${startLabel})` },
    { en: endLabel, ru: endLabel },
  );
}
