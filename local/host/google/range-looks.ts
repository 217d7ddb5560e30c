/** How the cells of a range look: one matrix a property, as Google takes them. */
import type { CellPosition, Style } from '@odoo/o-spreadsheet';
import { type Range, RangeBase } from './range-base';

type Matrix = (string | null)[][];

type Supported = Pick<
  Range,
  | 'getBackgrounds'
  | 'getNumberFormats'
  | 'setBackgrounds'
  | 'setFontColors'
  | 'setFontSizes'
  | 'setFontStyles'
  | 'setFontWeights'
  | 'setHorizontalAlignments'
  | 'setNumberFormats'
  | 'setVerticalAlignments'
  | 'setWraps'
>;

const PLAIN_FORMAT = 'General';
const WHITE = '#ffffff';

export class LookedRange extends RangeBase implements Supported {
  getBackgrounds = () => this.read((cell) => this.#style(cell).fillColor?.toLowerCase() ?? WHITE);
  getNumberFormats = () => this.read((cell) => this.host.grid.model.getters.getCell(cell)?.format ?? PLAIN_FORMAT);

  setBackgrounds = (colors: Matrix) =>
    this.#look('setBackgrounds', colors, (color) => ({ fillColor: color ?? undefined }));
  setFontColors = (colors: unknown[][]) =>
    this.#look('setFontColors', colors as Matrix, (color) => ({ textColor: color ?? undefined }));
  setFontSizes = (sizes: (number | null)[][]) =>
    this.#look('setFontSizes', sizes, (size) => ({ fontSize: size ?? undefined }));
  setFontStyles = (styles: Matrix) =>
    this.#look('setFontStyles', styles, (style) => ({ italic: style === 'italic' || undefined }));
  setFontWeights = (weights: unknown[][]) =>
    this.#look('setFontWeights', weights as Matrix, (weight) => ({ bold: weight === 'bold' || undefined }));
  setHorizontalAlignments = (sides: Matrix) =>
    this.#look('setHorizontalAlignments', sides, (side) => ({ align: (side ?? undefined) as Style['align'] }));
  setVerticalAlignments = (sides: Matrix) =>
    this.#look('setVerticalAlignments', sides, (side) => ({
      verticalAlign: (side ?? undefined) as Style['verticalAlign'],
    }));
  setWraps = (wraps: (boolean | null)[][]) =>
    this.#look('setWraps', wraps, (wrap) => ({ wrapping: wrap ? 'wrap' : undefined }));

  setNumberFormats(formats: (string | null)[][]): Range {
    const changed = this.pairs(formats)
      .map(({ position, value }) => ({ ...position, format: !value || value === PLAIN_FORMAT ? '' : value }))
      .filter((cell) => (this.host.grid.model.getters.getCell(cell)?.format ?? '') !== cell.format);
    return this.run(
      'setNumberFormats',
      changed.map((payload) => ({ type: 'UPDATE_CELL', payload })),
    );
  }

  #style(cell: CellPosition): Style {
    return this.host.grid.model.getters.getCell(cell)?.style ?? {};
  }

  #look<T>(method: string, values: T[][], toStyle: (value: T) => { [K in keyof Style]: Style[K] | undefined }): Range {
    const commands = this.pairs(values).flatMap(({ position, value }) => {
      const old = this.#style(position);
      const change = toStyle(value);
      const [key] = Object.keys(change) as (keyof Style)[];
      if (key === undefined || old[key] === change[key]) return [];
      const style = Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, one]) => one !== undefined));
      return [{ type: 'UPDATE_CELL', payload: { ...position, style } }];
    });
    return this.run(method, commands);
  }
}
