/** Refuses a part that is larger than its whole. */

import { describe } from './cell';
import { Refusal } from './refusal';

export function refuseAbove(part: string, value: number, whole: string, limit: number): void {
  if (value <= limit) return;
  const { en, ru } = describe(limit);
  throw new Refusal(part, { en: `at most ${whole} (${en})`, ru: `не больше, чем ${whole} (${ru})` }, describe(value));
}
