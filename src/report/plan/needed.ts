/** The part of a plan that some of its cells stand on: enough to calculate these, and nothing beside. */

import type { Box, Plan, PlannedCell, PlannedSheet } from './model';

interface Place {
  readonly sheet: string;
  readonly box: Box;
}

/** Texts and quoted names of sheets, which refer to nothing in the plan. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?/g;
const REFERENCE = /(?:\{(\w+)\}!|(?<![\w!$.:]))\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d*))?(?![\w(])/g;

/** `wanted` are cells of the sheet with this key. */
export function neededFor(plan: Plan, key: string, wanted: readonly Box[]): PlannedSheet[] {
  const needed = new Map(plan.sheets.map((sheet) => [sheet.key, new Set<PlannedCell>()]));
  const seen = new Set<string>();
  const open: Place[] = wanted.map((box) => ({ sheet: key, box }));
  for (let place = open.pop(); place; place = open.pop()) {
    const id = JSON.stringify(place);
    if (seen.has(id)) continue;
    seen.add(id);
    const cells = plan.sheets.find((sheet) => sheet.key === place.sheet)?.cells ?? [];
    const inside = cells.filter((one) => isIn(one, place.box));
    for (const cell of [...inside, ...spillingInto(cells, place.box)]) {
      if (needed.get(place.sheet)?.has(cell)) continue;
      needed.get(place.sheet)?.add(cell);
      if ('formula' in cell.content) open.push(...referencesIn(cell.content.formula, place.sheet));
    }
  }
  return plan.sheets.map((sheet) => ({
    ...sheet,
    cells: [...(needed.get(sheet.key) ?? [])],
    looks: sheet.looks.filter(({ look }) => look.format !== undefined),
    rules: [],
    notes: [],
    charts: [],
    merges: [],
  }));
}

function isIn({ row, column }: PlannedCell, { row: top, column: left, rows, columns }: Box): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

/** What shows in a cell that is not planned may spill from the nearest formula in its row, or from the nearest above it. */
function spillingInto(cells: readonly PlannedCell[], { row, column }: Box): PlannedCell[] {
  if (cells.some((cell) => cell.row === row && cell.column === column)) return [];
  const before = cells
    .filter((cell) => 'formula' in cell.content && cell.row <= row && cell.column <= column)
    .sort((a, b) => b.column - a.column || b.row - a.row);
  return [...before.filter((cell) => cell.row === row).slice(0, 1), ...before.slice(0, 1)];
}

function referencesIn(formula: string, sheet: string): Place[] {
  return [...formula.replace(QUOTED, '""').matchAll(REFERENCE)].map(
    ([, key, left, top, right = left, bottom = top]) => {
      const row = Number(top);
      const column = numberOf(left);
      const rows = bottom === '' ? Number.POSITIVE_INFINITY : Number(bottom) - row + 1;
      return { sheet: key ?? sheet, box: { row, column, rows, columns: numberOf(right) - column + 1 } };
    },
  );
}

const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
