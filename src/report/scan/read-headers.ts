/** Reads the headers of a table: their texts, the headings over groups of them, and the words that count. */

import type { Display } from './display';
import type { Grid } from './grid';
import { wordsOf } from './header-words';
import type { Shape } from './shapes';

export interface Header {
  readonly text: string;
  readonly group: string;
  readonly words: readonly string[];
}

/** One for each column of the shape. */
export function readHeaders(grid: Grid, shape: Shape, display: Display): Header[] {
  const { left, right } = shape.area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const groups = groupsAbove(grid, shape);
  const texts = columns.map((column, index) => {
    const text = shape.header < 0 ? '' : display(grid.at(shape.header, column));
    const isMerged = text === '' && groups.length > 0 && grid.isFilled(shape.header - 1, column);
    return isMerged ? groups[index] : text;
  });
  const isRobyn = texts.filter((text) => /_S$/.test(text)).length > 1;
  return texts.map((text, index) => {
    const group = groups[index] === text ? '' : (groups[index] ?? '');
    return { text, group, words: wordsOf(isRobyn ? spelledOut(text) : text) };
  });
}

/** Headings in the row above, each over its columns up to the next; a lone title above the first column is none. */
function groupsAbove(grid: Grid, { header, area }: Shape): string[] {
  if (header < 1) return [];
  const { count, first } = grid.filledIn(header - 1, area);
  if (count === 0 || (count === 1 && first === area.left)) return [];
  const groups: string[] = [];
  let group = '';
  for (let column = area.left; column <= area.right; column++) {
    const cell = grid.at(header - 1, column);
    if (grid.isFilled(header - 1, column)) {
      if (typeof cell !== 'string') return [];
      group = cell.trim();
    }
    groups.push(group);
  }
  return groups;
}

/** Marketing-mix tables mark what a column of a channel holds by its last letter: spend, impressions. */
function spelledOut(header: string): string {
  return header
    .replace(/_S$/, ' spend')
    .replace(/_I$/, ' impressions')
    .replace(/_[PBO]$/, '');
}
