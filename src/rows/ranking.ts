/** Places in a table, largest figure first: equal figures share a rank, and the next is skipped (1, 2, 2, 4). */

export interface Ranking {
  /** The groups from the largest figure to the smallest, equal ones in the order of their appearance. */
  readonly order: readonly number[];
  /** The rank of each place in that order. */
  readonly ranks: readonly number[];
}

export function rank(groups: readonly number[], figures: ArrayLike<number>): Ranking {
  const key = new Map(groups.map((group) => [group, withoutNoise(figures[group])]));
  const keyOf = (group: number) => key.get(group) as number;
  const order = [...groups].sort((a, b) => (keyOf(a) === keyOf(b) ? 0 : keyOf(a) > keyOf(b) ? -1 : 1));
  const ranks: number[] = [];
  order.forEach((group, place) => {
    const tied = place > 0 && keyOf(order[place - 1]) === keyOf(group);
    ranks.push(tied ? ranks[place - 1] : place + 1);
  });
  return { order, ranks };
}

/** 0.1 + 0.2 and 0.3 are equal sums of money. */
function withoutNoise(figure: number): number {
  return Number.isNaN(figure) ? Number.NEGATIVE_INFINITY : Number(figure.toPrecision(12));
}
