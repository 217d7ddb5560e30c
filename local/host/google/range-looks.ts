/** How the cells of a range look: one matrix a property, as Google takes them. */
import type { Style } from '@odoo/o-spreadsheet';
import type { Look } from '../edits';
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
  getBackgrounds = () => this.read((cell) => this.host.grid.lookOf(cell).style.fillColor?.toLowerCase() ?? WHITE);
  getNumberFormats = () => this.read((cell) => this.host.grid.lookOf(cell).format || PLAIN_FORMAT);

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
    return this.#change('setNumberFormats', formats, (value, look) => {
      const format = !value || value === PLAIN_FORMAT ? '' : value;
      return look.format === format ? undefined : { format };
    });
  }

  #look<T>(method: string, values: T[][], toStyle: (value: T) => { [K in keyof Style]: Style[K] | undefined }): Range {
    return this.#change(method, values, (value, { style }) => {
      const change = toStyle(value);
      const [key] = Object.keys(change) as (keyof Style)[];
      if (key === undefined || style[key] === change[key]) return undefined;
      return {
        style: Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, one]) => one !== undefined)),
      };
    });
  }

  #change<T>(method: string, values: T[][], toChange: (value: T, look: Look) => Partial<Look> | undefined): Range {
    this.host.requireWrite(method);
    const { grid } = this.host;
    const looks = this.pairs(values).flatMap(({ position, value }) => {
      const look = toChange(value, grid.lookOf(position));
      return look ? [{ position, look }] : [];
    });
    grid.look(looks);
    return this.guarded();
  }
}
