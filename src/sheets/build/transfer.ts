/** Takes a drawn summary onto the one whose ground is prepared, block by block. */

import type { Language } from '../../kpi/text';
import type { Box, PlannedBlock, PlannedSheet } from '../../report/plan/model';
import { a1, isInside } from '../draw/address';
import { makeChart, rangeAt } from '../draw/charts';
import { matrix } from '../draw/contents';
import { type Arrangement, type Gap, moved, type Place, placed, shifted } from './arrange';
import { carry, lend } from './carry';
import { moves } from './inputs';
import type { Remembered } from './memory';
import { fateIn } from './needed';
import { type OwnNote, placedNotes } from './own-notes';
import type { Contents } from './prints';
import { replaceRules } from './replace-rules';
import { type Away, keyOf, settle, without } from './strays';
import { oldBlocks, written } from './user-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Parts {
  readonly summary: Sheet;
  readonly planned: PlannedSheet;
  readonly memory: Remembered;
  readonly arrangement: Arrangement;
  readonly userCells: readonly Place[];
  /** What stands on the summary now, and what the new one shows. */
  readonly current: Contents;
  readonly drawn: Contents;
  /** The user's notes on cells. */
  readonly notes: readonly OwnNote[];
  readonly language: Language;
}

export class Transfer {
  private readonly newBlocks: readonly PlannedBlock[];
  /** All boxes that are written into, or that rows and columns were put in for, as they lie in the end. */
  private readonly ground: readonly Box[];
  /** The same without the user's cells that stay. */
  readonly cleared: readonly Box[];
  /** The user's cells that stand in the way. */
  readonly away: readonly Away[];
  private readonly stays: readonly Place[];

  constructor(private readonly parts: Parts) {
    const { memory, planned, arrangement, userCells } = parts;
    const { rows, columns } = arrangement;
    this.newBlocks = written(planned.blocks, planned.cells);
    this.ground = [
      ...oldBlocks(memory).map((box) => shifted(box, arrangement)),
      ...this.newBlocks.map(({ box }) => this.place(box)),
      ...rows.map(({ after, count }) => this.acrossRows(moved(after, rows) + 1, count)),
      ...columns.map(({ after, count }) => this.downColumns(after + 1, count)),
    ];
    const cells = userCells.map((was) => {
      return { was, at: { row: moved(was.row, rows), column: moved(was.column, columns) } };
    });
    const { stays, away } = settle(cells, this.ground, fateIn(parts));
    this.stays = stays;
    this.away = away;
    this.cleared = without(this.ground, stays);
  }

  /** Rows that are left blank in the end. */
  get spare(): readonly Gap[] {
    return this.parts.arrangement.spare;
  }

  /** Takes the blocks over from the sheet that they are drawn on, and gives the ids of the new charts. */
  run(stage: Sheet, oldCharts: readonly number[]): number[] {
    const { summary, planned, language } = this.parts;
    carry(summary, this.away, this.parts.notes, language);
    lend(summary, stage, this.stays.filter(this.isAmongNew));
    this.clear();
    for (const block of this.newBlocks) this.copy(stage, block);
    for (const { at, text } of this.notes) summary.getRange(at.row, at.column).setNotes([[text]]);
    replaceRules(summary, planned.rules, this.place, this.ground);
    for (const chart of planned.charts) summary.insertChart(makeChart(summary, chart, this.place));
    return chartIds(summary).filter((id) => !oldCharts.includes(id));
  }

  /** Those on the wizard's ground, on cells that are not carried away. */
  private get notes(): ReturnType<typeof placedNotes> {
    const { notes, memory } = this.parts;
    const carried = new Set(this.away.map(({ was }) => keyOf(was)));
    const blocks = oldBlocks(memory);
    const ours = notes.filter(({ was }) => blocks.some((box) => isInside(was, box)) && !carried.has(keyOf(was)));
    return placedNotes(ours, moves(this.parts));
  }

  private readonly isAmongNew = (cell: Place): boolean =>
    this.newBlocks.some(({ box }) => isInside(cell, this.place(box)));

  private readonly place = (box: Box): Box => placed(box, this.parts.arrangement);

  private clear(): void {
    if (this.cleared.length === 0) return;
    const list = this.parts.summary.getRangeList(this.cleared.map(a1));
    list.clear();
    list.clearNote();
  }

  /** A block is copied as a whole, with what is the user's in it: parts of what a formula fills would become values. */
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

  private acrossRows(row: number, rows: number): Box {
    const { arrangement, planned } = this.parts;
    return { row, rows, column: arrangement.left + 1, columns: planned.columns };
  }

  private downColumns(column: number, columns: number): Box {
    const { arrangement, planned } = this.parts;
    return { row: 1, rows: moved(planned.rows, arrangement.gaps), column, columns };
  }
}

export function chartIds(sheet: Sheet): number[] {
  return sheet.getCharts().map((chart) => Number(chart.getChartId()));
}
