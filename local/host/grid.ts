/** The cells of the workbook: addresses, reading and batched writing, for the host and for Google's objects alike. */
import type { CellPosition, EvaluatedCell, Locale, Model, UnboundedZone, Zone } from '@odoo/o-spreadsheet';
import { calculateNow, dispatchBatch, type EngineCommand, engine, quietly, runAsOne } from './engine';

export interface CellEdit {
  position: CellPosition;
  content: string;
  dateFormat?: string | undefined;
}

export interface Area {
  sheetId: string;
  zone: Zone;
}

export class Grid {
  #inScript = false;
  #stale = false;

  constructor(readonly model: Model) {}

  /** Runs a script: what it writes is calculated when it reads, and at its end. */
  script<T>(work: () => T): T {
    if (this.#inScript) return work();
    this.#inScript = true;
    try {
      return quietly(() => runAsOne(this.model, work));
    } finally {
      this.#inScript = false;
      this.#stale = false;
    }
  }

  /** Calculates what a script has written since it last read. */
  settle(): void {
    if (!this.#stale) return;
    this.#stale = false;
    calculateNow(this.model);
  }

  get locale(): Locale {
    return this.model.getters.getLocale();
  }

  findSheet(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.model.getters.getSheetIds().find((id) => this.model.getters.getSheetName(id).toLowerCase() === wanted);
  }

  /** `Data!B2:C9`, `'My data'!B2`, `B2:B` or `B2`; without a sheet name the active sheet. */
  area(address: string, sheetId = this.model.getters.getActiveSheetId()): Area {
    const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
    const text = match?.[3]?.replaceAll('$', '') ?? '';
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const sheet = name === undefined ? sheetId : this.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    if (!/^(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d*|:\d+)?|[A-Z]{1,3}:[A-Z]{1,3}\d*|\d+:\d+)$/i.test(text)) {
      throw new Error(`Range not found: "${address}".`);
    }
    const area = { sheetId: sheet, zone: this.#closed(engine.helpers.toUnboundedZone(text), sheet) };
    this.#requireInside(area, address);
    return area;
  }

  #closed(zone: UnboundedZone, sheetId: string): Zone {
    const { getNumberRows, getNumberCols } = this.model.getters;
    return {
      ...zone,
      bottom: zone.bottom ?? getNumberRows(sheetId) - 1,
      right: zone.right ?? getNumberCols(sheetId) - 1,
    };
  }

  #requireInside({ sheetId, zone }: Area, address: string): void {
    const { right, bottom } = this.model.getters.getSheetZone(sheetId);
    if (zone.right > right || zone.bottom > bottom) throw new Error(`${address} lies outside the sheet.`);
  }

  evaluated(position: CellPosition): EvaluatedCell {
    this.settle();
    return this.model.getters.getEvaluatedCell(position);
  }

  /** The formula typed into the cell, in English with commas; null where there is none. */
  formula(position: CellPosition): string | null {
    const cell = this.model.getters.getCell(position);
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : null;
  }

  map<T>({ sheetId, zone }: Area, read: (position: CellPosition) => T): T[][] {
    const rows: T[][] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      const cells: T[] = [];
      for (let col = zone.left; col <= zone.right; col++) cells.push(read({ sheetId, col, row }));
      rows.push(cells);
    }
    return rows;
  }

  write(edits: CellEdit[]): void {
    this.run(edits.filter((edit) => this.#changes(edit)).map((edit) => this.#command(edit)));
  }

  run(commands: EngineCommand[]): void {
    this.#stale = this.#inScript;
    quietly(() => dispatchBatch(this.model, commands));
  }

  /** A script clears whole areas; most of their cells have nothing to lose. */
  #changes({ position, content, dateFormat }: CellEdit): boolean {
    return content !== '' || dateFormat !== undefined || this.model.getters.getCell(position) !== undefined;
  }

  #command({ position, content, dateFormat }: CellEdit): EngineCommand {
    const format = this.model.getters.getCell(position)?.format;
    const keepsFormat = dateFormat === undefined || (format && engine.helpers.isDateTimeFormat(format));
    return { type: 'UPDATE_CELL', payload: { ...position, content, ...(keepsFormat ? {} : { format: dateFormat }) } };
  }
}
