/** What the scan cannot tell and the user can. */

import { readDateText } from '../../time/date-text';
import type { Question, StageWord } from '../model';
import type { SeenColumn } from './candidates';
import { scoreOf } from './candidates';
import type { Choice } from './choose-kind';
import { clip } from './display';
import type { Area, Grid } from './grid';
import { kindName } from './kinds';
import { letterOf } from './letters';
import { type RoleId, roleOf } from './roles';
import type { Settled } from './settle';
import { surveyOf } from './survey';

const NONE = { columns: [], roles: [], kinds: [], suggestion: null } as const;

/** Below this a role is asked for, when figures depend on it. */
const SURE = 0.65;
const DECISIVE: readonly RoleId[] = [
  'amount',
  'created',
  'closed',
  'date',
  'start',
  'end',
  'mrr',
  'spend',
  'score',
  'stage',
];

export function noHeader(id: string, columns: readonly SeenColumn[]): Question {
  return {
    ...NONE,
    about: 'header',
    columns: columns.map(({ index }) => index + 1),
    text: {
      en: `No header row was found in the table at ${id}. Name its columns in a row above.`,
      ru: `В таблице ${id} не нашлось строки заголовков. Подпишите столбцы в строке над данными.`,
    },
  };
}

export function kindQuestion({ kind, rivals }: Choice): Question[] {
  if (rivals.length === 0) return [];
  const kinds = [kind.value, ...rivals];
  const list = (language: 'en' | 'ru') =>
    kinds.map((one) => kindName(one)[language]).join(language === 'en' ? ' or ' : ' или ');
  const text = { en: `Does the table hold ${list('en')}?`, ru: `Что в таблице: ${list('ru')}?` };
  return [{ ...NONE, about: 'kind', kinds, text }];
}

export function roleQuestions({ roles, ties, torn }: Settled): Question[] {
  const tied = ties.map(({ role, columns }) => tieQuestion(role, columns));
  const unclear = torn.map((one) => tornQuestion(one.column, one.roles));
  const hasMrr = [...roles.values()].includes('mrr');
  const isDecisive = (role: RoleId) => DECISIVE.includes(role) && role !== 'score' && !(role === 'amount' && hasMrr);
  const weak = [...roles].filter(([column, role]) => isDecisive(role) && scoreOf(column, role) < SURE);
  return [...tied, ...unclear, ...surveyQuestion(roles), ...weak.map(([column, role]) => tornQuestion(column, [role]))];
}

/** Two columns that ask the same, or one of which it cannot be told what it asks. */
function surveyQuestion(roles: Settled['roles']): Question[] {
  const scores = [...roles].filter(([, role]) => role === 'score').map(([column]) => column);
  const asks = scores.map(({ words, facts }) => surveyOf(words, facts.max));
  return asks.includes(null) || new Set(asks).size < asks.length ? [tieQuestion('score', scores)] : [];
}

function tieQuestion(role: RoleId, columns: readonly SeenColumn[]): Question {
  const list = columns.map(nameOf).join(', ');
  const { en, ru } = roleOf(role).name;
  return {
    ...NONE,
    about: 'role',
    columns: columns.map(({ index }) => index + 1),
    roles: [role],
    suggestion: { column: columns[0].index + 1, role },
    text: { en: `Which column holds "${en}": ${list}?`, ru: `В каком столбце «${ru}»: ${list}?` },
  };
}

function tornQuestion(column: SeenColumn, roles: readonly RoleId[]): Question {
  const list = (language: 'en' | 'ru') => roles.map((role) => roleOf(role).name[language]).join(', ');
  return {
    ...NONE,
    about: 'role',
    columns: [column.index + 1],
    roles,
    suggestion: { column: column.index + 1, role: roles[0] },
    text: {
      en: `What does the column ${nameOf(column)} hold? It may be: ${list('en')}.`,
      ru: `Что в столбце ${nameOf(column)}? Возможно: ${list('ru')}.`,
    },
  };
}

/** A header that says what its cells do not hold: unreadable dates, a column of amounts full of words. */
export function conflictQuestion(column: SeenColumn, said: RoleId): Question[] {
  if (column.candidates.has(said) || !DECISIVE.includes(said)) return [];
  const { en, ru } = roleOf(said).name;
  return [
    {
      ...NONE,
      about: 'role',
      columns: [column.index + 1],
      text: {
        en: `The header of ${nameOf(column)} says ${en}, but its cells cannot be read so. What is it?`,
        ru: `Заголовок столбца ${nameOf(column)} говорит «${ru}», но ячейки так не читаются. Что в нём?`,
      },
    },
  ];
}

export function stageQuestion(stages: readonly StageWord[]): Question[] {
  const unsure = stages.filter(({ sure }) => !sure);
  if (unsure.length === 0) return [];
  const words = unsure.slice(0, 8).map(({ word }) => `"${clip(word)}"`);
  const list = words.join(', ') + (unsure.length > 8 ? '…' : '');
  const text = {
    en: `Which of these stages mean won, which lost? ${list}`,
    ru: `Какие из этих стадий означают победу, какие проигрыш? ${list}`,
  };
  return [{ ...NONE, about: 'stages', columns: [unsure[0].column], text }];
}

/** Dates such as 03/04/2024 in a column where no day is above 12. */
export function dateQuestion(grid: Grid, area: Area, column: SeenColumn): Question[] {
  if (column.facts.content.textDates === 0) return [];
  let unclear = false;
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = grid.at(row, column.index);
    const read = typeof cell === 'string' && cell.includes('/') ? readDateText(cell) : undefined;
    if (typeof read !== 'object' || !('first' in read)) continue;
    if (read.first > 12 || read.second > 12) return [];
    unclear ||= read.first !== read.second;
  }
  if (!unclear) return [];
  const text = {
    en: `Is 03/04/2024 in the column ${nameOf(column)} 3 April or 4 March? Write the dates as 2024-03-31.`,
    ru: `03/04/2024 в столбце ${nameOf(column)} — 3 апреля или 4 марта? Напишите даты в виде 31.03.2024.`,
  };
  return [{ ...NONE, about: 'dates', columns: [column.index + 1], text }];
}

function nameOf({ header, index }: SeenColumn): string {
  return header === '' ? letterOf(index + 1) : `${letterOf(index + 1)} "${clip(header)}"`;
}
