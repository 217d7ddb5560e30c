/** What ten people of the company answer each month: would they recommend working here? */

import * as columns from '../columns';
import { monthStart } from '../made';
import type { Cell, InputTable } from '../template';
import { MONTHS, YEAR } from './crews';

const ASKED_ON = 22;
const USUAL = [9, 8, 10, 9, 7, 9, 6, 9, 8, 10];
const BUSY = [8, 9, 7, 9, 6, 9, 8, 10, 7, 6];
/** They hear the complaints about what they did not do. */
const UPSET = [7, 8, 6, 9, 5, 7, 6, 9, 8, 6];
const ANSWERS = [USUAL, USUAL, USUAL, USUAL, USUAL, BUSY, UPSET, UPSET, UPSET, BUSY, USUAL, USUAL];

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
