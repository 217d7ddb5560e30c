/** How a plain spreadsheet formula reads `{billing}`; the words are those of the parameter. */

import { isWord } from './word-formula';
import { billing } from './words';

const [once, ...recurring] = billing('billing', { en: '', ru: '' }).words ?? [];
const MONTHS = [1, 3, 12];

/** True when the amount is billed once. */
export const billedOnce = isWord('billing', once);

/** The months between two bills; what is no known word is taken as a number of months. */
export const billingMonths = recurring.reduceRight(
  (otherwise, words, i) => `IF(${isWord('billing', words)},${MONTHS[i]},${otherwise})`,
  '{billing}',
);
