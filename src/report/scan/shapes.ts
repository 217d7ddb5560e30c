/** Where the tables of a sheet stand: cuts it along blank rows and columns, and joins what belongs together. */

import * as cell from '../../rows/data-check/cell-class';
import type { Area, Grid } from './grid';
import { findHeaderRow } from './header-row';
import { isSumOfAbove, saysTotal } from './totals-row';

/** Counted from 0; the header row is -1 when there is none. */
export interface Shape {
  readonly header: number;
  readonly title: string;
  /** The rows of data; `bottom` is above `top` when there are none. */
  readonly area: Area;
  readonly totals: number;
}

export function findShapes(grid: Grid, area: Area = grid.all): Shape[] {
  const groups = grid.columnGroups(area);
  if (groups.length > 1) return groups.flatMap((group) => findShapes(grid, group));
  if (groups.length === 0) return [];
  const bands = grid.rowBands(groups[0]);
  if (bands.length === 1) return shapesOfBlock(grid, bands[0]);
  const found: Shape[] = [];
  let title = '';
  for (const band of bands) {
    const last = found[found.length - 1];
    const longer = last && extended(grid, last, tight(grid, band));
    if (longer) found[found.length - 1] = longer;
    else {
      const next = findShapes(grid, band);
      found.push(...next.map((shape) => ({ ...shape, title: shape.title || title })));
      title = next.length > 0 ? '' : titleAbove(grid, band, band.bottom + 1) || title;
    }
  }
  return found;
}

/** An area without blank rows and columns: one table, or several beside each other under one title. */
function shapesOfBlock(grid: Grid, area: Area): Shape[] {
  const header = findHeaderRow(grid, area);
  if (header === undefined) return isData(grid, area) ? [withoutHeader(grid, area)] : [];
  const body = { ...area, top: header };
  const title = titleAbove(grid, area, header);
  const groups = grid.columnGroups(body);
  if (groups.length > 1)
    return groups.flatMap((group) => findShapes(grid, group)).map((shape) => ({ ...shape, title }));
  const [{ left, right }] = groups;
  const rows = { top: header + 1, bottom: area.bottom, left, right };
  const top =
    rows.top <= rows.bottom && saysTotal(grid, rows, rows.top) && rows.bottom > rows.top ? rows.top + 1 : rows.top;
  return [closed(grid, { header, title, area: { ...rows, top }, totals: -1 })];
}

/** The nearest text above a header that stands alone in its row. */
function titleAbove(grid: Grid, area: Area, header: number): string {
  for (let row = area.top; row < header; row++) {
    const { count, first } = grid.filledIn(row, area);
    const value = grid.at(row, first);
    if (count === 1 && typeof value === 'string') return value.trim();
  }
  return '';
}

/** Rows of figures without a header; a note or a list of words is no table. */
function isData(grid: Grid, area: Area): boolean {
  if (area.bottom - area.top < 2) return false;
  let figures = 0;
  for (let row = area.top; row <= area.bottom && row < area.top + 50; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const kind = cell.classOf(grid.at(row, column));
      if (kind === cell.BLANK || (kind === cell.TEXT && !/^[\d\s.,:/-]+$/.test(String(grid.at(row, column))))) continue;
      figures++;
      break;
    }
  }
  return figures * 2 > Math.min(50, area.bottom - area.top + 1);
}

function withoutHeader(grid: Grid, area: Area): Shape {
  return closed(grid, { header: -1, title: '', area, totals: -1 });
}

/** Rows that may stand below a table: totals of several kinds, remarks. */
const FOOT = 6;

/** Ends the data above its totals and remarks. */
function closed(grid: Grid, shape: Shape): Shape {
  const { area } = shape;
  for (let row = Math.max(area.top, area.bottom - FOOT); row <= area.bottom; row++) {
    const isTotal = row > area.top && saysTotal(grid, area, row);
    const isSum = row === area.bottom && isSumOfAbove(grid, area, row, area.top);
    if (isTotal || isSum) return { ...shape, area: { ...area, bottom: row - 1 }, totals: row };
  }
  let bottom = area.bottom;
  while (bottom > area.top && isRemark(grid, area, bottom)) bottom--;
  return { ...shape, area: { ...area, bottom } };
}

function isRemark(grid: Grid, area: Area, row: number): boolean {
  const { count, first } = grid.filledIn(row, area);
  if (count !== 1 || area.right - area.left < 2) return false;
  return /^\s*(?:[*†‡]|(?:note|source|примечани[ея]|источник)s?\s*:)/i.test(String(grid.at(row, first)));
}

function tight(grid: Grid, band: Area): Area {
  const groups = grid.columnGroups(band);
  return { ...band, left: groups[0].left, right: groups[groups.length - 1].right };
}

/** The table with the rows of a band below it, when they are more of its rows or its totals. */
function extended(grid: Grid, shape: Shape, band: Area): Shape | undefined {
  const { area, header, totals } = shape;
  if (totals >= 0 || band.left < area.left || band.right > area.right) return undefined;
  const isLastRow = band.top === band.bottom;
  const isTotal = saysTotal(grid, area, band.top) || (isLastRow && isSumOfAbove(grid, area, band.top, area.top));
  if (isTotal && area.bottom >= area.top) return { ...shape, totals: band.top };
  if (findHeaderRow(grid, band) !== undefined && header >= 0) return undefined;
  if (!isLike(grid, shape, band.top)) return undefined;
  return closed(grid, { ...shape, area: { ...area, bottom: band.bottom } });
}

/** Whether a row holds the same kinds of cells as the table's last row. */
function isLike(grid: Grid, { area, header }: Shape, row: number): boolean {
  const { count } = grid.filledIn(row, area);
  const width = area.right - area.left + 1;
  if (count === 0 || (count === 1 && width > 2)) return false;
  if (area.bottom < area.top) return header >= 0;
  let alike = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (!grid.isFilled(row, column)) continue;
    const rows = [area.bottom, area.top].filter((other) => grid.isFilled(other, column));
    if (rows.length === 0 || rows.some((other) => sortOf(grid.at(other, column)) === sortOf(grid.at(row, column))))
      alike++;
  }
  return alike * 3 >= count * 2;
}

function sortOf(value: unknown): 'text' | 'number' | 'date' {
  const kind = cell.classOf(value);
  if (kind === cell.NUMBER || kind === cell.NUMBER_TEXT) return 'number';
  return kind === cell.DATE || kind === cell.DATE_TEXT ? 'date' : 'text';
}
