/** The table of what staff answer each month: would they recommend working here? */

import * as columns from './columns';
import { monthStart } from './made';
import type { Cell, InputTable } from './template';

export interface Asked {
  readonly year: number;
  /** Days from the first of the month. */
  readonly on: number;
  /** Each month's answers, from the first month on. */
  readonly answers: readonly (readonly number[])[];
}

export function staffAnswers({ year, on, answers }: Asked): InputTable {
  const rows = answers.flatMap((given, month) => given.map((answer) => [monthStart(year, month) + on, answer]));
  return {
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
    rows: rows.map((row, i): Cell[] => [`S-${101 + i}`, ...row]),
  };
}
