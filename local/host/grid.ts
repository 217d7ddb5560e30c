/** The cells of the workbook: addresses, reading and batched writing, for the host and for Google's objects alike. */
import type { CellPosition, EvaluatedCell, Locale, Model, UnboundedZone, Zone } from '@odoo/o-spreadsheet';
import { Edits, type Look } from './edits';
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
  readonly #model: Model;
  readonly #edits: Edits;

  constructor(model: Model) {
    this.#model = model;
    this.#edits = new Edits(model.getters);
  }

  /** With everything that a script has written. */
  get model(): Model {
    this.#flush();
    return this.#model;
  }

  /** Runs a script: what it writes is calculated when it reads, and at its end. */
  script<T>(work: () => T): T {
    if (this.#inScript) return work();
    this.#inScript = true;
    try {
      return quietly(() => runAsOne(this.#model, () => this.#written(work)));
    } finally {
      this.#inScript = false;
      this.#stale = false;
    }
  }

  /** What a script has written before it fails is kept. */
  #written<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.#flush();
    }
  }

  /** Calculates what a script has written since it last read. */
  settle(): void {
    this.#flush();
    if (!this.#stale) return;
    this.#stale = false;
    calculateNow(this.#model);
  }

  get locale(): Locale {
    return this.#model.getters.getLocale();
  }

  findSheet(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const { getters } = this.#model;
    return getters.getSheetIds().find((id) => getters.getSheetName(id).toLowerCase() === wanted);
  }

  /** `Data!B2:C9`, `'My data'!B2`, `B2:B` or `B2`; without a sheet name the active sheet. */
  area(address: string, sheetId = this.#model.getters.getActiveSheetId()): Area {
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
    const { getNumberRows, getNumberCols } = this.#model.getters;
    return {
      ...zone,
      bottom: zone.bottom ?? getNumberRows(sheetId) - 1,
      right: zone.right ?? getNumberCols(sheetId) - 1,
    };
  }

  #requireInside({ sheetId, zone }: Area, address: string): void {
    const { right, bottom } = this.#model.getters.getSheetZone(sheetId);
    if (zone.right > right || zone.bottom > bottom) throw new Error(`${address} lies outside the sheet.`);
  }

  evaluated(position: CellPosition): EvaluatedCell {
    this.settle();
    return this.#model.getters.getEvaluatedCell(position);
  }

  /** The formula typed into the cell, in English with commas; null where there is none. */
  formula(position: CellPosition): string | null {
    const { getters } = this.model;
    const cell = getters.getCell(position);
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : null;
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
    for (const { position, content, dateFormat } of edits) {
      // A script clears whole areas; most of their cells have nothing to lose.
      if (content === '' && dateFormat === undefined && this.#edits.isUntouched(position)) continue;
      const { format } = this.lookOf(position);
      const keepsFormat = dateFormat === undefined || (format && engine.helpers.isDateTimeFormat(format));
      this.#edits.add(position, keepsFormat ? { content } : { content, format: dateFormat });
    }
    this.#endWriting();
  }

  lookOf(position: CellPosition): Look {
    return this.#edits.lookOf(position);
  }

  look(looks: readonly { position: CellPosition; look: Partial<Look> }[]): void {
    for (const { position, look } of looks) this.#edits.add(position, look);
    this.#endWriting();
  }

  /** A script writes property by property; each cell is changed once, when something is read. */
  #endWriting(): void {
    if (!this.#inScript) this.#flush();
  }

  #flush(): void {
    const commands = this.#edits.take();
    if (commands.length > 0) this.#dispatch(commands);
  }

  run(commands: EngineCommand[]): void {
    this.#flush();
    this.#dispatch(commands);
  }

  #dispatch(commands: EngineCommand[]): void {
    this.#stale = this.#inScript;
    quietly(() => dispatchBatch(this.#model, commands));
  }
}
