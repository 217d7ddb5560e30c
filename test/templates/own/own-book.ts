/** A template whose made rows a user has cleared and replaced by his own, with the summary then updated, as the read-me says. */

import { ask, type Inserted, inserted } from '../../../local/templates/inserted';
import type { Language } from '../../../src/kpi/text';
import { COLUMN, FIRST_PERIOD, ROW } from '../../../src/report/plan/layout';
import type { Request } from '../../../src/report/request';
import type { InputTable, Template } from '../../../src/templates/template';
import { dist } from '../../catalogue';
import type { OwnRows, Value } from './own-rows';

export type Figure = number | null;
export type Figures = readonly (readonly unknown[])[];

const DATES = ['date', 'moment', 'month'];

export class OwnBook {
  private readonly inserted: Inserted;
  private readonly names: ReadonlyMap<string, string>;
  /** Cells as they were read since the last change. */
  private readonly read = new Map<string, Figures>();

  constructor(
    readonly template: Template,
    readonly language: Language = 'en',
    readonly style: Request['style'] = 'kpi',
  ) {
    this.inserted = inserted(dist, { id: template.id, language, style });
    this.names = new Map(this.inserted.answer.sheets.map(({ key, name }) => [key, name]));
  }

  /** Clears the rows of every input sheet and pastes these. */
  put(rows: OwnRows): this {
    this.inserted.sheet.host.grid.script(() => {
      for (const table of this.template.inputs) this.replace(table, rows[table.key] ?? []);
    });
    this.read.clear();
    return this;
  }

  /** Types into cells of a sheet. */
  type(key: string, cells: Readonly<Record<string, Value>>): this {
    const { sheet } = this.inserted;
    const named = Object.entries(cells).map(([at, value]) => [`'${this.names.get(key)}'!${at}`, value] as const);
    sheet.setMany(Object.fromEntries(named));
    this.read.clear();
    return this;
  }

  /** KPI → Update the summary. */
  update(): this {
    ask(this.inserted.sheet, 'wizardBuild', { update: true });
    this.read.clear();
    return this;
  }

  cells(key: string): Figures {
    const known = this.read.get(key) ?? this.readCells(key);
    this.read.set(key, known);
    return known;
  }

  private readCells(key: string): Figures {
    const { getters } = this.inserted.sheet.model;
    const sheetId = this.sheetId(key);
    const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column);
    return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
      columns.map((col) => getters.getEvaluatedCell({ sheetId, row, col }).value),
    );
  }

  /** The total of a row of the summary and its figures by the labels of the months; blanks are null. */
  row(name: string): { readonly total: Figure; readonly months: Readonly<Record<string, Figure>> } | undefined {
    const cells = this.cells('summary');
    const labels = this.months();
    const rows = cells.slice(ROW.body - 1).filter((row) => row[0] === name);
    const found = rows.find((row) => row.slice(1).some((cell) => typeof cell === 'number'));
    if (!found) return undefined;
    const figure = (value: unknown): Figure => (typeof value === 'number' ? value : null);
    const months = labels.map((label, i) => [String(label), figure(found[FIRST_PERIOD - 1 + i])] as const);
    return { total: figure(found[COLUMN.total - 1]), months: Object.fromEntries(months) };
  }

  /** The labels of the months that the summary shows. */
  months(): string[] {
    const header = this.cells('summary')[ROW.header - 1].slice(FIRST_PERIOD - 1);
    return header.map(String).filter((label) => /^\d{4}-\d{2}$/.test(label));
  }

  /** The figures beside a name on a sheet, below a row that begins with `under`. */
  beside(key: string, name: string, under?: string): readonly unknown[] | undefined {
    const cells = this.cells(key);
    const from = under === undefined ? 0 : cells.findIndex(([first]) => first === under);
    return cells
      .slice(from)
      .find(([first], at) => first === name && (at > 0 || under !== name))
      ?.slice(1);
  }

  /** Every text and number that a reader sees, but for the headers of input sheets and the read-me, which tells of the sample. */
  shown(): { readonly at: string; readonly value: unknown; readonly text: string }[] {
    const { getters } = this.inserted.sheet.model;
    return [...this.names.keys()]
      .filter((key) => key !== 'readMe')
      .flatMap((key) => {
        const sheetId = this.sheetId(key);
        const isInput = this.template.inputs.some((one) => one.key === key);
        const positions = getters.getEvaluatedCellsPositions(sheetId).filter(({ row }) => !isInput || row > 0);
        return positions.map((position) => {
          const { value, formattedValue } = getters.getEvaluatedCell(position);
          return { at: `${key} ${position.row + 1}:${position.col + 1}`, value, text: formattedValue };
        });
      });
  }

  private sheetId(key: string): string {
    return this.inserted.sheet.host.grid.findSheet(this.names.get(key) ?? '') ?? '';
  }

  private replace({ key, columns, rows: made }: InputTable, rows: readonly (readonly Value[])[]): void {
    const { grid } = this.inserted.sheet.host;
    const sheetId = this.sheetId(key);
    const lacking = rows.length + 2 - grid.model.getters.getNumberRows(sheetId);
    if (lacking > 0) this.lengthen(sheetId, lacking);
    const height = Math.max(made.length, rows.length);
    const edits = Array.from({ length: height }, (_, i) =>
      columns.map(({ holds }, col) => {
        const value = rows[i]?.[col] ?? null;
        const dateFormat = value !== null && DATES.includes(holds) ? { dateFormat: 'yyyy-mm-dd' } : {};
        return { position: { sheetId, row: i + 1, col }, content: value === null ? '' : String(value), ...dateFormat };
      }),
    ).flat();
    grid.write(edits);
  }

  private lengthen(sheetId: string, quantity: number): void {
    const { model } = this.inserted.sheet.host.grid;
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
      dimension: 'ROW',
      base: model.getters.getNumberRows(sheetId) - 1,
      quantity,
      position: 'after',
    });
  }
}
