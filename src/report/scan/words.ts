/** The different texts of a column as they stand in its cells: formulas compare whole cells, and letters without their case. */

import { keyOf } from './display';
import type { Area, Grid } from './grid';

export interface Word {
  readonly text: string;
  readonly rows: number;
}

/** The words of the columns of one table, each column read once. */
export class Words {
  private readonly read = new Map<number, readonly Word[]>();

  constructor(
    private readonly grid: Grid,
    private readonly area: Area,
  ) {}

  /** Most rows first. */
  of(column: number): readonly Word[] {
    let words = this.read.get(column);
    if (!words) {
      words = mergeCase(this.count(column)).sort((a, b) => b.rows - a.rows);
      this.read.set(column, words);
    }
    return words;
  }

  /** Those of which something is true, without keeping the others: names may be as many as rows. */
  where(column: number, isOne: (text: string) => boolean): readonly Word[] {
    const known = this.read.get(column)?.filter(({ text }) => isOne(text.trim()));
    return known ?? mergeCase(this.count(column, (text) => isOne(text.trim())));
  }

  private count(column: number, isOne?: (text: string) => boolean): Map<string, number> {
    const rowsOf = new Map<string, number>();
    const { grid, area } = this;
    for (let row = area.top; row <= area.bottom; row++) {
      if (!grid.isFilled(row, column)) continue;
      const text = textOf(grid.at(row, column));
      if (isOne && !isOne(text)) continue;
      rowsOf.set(text, (rowsOf.get(text) ?? 0) + 1);
    }
    return rowsOf;
  }
}

/** A text with the spaces around it; the number 7 as the text `7`. */
export function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : keyOf(cell);
}

/** What formulas compare. */
export const keyOfWord = (text: string) => text.toLowerCase();

/** `Won` and `won` are one word, written as most cells write it. */
function mergeCase(rowsOf: ReadonlyMap<string, number>): Word[] {
  const found = new Map<string, { text: string; rows: number; most: number }>();
  for (const [text, rows] of rowsOf) {
    const key = keyOfWord(text);
    const word = found.get(key);
    if (!word) found.set(key, { text, rows, most: rows });
    else {
      word.rows += rows;
      if (rows > word.most) [word.text, word.most] = [text, rows];
    }
  }
  return [...found.values()].map(({ text, rows }) => ({ text, rows }));
}
