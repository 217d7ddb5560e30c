/** What customers answer after a delivery: would they recommend us, and how was the support. */

import * as columns from '../columns';
import { daysIn, drawFrom, monthStart } from '../made';
import type { Cell, InputTable } from '../template';
import { CONTRACTED, CONTRACTOR, CREWS, MONTHS, OWN, SCORES, YEAR } from './crews';

const ANSWERED = 0.3;
const ASKED = [118, 116, 124, 126, 128, 134, 142, 140, 146, 140, 130, 128];
/** Support is liked whoever delivers. */
const SUPPORT = [5, 4, 5, 5, 3, 5, 4, 5, 5, 4, 5, 4, 2, 5, 5, 4, 5, 4, 5, 5];

export const answers: InputTable = {
  key: 'answers',
  name: { en: 'Customer answers', ru: 'Ответы клиентов' },
  what: {
    en: 'A row an answer of the form sent after a delivery. NPS is the question about recommending (0–10), CSAT the mark for the support (1–5).',
    ru: 'Строка — ответ на анкету после доставки. NPS — готовность рекомендовать (0–10), CSAT — оценка поддержки (1–5).',
  },
  kind: 'answers',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.date('Date', 'Дата', 'date'),
    columns.list('Delivered by', 'Кто доставил', null, CREWS, { width: 150 }),
    columns.score('NPS 0–10', 'NPS 0–10', 'score', {
      help: columns.text(
        'Would you recommend us? 0 is never, 10 is certainly.',
        'Порекомендуете нас? 0 — ни за что, 10 — обязательно.',
      ),
    }),
    columns.score('CSAT 1–5', 'CSAT 1–5', 'score', {
      help: columns.text(
        'How was the support? 1 is bad, 5 is excellent.',
        'Как сработала поддержка? 1 — плохо, 5 — отлично.',
      ),
    }),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(29);
  const asked = [0, 0];
  let given = 0;
  return Array.from({ length: MONTHS }, (_, month) => {
    const count = Math.round(ASKED[month] * ANSWERED);
    const contracted = Math.round(count * CONTRACTED[month]);
    return Array.from({ length: count }, (_, i): Cell[] => {
      const crew = (i * contracted) % count < contracted ? CONTRACTOR : OWN;
      const scores = SCORES[crew];
      const score = scores[asked[crew]++ % scores.length];
      const date =
        monthStart(YEAR, month) +
        Math.min(daysIn(YEAR, month) - 1, Math.floor((i * daysIn(YEAR, month)) / count) + draw.whole(0, 2));
      return [`N-${301 + given}`, date, crew, score, SUPPORT[given++ % SUPPORT.length]];
    });
  }).flat();
}
