/** Which question a column of scores answers: its words tell, else the scale that its answers use. */

import type { Survey } from '../model';
import { isWord } from './header-words';

const WORDS: readonly (readonly [Survey, readonly string[]])[] = [
  ['enps', ['enps', 'сотрудник*', 'employee*', 'работодател*']],
  ['nps', ['nps', 'recommend*', 'порекоменду*', 'рекоменд*', 'посовету*']],
  ['csat', ['csat', 'satisf*', 'довол*', 'удовлетвор*']],
  ['ces', ['ces', 'effort*', 'easy', 'ease', 'легк*', 'усили*', 'просто']],
];

/** Null where neither tells. */
export function surveyOf(words: readonly string[], max: number): Survey | null {
  const named = WORDS.find(([, patterns]) => patterns.some((pattern) => words.some((word) => isWord(pattern, word))));
  if (named) return named[0];
  if (max > 7) return 'nps';
  return max >= 2 && max <= 5 ? 'csat' : null;
}
