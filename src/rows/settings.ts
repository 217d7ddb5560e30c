/** Settings that row functions share. */

import { optional, type Param } from '../kpi/param';
import { oneOf } from '../kpi/words';
import { date } from '../time/date-param';
import { UNIT_WORDS, type Unit } from '../time/period';

/** The length of a period; a month unless said otherwise. */
export function period(): Param<Unit> {
  return optional(oneOf('period', { en: 'Period', ru: 'Период' }, UNIT_WORDS), 'month');
}

/** The last day that counts; undefined when not given, which means the latest date in the data. */
export function asOf(): Param<number | undefined> {
  return optional(date('as_of', { en: 'As of: the last day that counts', ru: 'На дату: последний день в расчёте' }));
}
