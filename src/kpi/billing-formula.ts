/** How a plain spreadsheet formula reads `{billing}`; the words are those of the parameter. */

import { isWord } from './word-formula';
import { billing } from './words';

const MONTHS = [1, 3, 12];

/** True when the amount is billed once. */
export function billedOnce(): string {
  return isWord('billing', billingWords()[0]);
}

/** The months between two bills; what is no known word is taken as a number of months. */
export function billingMonths(): string {
  const [, ...recurring] = billingWords();
  return recurring.reduceRight(
    (otherwise, words, i) => `IF(${isWord('billing', words)},${MONTHS[i]},${otherwise})`,
    '{billing}',
  );
}

function billingWords(): readonly (readonly string[])[] {
  return billing('billing', { en: '', ru: '' }).words ?? [];
}
