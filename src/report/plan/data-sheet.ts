/** The helper sheet: row functions that spill downwards, side by side, and small tables on the left. */

import { letters } from '../measures/formula-text';
import type { Spill } from '../measures/made';
import { type Periods, SERIAL } from './choice/periods';
import type { Layout } from './layout';
import * as looks from './looks';
import type { PlannedSheet } from './model';
import { box, SheetDraft } from './sheet';
import { WORDS } from './words';

/** Spills begin here and may grow to the end of the sheet. */
const SPILL_ROW = 6;
const FIRST_SPILL = 12;
const LEFT_ROW = 6;

interface Spilled extends Spill {
  readonly column: number;
  /** The same where the first column is blank, so that there is nothing to look up. */
  readonly ofBlank: (column: number, missing: string) => string;
}

export class DataSheet {
  private readonly draft = new SheetDraft();
  private readonly spills = new Map<string, Spilled>();
  private readonly days = new Map<string, number>();
  private nextColumn = FIRST_SPILL;
  private leftRow = LEFT_ROW;

  constructor(private readonly plain: boolean) {}

  /** The same formula spills once; in plain style what it gives at the build stays. */
  spill(formula: string, columns: number): Spilled {
    const known = this.spills.get(formula);
    if (known) return known;
    const column = this.nextColumn;
    this.nextColumn += columns + 1;
    this.draft.formula(SPILL_ROW, column, formula, this.plain ? 'value' : undefined);
    const range = `{data}!$${letters(column)}$${SPILL_ROW}:$${letters(column + columns - 1)}`;
    const whole = `ISTEXT({data}!$${letters(column)}$${SPILL_ROW})`;
    const lookUp = (label: string, at: number, missing = '0') =>
      `IFNA(VLOOKUP(${label},${range},${at},FALSE),IF(${whole},${missing},""))`;
    const below = (at: number) => `{data}!$${letters(column + at - 1)}$${SPILL_ROW + 1}:$${letters(column + at - 1)}`;
    const ofBlank = (at: number, missing: string) => {
      const sum = `SUMPRODUCT((${below(1)}="")*1,${below(at)})`;
      return `IF(${sum}=0,IF(${whole},${missing},""),${sum})`;
    };
    const spill = { column, lookUp, ofBlank };
    this.spills.set(formula, spill);
    return spill;
  }

  /** A cell of its own with a day; the same formula is written once. */
  day(formula: string): string {
    const row = this.days.get(formula) ?? this.rows(1);
    if (!this.days.has(formula)) this.draft.formula(row, 1, formula);
    this.days.set(formula, row);
    return `{data}!$A$${row}`;
  }

  /** A cell of a spilled table, its header being row 0. */
  spilled(column: number, row: number): string {
    return `$${letters(column)}$${SPILL_ROW + row}`;
  }

  /** Rows of their own on the left; gives the first. */
  rows(count: number): number {
    const first = this.leftRow;
    this.leftRow += count + 1;
    return first;
  }

  value(row: number, column: number, value: string | number): void {
    this.draft.value(row, column, value);
  }

  formula(row: number, column: number, text: string): void {
    this.draft.formula(row, column, text);
  }

  /** What stands before the periods shown. */
  writeTimes({ unit, before, earlier }: Periods, layout: Layout): void {
    this.draft.value(2, 1, layout.say(WORDS.previousOf[unit]));
    this.draft.value(2, 2, before.first + SERIAL);
    this.draft.value(3, 2, before.label);
    if (earlier) this.draft.value(4, 2, earlier.first + SERIAL);
  }

  planned(layout: Layout): PlannedSheet {
    const { draft } = this;
    draft.value(1, 1, layout.say(WORDS.dataNote));
    draft.look(box(1, 1), looks.note);
    const columns = Math.max(this.nextColumn, FIRST_SPILL);
    draft.block('data', box(1, 1, Math.max(this.leftRow, SPILL_ROW) + 1, columns));
    const widths = Array.from({ length: columns }, () => 90);
    const name = layout.say(WORDS.dataName);
    return draft.planned({ key: 'data', name, hidden: true, widths, frozenRows: 0, frozenColumns: 0 });
  }
}
