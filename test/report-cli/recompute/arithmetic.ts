/** Sums, shares and months, computed without the product's own code. */

export type Figure = number | null;

/** Nothing by nothing is a blank. */
export const divided = (part: Figure, whole: Figure): Figure =>
  part === null || whole === null || whole === 0 ? null : part / whole;

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** `2024-03` and the eleven after it, up to the last. */
export function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  for (let month = first; month < last; months.push(month)) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return months;
}

const DAY = 86_400_000;

/** As date cells count: 1 is 31 December 1899. */
export const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY + 25_569;

export const daysBetween = (from: string, to: string): number => serialOf(to) - serialOf(from);

export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
