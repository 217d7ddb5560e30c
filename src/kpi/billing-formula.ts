/** How a plain spreadsheet formula reads `{billing}`; the words are those of the parameter. Marked pure: the script needs none of it. */

import { isWord } from './word-formula';
import { billing } from './words';

const MONTHS = [1, 3, 12];

/** True when the amount is billed once. */
export const billedOnce = /* @__PURE__ */ isWord('billing', /* @__PURE__ */ wordsOnce());

/** The months between two bills; what is no known word is taken as a number of months. */
export const billingMonths = /* @__PURE__ */ monthsFormula();

function wordsOnce(): readonly string[] {
  return billingWords()[0];
}

function monthsFormula(): string {
  const [, ...recurring] = billingWords();
  return recurring.reduceRight(
    (otherwise, words, i) => `IF(${isWord('billing', words)},${MONTHS[i]},${otherwise})`,
    '{billing}',
  );
}

function billingWords(): readonly (readonly string[])[] {
  return billing('billing', { en: '', ru: '' }).words ?? [];
}
