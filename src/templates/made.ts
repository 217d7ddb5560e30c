/** What made rows are made with: dates as date cells count them, and draws that come out the same every time. */

const EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** `2025-03-04` as the number that a date cell holds. */
export function day(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS) + EPOCH;
}

/** The first day of a month of a year, 0 being its January; months run on into other years. */
export function monthStart(year: number, month: number): number {
  return Math.round(Date.UTC(year, month, 1) / DAY_MS) + EPOCH;
}

export const daysIn = (year: number, month: number): number => monthStart(year, month + 1) - monthStart(year, month);

export interface Draw {
  /** From `low` up to but without `high`, whole. */
  whole(low: number, high: number): number;
  /** From `low` to `high`. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  /** The number of a share, drawn in proportion. */
  pick(shares: readonly number[]): number;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    whole: (low, high) => low + Math.floor(next() * (high - low)),
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (shares) => {
      let left = next() * shares.reduce((sum, share) => sum + share, 0);
      const found = shares.findIndex((share) => {
        left -= share;
        return left < 0;
      });
      return found < 0 ? shares.length - 1 : found;
    },
  };
}

/** To tens, hundreds: nobody asks a price of 1,237. */
export const rounded = (amount: number, to: number): number => Math.round(amount / to) * to;

/** Hits that come as evenly as their chances allow: over many tries the share is the chance, without luck. */
export function evenly(): (key: number, chance: number) => boolean {
  const owed = new Map<number, number>();
  return (key, chance) => {
    const sum = (owed.get(key) ?? 0.5) + chance;
    const hit = sum >= 1;
    owed.set(key, hit ? sum - 1 : sum);
    return hit;
  };
}

/** Numbers in turn, each as often as its share says. */
export function inTurn(shares: readonly number[]): () => number {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const owed = shares.map(() => 0);
  return () => {
    shares.forEach((share, i) => {
      owed[i] += share / whole;
    });
    const next = owed.indexOf(Math.max(...owed));
    owed[next] -= 1;
    return next;
  };
}
