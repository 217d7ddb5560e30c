/** Requests of the last year with the time of the first answer. */

import * as columns from '../columns';
import { daysIn, drawFrom, monthStart } from '../made';
import type { Cell, InputTable } from '../template';
import { HANDLING, MONTHS, monthsOf, YEAR } from './year';

const SOURCES = [
  ['Website', 'Сайт'],
  ['Ads', 'Реклама'],
  ['Messenger', 'Мессенджер'],
  ['Recommendation', 'Рекомендация'],
] as const;
const SHARES = [38, 34, 18, 10];
const MINUTES_A_DAY = 1440;
const OPENS = 9 * 60;
const CLOSES = 19 * 60;

export const leads: InputTable = {
  key: 'leads',
  name: { en: 'Leads', ru: 'Заявки' },
  what: {
    en: 'A row a request with the moment when it came and the moment of the first answer; without an answer the cell stays empty.',
    ru: 'Строка — заявка: когда поступила и когда ей впервые ответили. Если не ответили, ячейка остаётся пустой.',
  },
  kind: 'leads',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.moment('Created', 'Создана', 'created'),
    columns.list('Source', 'Источник', 'source', SOURCES),
    columns.moment('First answer', 'Первый ответ', 'responded'),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(19);
  const perMonth = monthsOf().slice(-MONTHS);
  const found = perMonth.flatMap(({ leads: count }, month) => {
    const { minutes, unanswered } = HANDLING[month];
    return Array.from({ length: count }, (_, i) => {
      const date = monthStart(YEAR, month) + Math.floor(((i + 0.5) * daysIn(YEAR, month)) / count);
      const at = draw.whole(OPENS, CLOSES);
      const wait = Math.max(2, Math.round(minutes * draw.between(0.2, 1.8)));
      const ignored = draw.chance(unanswered / 100);
      return { created: date + at / MINUTES_A_DAY, answered: ignored ? null : date + (at + wait) / MINUTES_A_DAY };
    });
  });
  const inOrder = found.sort((a, b) => a.created - b.created);
  return inOrder.map(({ created, answered }, i) => [`L-${501 + i}`, created, draw.pick(SHARES), answered]);
}
