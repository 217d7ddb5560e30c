/** Cohorts without the add-on: stored figures, shown as long as the months are those that they are of. */

import { letters } from '../../report/measures/formula-text';
import { FIRST_PERIOD, ROW } from '../../report/plan/layout';
import type { PlannedCell, PlannedSheet } from '../../report/plan/model';

const STORED = /\{data\}!\$?[A-Z]+\$?\d+/;

export function withCohortsWhileTrue(sheet: PlannedSheet): PlannedSheet {
  const box = sheet.blocks.find(({ id }) => id === 'cohort')?.box;
  if (!box) return sheet;
  const first = sheet.cells.find(({ row, column }) => row === box.row + 2 && column === box.column);
  const [label] = STORED.exec(textOf(first)) ?? [];
  if (label === undefined) return sheet;
  const isTrue = `${label}=${letters(FIRST_PERIOD)}$${ROW.header}`;
  const isIn = ({ row, column }: PlannedCell) =>
    row > box.row && row < box.row + box.rows && column < box.column + box.columns;
  const cells = sheet.cells.map((cell) => {
    const formula = textOf(cell);
    return isIn(cell) && STORED.test(formula)
      ? { ...cell, content: { formula: `=IF(${isTrue},${formula.slice(1)},"")` } }
      : cell;
  });
  return { ...sheet, cells };
}

function textOf(cell: PlannedCell | undefined): string {
  return cell && 'formula' in cell.content ? cell.content.formula : '';
}
