/** Requests to the support with the time of the first answer: over the year they move from mail to the messenger. */

import * as columns from '../columns';
import { daysIn, drawFrom, monthStart } from '../made';
import type { Cell, InputTable } from '../template';
import { YEAR } from './crews';

export const CHANNELS = [
  ['Phone', 'Телефон'],
  ['Messenger', 'Мессенджер'],
  ['E-mail', 'Почта'],
] as const;
/** Minutes to the first answer, on average. */
const MINUTES = [14, 9, 185];
const COUNT = [30, 30, 33, 33, 34, 37, 40, 40, 41, 39, 34, 33];
const PHONE = 0.3;
/** Of what does not come by phone. */
const MESSENGER = [0.36, 0.38, 0.42, 0.46, 0.5, 0.55, 0.6, 0.64, 0.68, 0.72, 0.75, 0.78];
const MINUTES_A_DAY = 1440;
const OPENS = 9 * 60;
const CLOSES = 18 * 60;

export const requests: InputTable = {
  key: 'requests',
  name: { en: 'Requests', ru: 'Обращения' },
  what: {
    en: 'A row a request to the support: when it came, by which channel, when it was first answered.',
    ru: 'Строка — обращение в поддержку: когда поступило, по какому каналу, когда впервые ответили.',
  },
  kind: 'leads',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.moment('Created', 'Создано', 'created'),
    columns.list('Contact channel', 'Канал связи', 'contact', CHANNELS),
    columns.moment('First answer', 'Первый ответ', 'responded'),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(17);
  const found = COUNT.flatMap((count, month) => {
    const byPhone = Math.round(count * PHONE);
    const byMessenger = Math.round((count - byPhone) * MESSENGER[month]);
    return Array.from({ length: count }, (_, i) => {
      const channel = i < byPhone ? 0 : i < byPhone + byMessenger ? 1 : 2;
      const date = monthStart(YEAR, month) + ((i * 11) % daysIn(YEAR, month));
      const at = draw.whole(OPENS, CLOSES);
      const wait = Math.max(1, Math.round(MINUTES[channel] * draw.between(0.5, 1.5)));
      return { channel, created: date + at / MINUTES_A_DAY, answered: date + (at + wait) / MINUTES_A_DAY };
    });
  });
  const inOrder = found.sort((a, b) => a.created - b.created);
  return inOrder.map(({ channel, created, answered }, i) => [`R-${401 + i}`, created, channel, answered]);
}
