/** Notes on cells, which o-spreadsheet does not know: kept beside its cells, they move, are copied and undone with them. */
import {
  type CoreCommand,
  CorePlugin,
  type Range,
  type RangeAdapterFunctions,
  type WorkbookData,
} from '@odoo/o-spreadsheet';

export const SET_NOTE = 'KPI_SHEET_SET_NOTE';

export interface SetNote {
  sheetId: string;
  col: number;
  row: number;
  text: string;
}

interface Note {
  range: Range;
  text: string;
}

interface State {
  notes: Note[];
}

/** What the plugin adds to the getters of a model. */
export interface NoteGetters {
  getCellNote(sheetId: string, col: number, row: number): string;
}

/** A sheet of an exported workbook, with its notes by address. */
export type NotedSheet = WorkbookData['sheets'][number] & { notes?: Record<string, string> };

export class NotesPlugin extends CorePlugin<State> implements State {
  static override getters = ['getCellNote'] as never;
  notes: Note[] = [];

  getCellNote(sheetId: string, col: number, row: number): string {
    return this.#at(sheetId, col, row)?.text ?? '';
  }

  override import(data: WorkbookData): void {
    for (const { id, notes = {} } of data.sheets as NotedSheet[]) {
      for (const [address, text] of Object.entries(notes)) {
        this.notes.push({ range: this.getters.getRangeFromSheetXC(id, address), text });
      }
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets as NotedSheet[]) {
      const own = this.notes.filter(({ range }) => range.sheetId === sheet.id);
      sheet.notes = Object.fromEntries(
        own.map(({ range, text }) => [this.getters.getRangeString(range, sheet.id), text]),
      );
    }
  }

  override handle(command: CoreCommand): void {
    const given = command as { type: string };
    if (given.type === SET_NOTE) this.#set(command as unknown as SetNote);
    if (command.type === 'DUPLICATE_SHEET') this.#copySheet(command.sheetId, command.sheetIdTo);
    if (command.type === 'DELETE_SHEET') this.#keep(({ range }) => range.sheetId !== command.sheetId);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const adapted = this.notes.flatMap((note) => {
      const { changeType, range } = applyChange(note.range);
      return changeType === 'REMOVE' ? [] : [{ ...note, range }];
    });
    this.history.update('notes', adapted);
  }

  #set({ sheetId, col, row, text }: SetNote): void {
    const old = this.#at(sheetId, col, row);
    if (text === (old?.text ?? '')) return;
    const others = this.notes.filter((note) => note !== old);
    this.history.update('notes', text === '' ? others : [...others, { range: this.#cell(sheetId, col, row), text }]);
  }

  #copySheet(from: string, to: string): void {
    const copies = this.notes
      .filter(({ range }) => range.sheetId === from)
      .map(({ range, text }) => ({ range: this.#cell(to, range.zone.left, range.zone.top), text }));
    this.history.update('notes', [...this.notes, ...copies]);
  }

  #keep(stays: (note: Note) => boolean): void {
    this.history.update('notes', this.notes.filter(stays));
  }

  #at(sheetId: string, col: number, row: number): Note | undefined {
    return this.notes.find(
      ({ range }) => range.sheetId === sheetId && range.zone.left === col && range.zone.top === row,
    );
  }

  #cell(sheetId: string, col: number, row: number): Range {
    return this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
  }
}
