/** Takes a drawn summary onto the one whose ground is prepared, block by block; every step knows how it is taken back. */

import type { Box, PlannedBlock, PlannedSheet } from '../../report/plan/model';
import { a1, isInside } from '../draw/address';
import { makeChart, rangeAt } from '../draw/charts';
import { matrix } from '../draw/contents';
import { type Arrangement, moved, type Place, placed, shifted } from './arrange';
import type { Remembered } from './memory';
import { replaceRules } from './replace-rules';
import { anyway, type Undo } from './steps';
import { findAway } from './strays';
import { written } from './user-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Parts {
  readonly summary: Sheet;
  readonly planned: PlannedSheet;
  readonly memory: Remembered;
  readonly arrangement: Arrangement;
  readonly userCells: readonly Place[];
}

export class Transfer {
  /** Blocks of the old summary where they lay, and of the new one as planned. */
  private readonly oldBlocks: readonly { readonly box: Box }[];
  private readonly newBlocks: readonly PlannedBlock[];
  private readonly cleared: readonly Box[];
  private oldCharts: readonly number[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly undo: Undo,
  ) {
    const { memory, planned, arrangement } = parts;
    const { rows, columns } = arrangement;
    this.oldBlocks = written(memory.blocks, memory.cells);
    this.newBlocks = written(planned.blocks, planned.cells);
    this.cleared = [
      ...this.oldBlocks.map(({ box }) => shifted(box, arrangement)),
      ...this.newBlocks.map(({ box }) => this.place(box)),
      ...rows.map(({ after, count }) => this.acrossRows(moved(after, rows) + 1, count)),
      ...columns.map(({ after, count }) => this.downColumns(after + 1, count)),
    ];
  }

  /** Takes the blocks over from the sheet that they are drawn on, and gives the ids of the new charts. */
  run(stage: Sheet): number[] {
    const { summary, planned } = this.parts;
    this.moveStrays();
    this.undo.push(() => this.clear());
    this.clear();
    for (const block of this.newBlocks) this.copy(stage, block);
    replaceRules(summary, planned.rules, this.place, this.cleared);
    return this.drawCharts();
  }

  /** What remains once the new summary stands. */
  tidy(): (() => void)[] {
    const { summary, arrangement, memory } = this.parts;
    const isOld = (id: number) => memory.charts.includes(id) && this.oldCharts.includes(id);
    const removeCharts = () => {
      for (const chart of summary.getCharts()) if (isOld(Number(chart.getChartId()))) summary.removeChart(chart);
    };
    return [
      removeCharts,
      ...arrangement.spare.map(
        ({ after, count }) =>
          () =>
            summary.deleteRows(after + 1, count),
      ),
    ];
  }

  private readonly place = (box: Box): Box => placed(box, this.parts.arrangement);

  private moveStrays(): void {
    const { summary, userCells, arrangement } = this.parts;
    const cells = userCells.map(({ row, column }) => ({
      row: moved(row, arrangement.rows),
      column: moved(column, arrangement.columns),
    }));
    for (const { from, to } of findAway(cells, this.cleared)) {
      this.undo.push(() => summary.getRangeList([a1({ ...to, rows: 1, columns: 1 })]).clear());
      summary.getRange(from.row, from.column).copyTo(summary.getRange(to.row, to.column));
    }
  }

  private clear(): void {
    if (this.cleared.length === 0) return;
    const list = this.parts.summary.getRangeList(this.cleared.map(a1));
    list.clear();
    list.clearNote();
  }

  private copy(stage: Sheet, { box }: PlannedBlock): void {
    const { summary, planned } = this.parts;
    const at = this.place(box);
    const target = rangeAt(summary, at);
    rangeAt(stage, at).copyTo(target);
    const notes = matrix(at.rows, at.columns, '');
    for (const { row, column, text } of planned.notes) {
      if (isInside({ row, column }, box)) notes[row - box.row][column - box.column] = text;
    }
    target.setNotes(notes);
  }

  private drawCharts(): number[] {
    const { summary, planned } = this.parts;
    this.oldCharts = this.chartIds();
    this.undo.push(() => {
      for (const chart of summary.getCharts()) {
        if (!this.oldCharts.includes(Number(chart.getChartId()))) anyway(() => summary.removeChart(chart));
      }
    });
    for (const chart of planned.charts) summary.insertChart(makeChart(summary, chart, this.place));
    return this.chartIds().filter((id) => !this.oldCharts.includes(id));
  }

  private chartIds(): number[] {
    return this.parts.summary.getCharts().map((chart) => Number(chart.getChartId()));
  }

  private acrossRows(row: number, rows: number): Box {
    const { arrangement, planned } = this.parts;
    return { row, rows, column: arrangement.left + 1, columns: planned.columns };
  }

  private downColumns(column: number, columns: number): Box {
    const { arrangement, planned } = this.parts;
    return { row: 1, rows: moved(planned.rows, arrangement.gaps), column, columns };
  }
}
