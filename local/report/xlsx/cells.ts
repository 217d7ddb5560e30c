/** Contents and looks of one sheet's cells, from the calculated grid into an .xlsx sheet. */
import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import type { CellPosition, EvaluatedCell } from '@odoo/o-spreadsheet';
import type { Grid } from '../../host/grid';
import { keptFormula } from './formula';
import { type CellBorders, styleOf } from './looks';

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

export interface CellWishes {
  /** How far ranges reach at least, for rows to come. */
  readonly rows?: number;
  /** A test, as formula text: what stands in the place of a formula that no other program knows is blank where it fails. */
  readonly storedWhile?: string;
}

export class CellWriter {
  readonly #lastRows: Map<string, number>;

  constructor(
    readonly grid: Grid,
    readonly wishes: CellWishes,
  ) {
    const { getSheetIds, getSheetName, getNumberRows } = grid.model.getters;
    this.#lastRows = new Map(
      getSheetIds().map((id) => [getSheetName(id), Math.max(getNumberRows(id), wishes.rows ?? 0)]),
    );
  }

  /** Every cell with a content or, where `dressed`, any cell with a look. */
  write(sheetId: string, sheet: Worksheet, dressed: boolean): void {
    const { getters } = this.grid.model;
    const ownLastRow = Math.max(getters.getNumberRows(sheetId), this.wishes.rows ?? 0);
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const evaluated = getters.getEvaluatedCell(position);
      const value = this.#content(position, evaluated, ownLastRow);
      const format = evaluated.format;
      if (value === null && !dressed) continue;
      const cell = sheet.getCell(position.row + 1, position.col + 1);
      if (value !== null) cell.value = value;
      if (dressed) this.#dress(position, cell, format);
      else if (format) cell.numFmt = format;
    }
    if (dressed) this.#dressEmptyCells(sheetId, sheet);
  }

  #dressEmptyCells(sheetId: string, sheet: Worksheet): void {
    const { right, bottom } = this.grid.model.getters.getSheetZone(sheetId);
    for (let row = 0; row <= bottom; row++) {
      for (let col = 0; col <= right; col++) {
        const position = { sheetId, row, col };
        if (this.grid.evaluated(position).value === null && this.#isDressed(position)) {
          this.#dress(position, sheet.getCell(row + 1, col + 1), this.grid.evaluated(position).format);
        }
      }
    }
  }

  #isDressed(position: CellPosition): boolean {
    const { getters } = this.grid.model;
    return Object.keys(getters.getCellStyle(position)).length > 0 || getters.getCellBorder(position) !== null;
  }

  #dress(position: CellPosition, cell: ReturnType<Worksheet['getCell']>, format: string | undefined): void {
    const { getters } = this.grid.model;
    const borders = getters.getCellBorder(position) as CellBorders | null;
    Object.assign(cell, styleOf(getters.getCellStyle(position), format, borders));
  }

  #content(position: CellPosition, evaluated: EvaluatedCell, ownLastRow: number): CellValue {
    const value = contentOf(evaluated);
    const formula = this.grid.formula(position);
    if (formula === null || this.#spills(position)) return value;
    const kept = keptFormula(formula, (name) => this.#lastRows.get(name) ?? ownLastRow);
    if (kept === undefined) return this.#stored(value);
    return { formula: kept, result: value ?? '' } as CellValue;
  }

  #stored(value: CellValue): CellValue {
    const { storedWhile } = this.wishes;
    if (storedWhile === undefined || typeof value !== 'number') return value;
    return { formula: `IF(${storedWhile},${value},"")`, result: value } as CellValue;
  }

  #spills(position: CellPosition): boolean {
    const zone = this.grid.model.getters.getSpreadZone(position);
    return zone !== undefined && (zone.right > zone.left || zone.bottom > zone.top);
  }
}

function contentOf({ value, type }: EvaluatedCell): CellValue {
  if (value === null || value === '') return null;
  if (type !== 'error') return value;
  const code = String(value);
  return { error: ERRORS.has(code) ? code : '#VALUE!' } as CellValue;
}
