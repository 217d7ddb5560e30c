/** How many customers of the start are still there at the end. */

import { describe } from './cell';
import { Refusal } from './refusal';

/** Customers at the end without the new ones; refuses numbers of new customers that cannot be. */
export function keptCustomers(start: number, end: number, fresh: number): number {
  const kept = end - fresh;
  if (kept > start) {
    const { en, ru } = describe(end - start);
    const expected = {
      en: `at least customers_at_end − customers_at_start (${en})`,
      ru: `не меньше, чем customers_at_end − customers_at_start (${ru})`,
    };
    throw new Refusal('new_customers', expected, describe(fresh), {
      en: 'count everyone who joined, not the net change',
      ru: 'считайте всех пришедших, а не чистый прирост',
    });
  }
  if (kept < 0) {
    const { en, ru } = describe(end);
    const expected = { en: `at most customers_at_end (${en})`, ru: `не больше, чем customers_at_end (${ru})` };
    throw new Refusal('new_customers', expected, describe(fresh), {
      en: 'leave out those who joined and left within the period',
      ru: 'не считайте тех, кто пришёл и ушёл в том же периоде',
    });
  }
  return kept;
}
