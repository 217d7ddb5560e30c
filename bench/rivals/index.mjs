// The rivals by file name. One whose package does not load here is reported, not passed over.

import { readFileSync } from 'node:fs';

export const rivalIds = ['arquero', 'd3', 'lodash', 'duckdb', 'polars', 'hyperformula', 'ironcalc'];
const PACKAGES = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).dependencies;

export async function loadRivals(ids) {
  const rivals = [];
  for (const id of ids) {
    try {
      rivals.push({ id, ...(await import(`./${id}.mjs`)).default });
    } catch (error) {
      rivals.push({ id, name: id, unavailable: error.message.split('\n')[0] });
    }
  }
  return rivals;
}

/** Versions as the lockfile pins them. */
export const versions = PACKAGES;
