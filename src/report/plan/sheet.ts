/** Gathers what a planned sheet holds. */

import type {
  Box,
  Look,
  PlannedBlock,
  PlannedCell,
  PlannedChart,
  PlannedContent,
  PlannedLook,
  PlannedNote,
  PlannedRule,
  PlannedSheet,
} from './model';

export const box = (row: number, column: number, rows = 1, columns = 1): Box => ({ row, column, rows, columns });

export class SheetDraft {
  readonly cells: PlannedCell[] = [];
  readonly looks: PlannedLook[] = [];
  readonly rules: PlannedRule[] = [];
  readonly notes: PlannedNote[] = [];
  readonly charts: PlannedChart[] = [];
  readonly blocks: PlannedBlock[] = [];
  readonly inputs: PlannedSheet['inputs'][number][] = [];
  /** The next free row. */
  row = 1;
  private lastRow = 1;
  private lastColumn = 1;

  value(row: number, column: number, value: string | number | boolean | null): void {
    this.put(row, column, { value });
  }

  /** Undefined leaves the cell empty. */
  formula(row: number, column: number, text: string | undefined, store?: 'value'): void {
    if (text === undefined) return;
    this.put(row, column, store ? { formula: `=${text}`, store } : { formula: `=${text}` });
  }

  look(at: Box, look: Look): void {
    this.reach(at);
    this.looks.push({ box: at, look });
  }

  rule(rule: PlannedRule): void {
    this.rules.push(rule);
  }

  note(row: number, column: number, text: string): void {
    this.notes.push({ row, column, text });
  }

  chart(chart: PlannedChart): void {
    this.charts.push(chart);
  }

  block(id: string, at: Box, columns?: readonly string[]): void {
    this.reach(at);
    this.blocks.push(columns ? { id, box: at, columns } : { id, box: at });
  }

  input(id: string, row: number, column: number, value: string | number | null): void {
    this.inputs.push({ id, row, column });
    this.value(row, column, value);
  }

  planned(
    sheet: Pick<PlannedSheet, 'key' | 'name' | 'widths' | 'frozenRows' | 'frozenColumns' | 'hidden'>,
  ): PlannedSheet {
    const { cells, looks, rules, notes, charts, blocks, inputs } = this;
    const size = { rows: this.lastRow, columns: this.lastColumn };
    return { ...sheet, ...size, cells, looks, rules, notes, charts, merges: [], blocks, inputs };
  }

  private put(row: number, column: number, content: PlannedContent): void {
    this.cells.push({ row, column, content });
    this.reach(box(row, column));
  }

  private reach({ row, column, rows, columns }: Box): void {
    this.lastRow = Math.max(this.lastRow, row + rows - 1);
    this.lastColumn = Math.max(this.lastColumn, column + columns - 1);
  }
}
