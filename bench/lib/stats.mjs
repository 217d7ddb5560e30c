// Medians with their smallest and largest value, and ratios of what was timed in the same round.

export function median(values) {
  const sorted = values.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function spread(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), rounds: values.length };
}

/** The ratio of one contender's part of a round to another's, over all rounds that both have. */
export function ratioOf(part, times, base) {
  const ratios = times.map((time, round) => time[part] / base[round][part]).filter(Number.isFinite);
  return ratios.length > 0 ? spread(ratios) : undefined;
}

/** By the clock on the wall, and by the time on the processor where the system tells it. */
export function ratiosOf(times, base) {
  return { wall: ratioOf('total', times, base), cpu: ratioOf('cpu', times, base) };
}
