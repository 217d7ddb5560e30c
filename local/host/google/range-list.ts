/** `SpreadsheetApp.RangeList`: many ranges of one sheet, changed by one call. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { EngineCommand } from '../engine';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';
import { type NoteGetters, SET_NOTE } from '../notes';
import { rangeObject } from './range';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
type Edge = boolean | null;

type Supported = Pick<RangeList, 'clear' | 'clearContent' | 'clearNote' | 'getRanges' | 'setBorder'>;

export function rangeListObject(host: Host, areas: Area[]): RangeList {
  return guard(new LocalRangeList(host, areas), 'RangeList', host.calls);
}

class LocalRangeList implements Supported {
  readonly #host: Host;
  readonly #areas: Area[];

  constructor(host: Host, areas: Area[]) {
    this.#host = host;
    this.#areas = areas;
  }

  getRanges = () => this.#areas.map((area) => rangeObject(this.#host, area));

  clearContent = () =>
    this.#each('clearContent', (position) =>
      this.#cell(position) ? [{ type: 'UPDATE_CELL', payload: { ...position, content: '' } }] : [],
    );

  clearNote = () =>
    this.#each('clearNote', (position) =>
      this.#hasNote(position) ? [{ type: SET_NOTE, payload: { ...position, text: '' } }] : [],
    );

  /** Contents and formats; merged cells come apart. */
  clear(): RangeList {
    const { grid } = this.#host;
    const merges = this.#areas.flatMap(({ sheetId, zone }) =>
      grid.model.getters
        .getMerges(sheetId)
        .filter((merge) => merge.top >= zone.top && merge.bottom <= zone.bottom)
        .map((merge) => ({ type: 'REMOVE_MERGE', payload: { sheetId, target: [merge] } })),
    );
    this.#run('clear', merges);
    return this.#each('clear', (position) => [
      ...(this.#cell(position)
        ? [{ type: 'UPDATE_CELL', payload: { ...position, content: '', style: null, format: '' } }]
        : []),
      ...(grid.model.getters.getCellBorder(position)
        ? [{ type: 'SET_BORDER', payload: { ...position, border: undefined } }]
        : []),
    ]);
  }

  setBorder(top: Edge, left: Edge, bottom: Edge, right: Edge, vertical?: Edge, horizontal?: Edge): RangeList;
  setBorder(
    top: Edge,
    left: Edge,
    bottom: Edge,
    right: Edge,
    vertical: Edge,
    horizontal: Edge,
    color: string | null,
    style: BorderStyle | null,
  ): RangeList;
  setBorder(
    ...[top, left, bottom, right, vertical, horizontal, color]: (Edge | string | BorderStyle | undefined)[]
  ): RangeList {
    if (top || left || right || vertical || horizontal || !bottom) {
      throw new Error('RangeList.setBorder of the local spreadsheet draws bottom borders only.');
    }
    const border = { position: 'bottom', color: String(color ?? '#000000'), style: 'thin' };
    return this.#run(
      'setBorder',
      this.#areas.map(({ sheetId, zone }) => ({
        type: 'SET_ZONE_BORDERS',
        payload: { sheetId, target: [zone], border },
      })),
    );
  }

  #cell(position: CellPosition) {
    return this.#host.grid.model.getters.getCell(position);
  }

  #hasNote({ sheetId, col, row }: CellPosition): boolean {
    return (this.#host.grid.model.getters as unknown as NoteGetters).getCellNote(sheetId, col, row) !== '';
  }

  #each(method: string, commands: (position: CellPosition) => EngineCommand[]): RangeList {
    return this.#run(
      method,
      this.#areas.flatMap((area) => this.#host.grid.map(area, commands).flat(2)),
    );
  }

  #run(method: string, commands: EngineCommand[]): RangeList {
    this.#host.requireWrite(method);
    this.#host.grid.run(commands);
    return guard(this, 'RangeList', this.#host.calls);
  }
}
