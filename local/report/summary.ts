/** Reads the figures of a built summary back from its calculated cells. */
import type { Language } from '../../src/kpi/text';
import type { HeadlessSheet } from '../node/create';
import type { BuiltBlock, BuiltSheet } from './entry';
import type { Run } from './run';
import { type Figure, SheetView } from './sheet-view';

const HEADER_ROW = 4;
const COLUMN = { name: 1, total: 2, change: 5 };
const FIRST_PERIOD = 10;

export interface Line {
  readonly id: string;
  readonly row: number;
  readonly unit: string | undefined;
}

export interface Breakdown {
  readonly by: string;
  readonly measure: string;
  readonly rows: readonly { readonly label: string; readonly value: Figure }[];
}

export interface Finding {
  readonly text: string;
  readonly rows: Figure;
}

/** What the texts of the functions say about a KPI. */
interface Entry {
  readonly id: string;
  readonly unit: string;
  readonly name: Readonly<Record<Language, string>>;
}

export class Summary {
  readonly view: SheetView;
  readonly kpis: readonly Line[];
  readonly measures: readonly Line[];
  readonly periodColumns: readonly number[];
  readonly #built: BuiltSheet;

  constructor({ sheet, built }: Pick<Run, 'sheet' | 'built'>) {
    const summary = built.sheets.find(({ key }) => key === 'summary');
    if (!summary) throw new Error('The wizard has built no summary.');
    this.#built = summary;
    this.view = new SheetView(sheet, summary.name);
    const units = unitsOf(sheet);
    const rows = summary.inputs.filter(({ id }) => id.startsWith('target:'));
    const lines = rows.map(({ id, row }) => ({ id: id.slice('target:'.length), row, unit: units.get(id.slice(7)) }));
    this.kpis = lines.filter(({ unit }) => unit !== undefined);
    this.measures = lines.filter(({ unit }) => unit === undefined);
    const end = summary.inputs.find(({ id }) => id.startsWith('note:'))?.column ?? FIRST_PERIOD;
    this.periodColumns = Array.from({ length: Math.max(0, end - FIRST_PERIOD) }, (_, index) => FIRST_PERIOD + index);
  }

  get sheetName(): string {
    return this.#built.name;
  }

  get title(): string {
    return [COLUMN.name, COLUMN.name + 1].map((column) => this.view.text(2, column)).join(' · ');
  }

  get periods(): string[] {
    return this.periodColumns.map((column) => this.view.text(HEADER_ROW, column));
  }

  heading = (column: keyof typeof COLUMN): string => this.view.text(HEADER_ROW, COLUMN[column]);
  name = ({ row }: Line): string => this.view.text(row, COLUMN.name);
  totalText = ({ row }: Line): string => this.view.text(row, COLUMN.total);
  changeText = ({ row }: Line): string => this.view.text(row, COLUMN.change);
  total = ({ row }: Line): Figure => this.view.figure(row, COLUMN.total);
  values = ({ row }: Line): Figure[] => this.periodColumns.map((column) => this.view.figure(row, column));
  texts = ({ row }: Line): string[] => this.periodColumns.map((column) => this.view.text(row, column));

  get findings(): Finding[] {
    const block = this.#built.blocks.find(({ id }) => id === 'findings');
    if (!block) return [];
    const { row, rows } = block.box;
    return Array.from({ length: rows - 1 }, (_, index) => row + 1 + index)
      .map((at) => ({ text: this.view.text(at, 2), rows: this.view.figure(at, 1) }))
      .filter(({ text }) => text !== '');
  }

  get breakdownBlocks(): readonly BuiltBlock[] {
    return this.#built.blocks.filter(({ id }) => id.startsWith('breakdown:'));
  }

  get breakdowns(): Breakdown[] {
    return this.breakdownBlocks.flatMap((block) => {
      const by = block.id.slice('breakdown:'.length);
      const [, ...columns] = block.columns ?? [];
      return columns.map((measure, index) => ({ by, measure, rows: this.#labelled(block, index + 2) }));
    });
  }

  /** The title of a breakdown stands above its header; where nothing is left for all others, their label is blank. */
  labelRows({ box }: BuiltBlock): number[] {
    const rows = Array.from({ length: Math.max(0, box.rows - 2) }, (_, index) => box.row + 2 + index);
    return rows.filter((row) => this.view.text(row, 1) !== '');
  }

  #labelled(block: BuiltBlock, column: number): Breakdown['rows'] {
    return this.labelRows(block).map((row) => ({
      label: this.view.text(row, 1),
      value: this.view.figure(row, column),
    }));
  }
}

function unitsOf(sheet: HeadlessSheet): Map<string, string> {
  const { functions } = JSON.parse(String(sheet.callFromPage('functionCatalog', []))) as {
    functions: { functions: Entry[] };
  };
  return new Map(functions.functions.map(({ id, unit }) => [id, unit]));
}
