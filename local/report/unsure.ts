/** What the scan would ask and --roles has not said. */
import type { Question } from '../../src/report/model';
import type { TableChoice } from '../../src/report/request';
import type { Scanned } from './entry';

const SAY_IT = {
  en: 'Until --roles says it (see --help), these columns are left out or read as guessed.',
  ru: 'Пока это не сказано в --roles (см. --help), столбцы не учтены или прочитаны по догадке.',
};

/** A line a question; empty where all is sure. */
export function unsure({ scan, request }: Pick<Scanned, 'scan' | 'request'>): string {
  const asked = scan.tables.flatMap(({ id, sheet, questions }) => {
    const choice = request.tables.find((one) => one.use && one.id === id);
    const open = choice ? questions.filter((question) => !isAnswered(question, choice)) : [];
    return open.map(({ text }) => `?  ${sheet}: ${text[request.language]}`);
  });
  return asked.length > 0 ? [...asked, SAY_IT[request.language]].join('\n') : '';
}

function isAnswered({ about, columns }: Question, { kind, roles = {}, stages }: TableChoice): boolean {
  if (about === 'kind') return kind !== undefined;
  return about === 'stages' ? stages !== undefined : columns.some((column) => roles[column] !== undefined);
}
