/** Twelve significant digits: enough for any figure, too few for the noise of floating point (21 / 0.35 is 60). */
export function significant(value: number): number {
  return Number(value.toPrecision(12));
}
