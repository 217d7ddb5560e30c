/** Number formats of what columns of input sheets hold. */

import type { Language } from '../../kpi/text';
import { dateFormat, formatOf, preciseMoney } from '../../report/plan/formats';
import { CURRENCY, type Format, type Holds } from '../template';

export const moneyFormat = (language: Language): string => formatOf('money', CURRENCY[language].sign);

/** Undefined for texts. */
export function formatOfCells(holds: Holds, language: Language): string | undefined {
  if (holds === 'money' || holds === 'balance') return moneyFormat(language);
  if (holds === 'date') return dateFormat(language);
  if (holds === 'moment') return `${dateFormat(language)} hh:mm`;
  // As the summary labels its months.
  if (holds === 'month') return 'yyyy-mm';
  if (holds === 'figure') return '#,##0.0';
  return holds === 'count' || holds === 'score' ? '#,##0' : undefined;
}

export function figureFormat(format: Format, language: Language): string {
  if (format === 'money') return moneyFormat(language);
  if (format === 'cents')
    return CURRENCY[language].scale > 1 ? moneyFormat(language) : preciseMoney(CURRENCY[language].sign);
  if (format === 'percent') return '0.0%';
  if (format === 'ratio') return '#,##0.00';
  return format === 'count' ? '#,##0' : '#,##0.0';
}
