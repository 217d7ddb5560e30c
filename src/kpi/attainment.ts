/** How far an actual figure has come towards its target, whichever way is better. */

import { UNDEFINED } from './define';
import type { Text } from './text';
import { isWord } from './word-formula';
import { oneOf } from './words';

const LOWER = ['lower', 'ниже'] as const;

export function betterWord(label: Text) {
  return oneOf('better', label, [['higher', 'выше'], LOWER]);
}

export function attainment(actual: number, target: number, better: 'higher' | 'lower'): number {
  if (!(target > 0)) return UNDEFINED;
  return better === 'lower' ? target / actual : actual / target;
}

/** Of `{actual}`, `{target}` and `{better}` as a plain formula, for a target above zero. */
export function plainAttainment(): string {
  return `IF(${lowerIsBetter()},{target}/{actual},{actual}/{target})`;
}

export function lowerIsBetter(): string {
  return isWord('better', LOWER);
}
