/** Finds the row of headers in an area: below titles and headings over groups, above the data. */

import * as cell from '../../rows/data-check/cell-class';
import type { Area, Grid } from './grid';
import { wordsOf } from './header-words';
import { isKnownHeader } from './role-match';

/** Reports carry at most some lines above their header. */
const DEEPEST = 15;
/** Rows below a header that show what its columns hold. */
const SHOWN = 6;

interface Candidate {
  readonly row: number;
  /** Cells with words that name a known role. */
  readonly known: number;
  /** Texts that stand over numbers or dates. */
  readonly over: number;
  readonly cells: number;
  /** The share of the columns below that have a header. */
  readonly covers: number;
}

/** Undefined when nothing in the area looks like a header. */
export function findHeaderRow(grid: Grid, area: Area): number | undefined {
  let best: Candidate | undefined;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + DEEPEST); row++) {
    const found = candidate(grid, area, row);
    if (found && isHeader(found, area) && (!best || isBetter(found, best) || isLowerHalf(grid, area, found, best)))
      best = found;
  }
  return best?.row;
}

function candidate(grid: Grid, area: Area, row: number): Candidate | undefined {
  let [texts, figures, over, known, columns] = [0, 0, 0, 0, 0];
  for (let column = area.left; column <= area.right; column++) {
    const below = isOver(grid, area, row, column);
    if (grid.isFilled(row, column) || below !== 'nothing') columns++;
    if (!grid.isFilled(row, column)) continue;
    const kind = cell.classOf(grid.at(row, column));
    const isText = kind === cell.TEXT || kind === cell.OPEN_END || kind === cell.BOOLEAN;
    const isPeriodAcross = kind === cell.DATE && below === 'number';
    if (!isText && !isPeriodAcross) figures++;
    else texts++;
    if (isText && (below === 'number' || below === 'date')) over++;
    if (isText && isKnownHeader(wordsOf(String(grid.at(row, column))))) known++;
  }
  if (texts === 0 || figures * 5 > texts) return undefined;
  return { row, known, over, cells: texts, covers: texts / columns };
}

/** What the cells under a header mostly are. */
function isOver(grid: Grid, area: Area, row: number, column: number): 'number' | 'date' | 'text' | 'nothing' {
  let [numbers, dates, texts] = [0, 0, 0];
  for (let below = row + 1; below <= Math.min(area.bottom, row + SHOWN); below++) {
    if (!grid.isFilled(below, column)) continue;
    const kind = cell.classOf(grid.at(below, column));
    if (kind === cell.NUMBER || kind === cell.NUMBER_TEXT || kind === cell.ID_TEXT) numbers++;
    else if (kind === cell.DATE || kind === cell.DATE_TEXT) dates++;
    else texts++;
  }
  if (numbers + dates + texts === 0) return 'nothing';
  if (texts > numbers + dates) return 'text';
  return numbers >= dates ? 'number' : 'date';
}

function isHeader({ row, known, over, cells, covers }: Candidate, area: Area): boolean {
  const isLast = row === area.bottom;
  if (isLast) return known >= 2 && known * 2 >= cells;
  if (known > 0 && covers >= 0.5 && known * 4 >= cells) return true;
  if (over > 0 && covers >= 0.5 && over * 3 >= cells) return true;
  return known + over >= 2 && covers >= 0.7;
}

/** More known words win, then what covers more columns; of two equal rows of headers the lower. */
function isBetter(later: Candidate, earlier: Candidate): boolean {
  const score = ({ known, over, cells, covers }: Candidate) => known / cells + covers * 1.5 + (over / cells) * 0.7;
  const gain = score(later) - score(earlier);
  const isSecondHeader = later.known > 0 && later.row === earlier.row + 1 && later.cells >= earlier.cells;
  return gain > 0.05 || (isSecondHeader && gain > -0.05 && later.known >= earlier.known);
}

/** Headers merged over two rows stand in the upper one; the lower holds those of the columns under a shared heading. */
function isLowerHalf(grid: Grid, { left, right }: Area, lower: Candidate, upper: Candidate): boolean {
  if (lower.row !== upper.row + 1) return false;
  let added = 0;
  for (let column = left; column <= right; column++) {
    const above = grid.isFilled(upper.row, column);
    const below = grid.isFilled(lower.row, column);
    if (!above && !below) return false;
    if (!above) added++;
  }
  return added > 0;
}
