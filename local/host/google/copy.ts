/** Copies cells with their formulas, formats, borders and merges, as pasting does; relative references move along. */
import type { CellPosition, Zone } from '@odoo/o-spreadsheet';
import type { EngineCommand } from '../engine';
import type { Area, Grid } from '../grid';

export function copyCommands(grid: Grid, from: Area, to: CellPosition): EngineCommand[] {
  const down = to.row - from.zone.top;
  const right = to.col - from.zone.left;
  const target = {
    left: to.col,
    top: to.row,
    right: from.zone.right + right,
    bottom: from.zone.bottom + down,
  };
  const cells = grid.map(from, (source) =>
    cellCommands(grid, source, { sheetId: to.sheetId, row: source.row + down, col: source.col + right }),
  );
  return [
    ...mergesIn(grid, to.sheetId, target).map((zone) => ({
      type: 'REMOVE_MERGE',
      payload: { sheetId: to.sheetId, target: [zone] },
    })),
    ...cells.flat(2),
    ...mergesIn(grid, from.sheetId, from.zone).map((zone) => ({
      type: 'ADD_MERGE',
      payload: { sheetId: to.sheetId, target: [shifted(zone, down, right)], force: true },
    })),
  ];
}

function cellCommands(grid: Grid, source: CellPosition, target: CellPosition): EngineCommand[] {
  const { getters } = grid.model;
  const cell = getters.getCell(source);
  const old = getters.getCell(target);
  const border = getters.getCellBorder(source) ?? undefined;
  const borders =
    border || getters.getCellBorder(target) ? [{ type: 'SET_BORDER', payload: { ...target, border } }] : [];
  if (!cell && !old) return borders;
  const content = contentAt(grid, source, target);
  return [
    {
      type: 'UPDATE_CELL',
      payload: { ...target, content, style: cell?.style ?? null, format: cell?.format ?? '' },
    },
    ...borders,
  ];
}

function contentAt(grid: Grid, source: CellPosition, target: CellPosition): string {
  const { getters } = grid.model;
  const cell = getters.getCell(source);
  if (!cell) return '';
  if (!cell.isFormula) return cell.content;
  return getters.getTranslatedCellFormula(
    target.sheetId,
    target.col - source.col,
    target.row - source.row,
    cell.compiledFormula,
  );
}

function mergesIn(grid: Grid, sheetId: string, zone: Zone): Zone[] {
  return grid.model.getters
    .getMerges(sheetId)
    .filter(
      ({ left, right, top, bottom }) =>
        left <= zone.right && right >= zone.left && top <= zone.bottom && bottom >= zone.top,
    );
}

function shifted({ left, right, top, bottom }: Zone, down: number, aside: number): Zone {
  return { left: left + aside, right: right + aside, top: top + down, bottom: bottom + down };
}
