/** What cells are to hold and how they are to look, kept until somebody reads: one command a cell instead of one a property. */
import type { CellPosition, Getters, Style } from '@odoo/o-spreadsheet';
import type { EngineCommand } from './engine';

export interface Look {
  readonly style: Style;
  /** Empty where the cell has no number format of its own. */
  readonly format: string;
}

export type Edit = Partial<Look> & { readonly content?: string };

export class Edits {
  readonly #getters: Getters;
  readonly #pending = new Map<string, { readonly position: CellPosition; readonly edit: Edit }>();

  constructor(getters: Getters) {
    this.#getters = getters;
  }

  lookOf(position: CellPosition): Look {
    const cell = this.#getters.getCell(position);
    const { style = cell?.style ?? {}, format = cell?.format ?? '' } = this.#of(position) ?? {};
    return { style, format };
  }

  isUntouched(position: CellPosition): boolean {
    return !this.#of(position) && !this.#getters.getCell(position);
  }

  add(position: CellPosition, edit: Edit): void {
    this.#pending.set(keyOf(position), { position, edit: { ...this.#of(position), ...edit } });
  }

  /** The commands that make the cells so; nothing is kept afterwards. */
  take(): EngineCommand[] {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    return pending.map(({ position, edit }) => ({ type: 'UPDATE_CELL', payload: { ...position, ...edit } }));
  }

  #of(position: CellPosition): Edit | undefined {
    return this.#pending.get(keyOf(position))?.edit;
  }
}

const keyOf = ({ sheetId, row, col }: CellPosition): string => `${sheetId} ${row} ${col}`;
