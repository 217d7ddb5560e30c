/** What the cells of a planned sheet hold, as one matrix for `setValues`. */

import type { Box, PlannedContent, PlannedSheet } from '../../report/plan/model';
import { type Link, linked } from './link';

/** What `setValues` takes. */
export type Written = string | number | boolean | Date;

export function wholeBox({ rows, columns }: Pick<PlannedSheet, 'rows' | 'columns'>): Box {
  return { row: 1, column: 1, rows, columns };
}

export function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array<T>(columns).fill(value));
}

export function contentsOf(planned: PlannedSheet, link: Link): Written[][] {
  const cells = matrix<Written>(planned.rows, planned.columns, '');
  for (const { row, column, content } of planned.cells) {
    cells[row - 1][column - 1] = written(content, link);
  }
  return cells;
}

function written(content: PlannedContent, link: Link): Written {
  if ('formula' in content) return linked(content.formula, link);
  return literal(content.value ?? '');
}

/** The apostrophe keeps a text a text, whatever it begins with or looks like; it is no part of the value. */
export function literal<T extends Written>(value: T): T | string {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
