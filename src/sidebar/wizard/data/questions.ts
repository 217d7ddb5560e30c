/** What the user is asked about the tables in use before anything else, each with a key of its own. Pure. */

import type { Column, Question, Table } from '../../../report/model';
import type { Request } from '../../../report/request';
import { choiceIn } from '../context';

export interface Asked {
  readonly key: string;
  readonly table: Table;
  readonly question: Question;
}

export function questionsOf(tables: readonly Table[], request: Request): Asked[] {
  return tables
    .filter((table) => choiceIn(request, table).use)
    .flatMap((table) =>
      table.questions
        .filter(({ about }) => about !== 'stages' || meansStages(table))
        .map((question) => ({
          key: [table.id, question.about, ...question.columns].join('/'),
          table,
          question,
        })),
    );
}

/** Only deals and leads are won and lost: of the statuses of orders the filters say which are left out. */
export const meansStages = ({ kind }: Table): boolean => ['deals', 'leads', 'unknown'].includes(kind.value);

export const openOf = (asked: readonly Asked[], checked: readonly string[]): Asked[] =>
  asked.filter(({ key }) => !checked.includes(key));

/** Below this a guess is shown as one to check. */
const SURE = 0.65;

export function isDoubtful(table: Table, { column, role }: Column): boolean {
  if (table.questions.some(({ about, columns }) => about === 'role' && columns.includes(column))) return true;
  return role.value !== null && role.confidence < SURE;
}
