/** A sheet of the local spreadsheet by row and column, counted from 1. */
import type { HeadlessSheet } from '../node/create';

/** Null for a blank; an error cell by its code. */
export type Figure = number | string | boolean | null;

export class SheetView {
  readonly #id: string;

  constructor(
    readonly sheet: HeadlessSheet,
    name: string,
  ) {
    const id = sheet.host.grid.findSheet(name);
    if (id === undefined) throw new Error(`There is no sheet "${name}".`);
    this.#id = id;
  }

  text(row: number, column: number): string {
    return this.#cell(row, column).formattedValue;
  }

  figure(row: number, column: number): Figure {
    const { value } = this.#cell(row, column);
    return value === '' ? null : value;
  }

  #cell(row: number, column: number) {
    return this.sheet.host.grid.evaluated({ sheetId: this.#id, row: row - 1, col: column - 1 });
  }
}
