/** Rows, columns, panes and visibility of a sheet. */
import { type Sheet, SheetBase } from './sheet-base';

type Supported = Pick<
  Sheet,
  | 'deleteColumns'
  | 'deleteRows'
  | 'setTabColor'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'setFrozenColumns'
  | 'setFrozenRows'
>;

export abstract class ShapedSheet extends SheetBase implements Supported {
  protected abstract self(): Sheet;

  insertRowsBefore = (row: number, howMany: number) => this.#add('insertRowsBefore', 'ROW', 'before', row, howMany);
  insertRowsAfter = (row: number, howMany: number) => this.#add('insertRowsAfter', 'ROW', 'after', row, howMany);
  insertColumnsBefore = (column: number, howMany: number) =>
    this.#add('insertColumnsBefore', 'COL', 'before', column, howMany);
  insertColumnsAfter = (column: number, howMany: number) =>
    this.#add('insertColumnsAfter', 'COL', 'after', column, howMany);
  deleteRows = (row: number, howMany: number) => this.#remove('deleteRows', 'ROW', row, howMany);
  deleteColumns = (column: number, howMany: number) => this.#remove('deleteColumns', 'COL', column, howMany);

  setFrozenRows(rows: number): void {
    if (rows === 0) this.run('setFrozenRows', 'UNFREEZE_ROWS', {});
    else this.run('setFrozenRows', 'FREEZE_ROWS', { quantity: rows });
  }

  setFrozenColumns(columns: number): void {
    if (columns === 0) this.run('setFrozenColumns', 'UNFREEZE_COLUMNS', {});
    else this.run('setFrozenColumns', 'FREEZE_COLUMNS', { quantity: columns });
  }

  setColumnWidths(first: number, howMany: number, width: number): Sheet {
    const elements = Array.from({ length: howMany }, (_, index) => first - 1 + index);
    this.run('setColumnWidths', 'RESIZE_COLUMNS_ROWS', { dimension: 'COL', elements, size: width });
    return this.self();
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    this.run('setHiddenGridlines', 'SET_GRID_LINES_VISIBILITY', { areGridLinesVisible: !hidden });
    return this.self();
  }

  setTabColor(color: string | null): Sheet {
    this.run('setTabColor', 'COLOR_SHEET', { color: color ?? undefined });
    return this.self();
  }

  isSheetHidden = () => !this.getters.isSheetVisible(this.id);

  hideSheet(): Sheet {
    if (!this.isSheetHidden()) this.run('hideSheet', 'HIDE_SHEET', {});
    return this.self();
  }

  showSheet(): Sheet {
    if (this.isSheetHidden()) this.run('showSheet', 'SHOW_SHEET', {});
    return this.self();
  }

  #add(method: string, dimension: string, position: 'before' | 'after', at: number, quantity: number): Sheet {
    const sheetName = this.getters.getSheetName(this.id);
    this.host.requireRoom(quantity * (dimension === 'ROW' ? this.getMaxColumns() : this.getMaxRows()));
    this.run(method, 'ADD_COLUMNS_ROWS', { dimension, base: at - 1, quantity, position, sheetName });
    return this.self();
  }

  #remove(method: string, dimension: string, at: number, howMany: number): void {
    const elements = Array.from({ length: howMany }, (_, index) => at - 1 + index);
    const sheetName = this.getters.getSheetName(this.id);
    this.run(method, 'REMOVE_COLUMNS_ROWS', { dimension, elements, sheetName });
  }
}
