/** Numbers as a row of bars made of text. */

const BARS = '▁▂▃▄▅▆▇█';
const LEVEL = '▄';

/** A blank is a space; equal values are all of middle height. */
export function sparkline(values: ArrayLike<number>): string {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < lowest) lowest = values[i];
    if (values[i] > highest) highest = values[i];
  }
  const halfSpan = highest / 2 - lowest / 2;
  return Array.from(values, (value) => {
    if (Number.isNaN(value)) return ' ';
    const share = (value / 2 - lowest / 2) / halfSpan;
    return halfSpan > 0 ? BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))] : LEVEL;
  }).join('');
}
