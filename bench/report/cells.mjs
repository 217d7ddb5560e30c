// How figures are written in the tables of the report.

export function table(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function milliseconds(value) {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function megabytes(bytes) {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

/** 1.12 × (0.98–1.31) */
export function times(spread) {
  if (!spread) return '';
  const digits = spread.median >= 10 ? 1 : 2;
  const [middle, min, max] = [spread.median, spread.min, spread.max].map((value) => value.toFixed(digits));
  return spread.rounds === 1 ? `${middle} ×` : `${middle} × (${min}–${max})`;
}

export const RATIO_TITLES = ['ratio', 'ratio on the processor', 'goal'];

/** Both ratios, and whether the goal is kept: on the processor, where known, since other work on the machine is not in it. */
export function ratioCells({ wall, cpu }, limit) {
  return [times(wall), times(cpu), limit ? goal(cpu ?? wall, limit) : ''];
}

function goal(spread, limit) {
  return spread.median <= limit ? `≤ ${limit}: yes` : `≤ ${limit}: **no**`;
}
