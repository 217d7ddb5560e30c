/** What became of a deal, told by the word in its column of stages or outcomes. */

import { describe } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import { isLost, isWon, wordKey } from './stages';
import type { WordList } from './word-list';

export const OPEN = 0;
export const WON = 1;
export const LOST = 2;

export type Outcome = typeof OPEN | typeof WON | typeof LOST;

/** Words that the user names replace the known ones of their kind, and count before the known ones of the other. */
export function outcomeReader(won?: WordList, lost?: WordList): (word: string) => Outcome {
  const wonKeys = keysOf(won);
  const lostKeys = keysOf(lost);
  const both = lost?.find((word) => wonKeys?.has(wordKey(word)));
  if (both !== undefined) {
    throw new Refusal(
      'lost_values',
      { en: 'words that are not in won_values', ru: 'набор слов, которых нет в won_values' },
      describe(both),
    );
  }
  return (word) => {
    const key = wordKey(word);
    if (wonKeys?.has(key)) return WON;
    if (lostKeys?.has(key)) return LOST;
    if (!wonKeys && isWon(word)) return WON;
    return !lostKeys && isLost(word) ? LOST : OPEN;
  };
}

/** Whether a deal in this stage is closed, won or lost; words that the user names replace all known ones. */
export function closedReader(closed?: WordList): (word: string) => boolean {
  const keys = keysOf(closed);
  return keys ? (word) => keys.has(wordKey(word)) : (word) => isWon(word) || isLost(word);
}

function keysOf(words: WordList): ReadonlySet<string> | undefined {
  return words && new Set(words.map(wordKey));
}
