/** Rows whose periods are texts such as `Jan 2024`: those of a span are known when the summary is built. */

import type { Condition } from './condition';
import type { Span } from './made';
import type { PeriodLabel } from './source';

export function labelsIn(labels: readonly PeriodLabel[], { days }: Span): readonly PeriodLabel[] {
  return labels.filter(({ day }) => days === undefined || (day >= days.first && day <= days.last));
}

/** A year may be typed as a number. */
export function named(range: string, labels: readonly PeriodLabel[]): Condition[] {
  return labels.flatMap(({ text }): Condition[] => {
    const asNumber: Condition[] = /^\d+$/.test(text) ? [{ range, is: 'criterion', cell: text }] : [];
    return [{ range, is: 'word', word: text }, ...asNumber];
  });
}
