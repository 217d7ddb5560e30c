/** How well the contents of a column fit what a role must hold. */

import type { Text } from '../../kpi/text';
import type { Facts } from './facts';
import type { Holds } from './roles/role';

export interface Fit {
  /** From 0 to 1; half for an empty column, of which nothing can be told. */
  readonly share: number;
  /** How many cells fit, and what they are. */
  readonly cells: number;
  readonly are: Text;
}

const ARE: Record<Holds, Text> = {
  id: { en: 'can be numbers or names', ru: 'могут быть номерами или именами' },
  label: { en: 'are words', ru: 'содержат слова' },
  stage: { en: 'are words', ru: 'содержат слова' },
  flag: { en: 'are yes or no', ru: 'содержат да или нет' },
  date: { en: 'are dates', ru: 'содержат даты' },
  'end date': { en: 'are dates or "open"', ru: 'содержат даты или «открыта»' },
  period: { en: 'are dates or periods', ru: 'содержат даты или периоды' },
  number: { en: 'are numbers', ru: 'содержат числа' },
  count: { en: 'are numbers from 0 up', ru: 'содержат числа от 0' },
  score: { en: 'are whole numbers from 0 to 10', ru: 'содержат целые числа от 0 до 10' },
  probability: { en: 'are numbers from 0 to 100', ru: 'содержат числа от 0 до 100' },
  currency: { en: 'are currencies', ru: 'содержат валюты' },
  billing: { en: 'are billing periods', ru: 'содержат периоды оплаты' },
};

export function fitOf(holds: Holds, facts: Facts): Fit {
  const { filled } = facts;
  const are = ARE[holds];
  if (filled === 0) return { share: 0.5, cells: 0, are };
  const cells = Math.min(filled, cellsThat(holds, facts));
  return { share: (cells / filled) * variety(holds, facts), cells, are };
}

function cellsThat(holds: Holds, facts: Facts): number {
  const { content, filled, ids, openEnds, wholes, min, max, periodLabels } = facts;
  const numbers = content.numbers + content.textNumbers;
  const words = content.texts + content.booleans;
  const dates = content.dates + content.textDates + (facts.dateNumbers === numbers ? numbers : 0);
  const cells: Record<Holds, number> = {
    id: words - openEnds + wholes,
    label: words,
    stage: words,
    flag: facts.flags,
    date: dates,
    'end date': dates > 0 || openEnds === filled ? dates + openEnds : 0,
    period: Math.max(dates, periodLabels),
    number: numbers,
    count: numbers - content.negative,
    score: min >= 0 && max <= 10 && wholes === numbers ? numbers : 0,
    probability: min >= 0 && max <= 100 ? numbers : 0,
    currency: facts.currencies,
    billing: facts.billings,
  };
  const isNoLabel = ids === filled || facts.flags === filled;
  return holds === 'label' && isNoLabel ? 0 : cells[holds];
}

/** Stages are few; what differs in every row is no label. */
function variety(holds: Holds, { content, filled }: Facts): number {
  if (holds === 'stage' && content.distinct > 60) return 0.3;
  if (holds === 'label' && filled > 50 && content.distinct > filled * 0.9) return 0.8;
  return 1;
}
