/** Rows of a user's own for each template: other names, four years later, other amounts; three of them or five times as many. */

import type { Language } from '../../../src/kpi/text';
import type { Cell, InputColumn, InputTable, Template } from '../../../src/templates/template';

export type Value = string | number | null;
/** Rows by the key of their table. */
export type OwnRows = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** Four years with their leap day: the same months and days. */
const LATER = 1461;
const DATES: readonly InputColumn['holds'][] = ['date', 'moment', 'month'];
const MONEY: readonly InputColumn['holds'][] = ['money', 'balance'];
const FEW = 3;

/** The last three that are closed; columns with these English headers stay empty. */
export function fewRows(template: Template, language: Language, without: readonly string[]): OwnRows {
  return rowsOf(template, ({ columns, rows }) => {
    const closed = columns.findIndex(({ role }) => role === 'closed');
    const few = rows.filter((row) => closed < 0 || row[closed] !== null).slice(-FEW);
    return few.map((row) =>
      columns.map((column, i) =>
        without.includes(column.header.en) ? null : ownCell(row[i], column, columns, language),
      ),
    );
  });
}

/** Each with a number of its own: exact copies would be left out. */
export function manyRows(template: Template, language: Language, times: number): OwnRows {
  return rowsOf(template, ({ columns, rows }) => {
    return Array.from({ length: times }, (_, turn) =>
      rows.map((row, at) =>
        columns.map((column, i) =>
          column.role === 'id' ? `N${turn}-${at}` : ownCell(row[i], column, columns, language),
        ),
      ),
    ).flat();
  });
}

function rowsOf({ inputs }: Template, make: (table: InputTable) => OwnRows[string]): OwnRows {
  return Object.fromEntries(inputs.map((table) => [table.key, make(table)]));
}

function ownCell(cell: Cell, column: InputColumn, all: readonly InputColumn[], language: Language): Value {
  const { holds, words } = column;
  if (cell === null || typeof cell === 'string') return cell;
  if (words) return isOfStages(column, all) ? words[language][cell] : ownWord(words[language][cell]);
  if (DATES.includes(holds)) return cell + LATER;
  return MONEY.includes(holds) ? cell * 3 : cell;
}

/** Names of stages stay: which of them are won and lost is typed or asked. */
export function isOfStages({ words }: InputColumn, all: readonly InputColumn[]): boolean {
  const stages = all.find((one) => one.stages)?.words?.en ?? [];
  return words?.en.every((word) => stages.includes(word)) ?? false;
}

export const ownWord = (word: string): string => `My ${[...word].reverse().join('').toLowerCase()}`;

/** Names of the made rows, which a user's own rows leave none of. */
export function madeNames({ inputs }: Template, language: Language): ReadonlySet<string> {
  const columns = inputs.flatMap(({ columns: own }) => own.filter((one) => !isOfStages(one, own)));
  return new Set(columns.flatMap(({ words }) => words?.[language] ?? []));
}
