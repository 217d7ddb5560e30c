/** The next name in columns of names that is in none of the cells above: of functions that every spreadsheet knows. */

/** Where the first column has no more of them, those of the next one follow. */
export function nextName(ranges: readonly string[], above: readonly string[]): string {
  return ranges
    .map((range) => {
      const others = above.map((cell) => `*(${range}<>${cell})`).join('');
      return `INDEX(${range},MATCH(1,INDEX((${range}<>"")${others}*1,0),0))`;
    })
    .reduceRight((rest, one) => `IFERROR(${one},${rest})`, '""');
}
