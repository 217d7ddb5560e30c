/** Gathers cells, looks and sizes of one sample sheet, and gives them in o-spreadsheet's own form. */
import type { Style } from '@odoo/o-spreadsheet';

export interface Look extends Style {
  format?: string;
}

export type CellContent = string | number | null;

export interface Chart {
  title: string;
  type: 'line' | 'bar';
  labels: string;
  series: { range: string; color: string }[];
  place: { row: number; column: number; width: number; height: number };
}

/** The shared lists of a workbook: o-spreadsheet refers to styles and formats by number. */
export class LookBook {
  readonly styles: Record<number, Style> = {};
  readonly formats: Record<number, string> = {};

  styleId = (style: Style): number => idOf(this.styles, style);
  formatId = (format: string): number => idOf(this.formats, format);
}

function idOf<T>(list: Record<number, T>, item: T): number {
  const text = JSON.stringify(item);
  const known = Object.entries(list).find(([, other]) => JSON.stringify(other) === text);
  if (known) return Number(known[0]);
  const id = Object.keys(list).length + 1;
  list[id] = item;
  return id;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Rows and columns count from 0, as in `cell(0, 0)` for A1. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export class Sketch {
  readonly #cells: Record<string, string> = {};
  readonly #styles: Record<string, number> = {};
  readonly #formats: Record<string, number> = {};
  readonly #cols: Record<number, { size: number }> = {};
  readonly #rows: Record<number, { size: number }> = {};
  readonly #merges: string[] = [];
  readonly #figures: object[] = [];
  #frozen = { xSplit: 0, ySplit: 0 };

  constructor(
    readonly id: string,
    readonly name: string,
    readonly book: LookBook,
    readonly size: { rows: number; columns: number; color?: string },
  ) {}

  put(row: number, column: number, content: CellContent, look: Look = {}): void {
    const name = cellName(row, column);
    if (content !== null) this.#cells[name] = String(content);
    const { format, ...style } = look;
    if (Object.keys(style).length > 0) this.#styles[name] = this.book.styleId(style);
    if (format) this.#formats[name] = this.book.formatId(format);
  }

  row(row: number, column: number, contents: CellContent[], look: Look = {}): void {
    for (const [index, content] of contents.entries()) this.put(row, column + index, content, look);
  }

  /** Gives cells a look without content, so that what spills over them is formatted. */
  dress(rows: [number, number], column: number, look: Look): void {
    for (let row = rows[0]; row <= rows[1]; row++) this.put(row, column, null, look);
  }

  widths(first: number, ...sizes: number[]): void {
    sizes.forEach((size, index) => {
      this.#cols[first + index] = { size };
    });
  }

  height(row: number, size: number): void {
    this.#rows[row] = { size };
  }

  merge(row: number, column: number, width: number, height = 1): void {
    this.#merges.push(`${cellName(row, column)}:${cellName(row + height - 1, column + width - 1)}`);
  }

  freeze(columns: number, rows: number): void {
    this.#frozen = { xSplit: columns, ySplit: rows };
  }

  chart({ title, type, labels, series, place }: Chart): void {
    const id = `${this.id}-chart-${this.#figures.length}`;
    const data = {
      type,
      chartId: id,
      title: { text: title, bold: true, fontSize: 14 },
      dataSource: {
        type: 'range',
        dataSets: series.map(({ range }, index) => ({ dataSetId: String(index), dataRange: range })),
        dataSetsHaveTitle: true,
        labelRange: labels,
      },
      dataSetStyles: Object.fromEntries(series.map(({ color }, index) => [String(index), { backgroundColor: color }])),
      legendPosition: series.length > 1 ? 'top' : 'none',
      stacked: false,
      labelsAsText: true,
      cumulative: false,
      aggregated: false,
      humanize: false,
      background: '#FFFFFF',
    };
    const { row, column: col, width, height } = place;
    this.#figures.push({ id, tag: 'chart', col, row, offset: { x: 0, y: 0 }, width, height, data });
  }

  toSheet(): object {
    return {
      id: this.id,
      name: this.name,
      rowNumber: this.size.rows,
      colNumber: this.size.columns,
      color: this.size.color,
      cells: this.#cells,
      styles: this.#styles,
      formats: this.#formats,
      cols: this.#cols,
      rows: this.#rows,
      merges: this.#merges,
      figures: this.#figures,
      panes: this.#frozen,
      areGridLinesVisible: false,
      isVisible: true,
    };
  }
}
