// The six years that all sample rows lie in.

const DAY = 86_400_000;
export const FIRST = Date.UTC(2019, 0, 3);
export const LAST = Date.UTC(2024, 11, 29);

/** The moment of row i of n in log order: more rows a month as the business grows, never backwards. */
export function momentOf(i, n, random) {
  const share = ((i + random.next()) / n) ** 0.8;
  return Math.floor(FIRST + share * (LAST - FIRST));
}

/** A random moment in a month counted from January 2019. */
export function momentIn(month, random) {
  return Date.UTC(2019, month, 2) + random.below(26 * DAY);
}
