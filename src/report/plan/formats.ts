/** Number formats by unit, in patterns that every engine takes. */

import type { Unit as KpiUnit } from '../../kpi/define';
import type { Language, Text } from '../../kpi/text';
import type { MeasureUnit } from '../measures/measure';

/** A sign stands before the amount where its country writes it so, else after it. */
const BEFORE = /^[$€£¥₹₩]$/;

export function formatOf(unit: KpiUnit | MeasureUnit, currency: string | null): string {
  if (unit === 'fraction') return '0.0%';
  if (unit === 'money' || unit === 'money per day') return money('#,##0', currency);
  if (unit === 'ratio') return '#,##0.00';
  return unit === 'count' || unit === 'text' || unit === 'table' ? '#,##0' : DECIMAL;
}

const DECIMAL = '#,##0.0';

const TIMES = {
  second: { en: 's', ru: 'с' },
  minute: { en: 'min', ru: 'мин' },
  hour: { en: 'h', ru: 'ч' },
  day: { en: 'days', ru: 'дн.' },
  week: { en: 'weeks', ru: 'нед.' },
  month: { en: 'months', ru: 'мес.' },
  quarter: { en: 'quarters', ru: 'кв.' },
  year: { en: 'years', ru: 'г.' },
} as const satisfies Record<string, Text>;

export type TimeUnit = keyof typeof TIMES;

/** `33.2 days`; a number alone where nobody can tell of what. */
export function timeFormat(unit: TimeUnit | undefined, language: Language): string {
  return unit ? `${DECIMAL}" ${TIMES[unit][language]}"` : DECIMAL;
}

/** Small amounts need their cents. */
export function preciseMoney(currency: string | null): string {
  return money('#,##0.00', currency);
}

function money(pattern: string, currency: string | null): string {
  if (currency === null || !/^[^"[\]\\]{1,4}$/.test(currency)) return pattern;
  return BEFORE.test(currency) ? `[$${currency}]${pattern}` : `${pattern}" ${currency}"`;
}

export function changeFormat(unit: KpiUnit | MeasureUnit, language: Language): string {
  if (unit === 'score') return '+#,##0.0;-#,##0.0;0';
  if (unit !== 'fraction') return '+0.0%;-0.0%;0.0%';
  const points = language === 'ru' ? '" п. п."' : '" pp"';
  return `+0.0${points};-0.0${points};0.0${points}`;
}

/** Scores and shares differ by points; anything else grows by a share of what it was. */
export function changesByPoints(unit: KpiUnit | MeasureUnit): boolean {
  return unit === 'fraction' || unit === 'score';
}

export const dateFormat = (language: Language): string => (language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd');
