/** Sums, shares and periods, computed without the product's own code. */

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

/** Days as `2024-03-09`. */
export interface Period {
  readonly label: string;
  readonly first: string;
  readonly last: string;
}

export const isWithin = (day: string, { first, last }: Period): boolean => day >= first && day <= last;

const DAY = 86_400_000;

/** As date cells count: 1 is 31 December 1899. */
export const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY + 25_569;

export const daysBetween = (from: string, to: string): number => serialOf(to) - serialOf(from);

const dayOf = (serial: number): string => new Date((serial - 25_569) * DAY).toISOString().slice(0, 10);

/** Every month from the first day's to the last day's. */
export function monthsBetween(first: string, last: string): Period[] {
  const periods: Period[] = [];
  for (let start = `${first.slice(0, 7)}-01`; start <= last; ) {
    const [year = 0, month = 0] = start.split('-').map(Number);
    const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    periods.push({ label: start.slice(0, 7), first: start, last: dayOf(serialOf(next) - 1) });
    start = next;
  }
  return periods;
}

/** The weeks up to that of the last day, Monday to Sunday; each is of the year in which its Thursday lies. */
export function weeksUpTo(last: string, count: number): Period[] {
  const monday = serialOf(last) - ((serialOf(last) + 5) % 7);
  return Array.from({ length: count }, (_, i) => {
    const first = monday - 7 * (count - 1 - i);
    const year = dayOf(first + 3).slice(0, 4);
    const week = Math.floor((first + 3 - serialOf(`${year}-01-01`)) / 7) + 1;
    return { label: `${year}-W${String(week).padStart(2, '0')}`, first: dayOf(first), last: dayOf(first + 6) };
  });
}
