/** What eight people of the team answer each month: would they recommend working here? */

import * as columns from '../columns';
import { monthStart } from '../made';
import type { Cell, InputTable } from '../template';
import { MONTHS, YEAR } from './year';

const ASKED_ON = 24;
const CALM = [9, 9, 8, 10, 7, 9, 8, 6];
const CALMER = [9, 10, 8, 9, 8, 9, 7, 7];
const TIRED = [7, 6, 8, 5, 9, 6, 7, 4];
const BETTER = [8, 9, 8, 7, 9, 7, 8, 6];
const ANSWERS = [CALM, CALMER, CALM, CALM, CALMER, CALM, BETTER, TIRED, TIRED, TIRED, BETTER, CALMER];

export const staff: InputTable = {
  key: 'staff',
  name: { en: 'Staff answers', ru: 'Опрос сотрудников' },
  what: {
    en: 'A row an answer to the question “Would you recommend us as an employer?”, from 0 to 10, without names.',
    ru: 'Строка — ответ на вопрос «Порекомендуете ли вы нас как работодателя?» от 0 до 10, без имён.',
  },
  kind: 'answers',
  survey: 'enps',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.date('Date', 'Дата', 'date'),
    columns.score('eNPS 0–10', 'eNPS 0–10', 'score', {
      help: columns.text('0 is never, 10 is certainly.', '0 — ни за что, 10 — обязательно.'),
    }),
  ],
  rows: Array.from({ length: MONTHS }, (_, month) =>
    ANSWERS[month].map((answer) => [monthStart(YEAR, month) + ASKED_ON, answer]),
  )
    .flat()
    .map((row, i): Cell[] => [`S-${101 + i}`, ...row]),
};
