/** Targets, due dates and notes: what the user typed on the summary is carried over to the next one. */

import { isDate } from '../../kpi/cell';
import type { PlannedSheet } from '../../report/plan/model';
import { literal, type Written } from '../draw/contents';
import { type Arrangement, moved, type Place, placed } from './arrange';
import { plannedText, type Remembered } from './memory';
import type { Contents } from './prints';
import { withReferences } from './references';
import type { WrittenCell } from './write-runs';

export interface Kept {
  /** What to write in the place of what is planned, by cell of the summary as it will lie. */
  readonly overrides: readonly WrittenCell[];
  /** What has no place in this plan, for one that has it again; JSON by id. */
  readonly kept: Map<string, string>;
}

interface Parts {
  readonly planned: PlannedSheet;
  readonly memory: Remembered;
  /** What stands on the summary now. */
  readonly current: Contents;
  readonly arrangement: Arrangement;
}

/** A target that was changed in the wizard since the last build wins over the one on the sheet. */
export function keepInputs({ planned, memory, current, arrangement }: Parts): Kept {
  const overrides: WrittenCell[] = [];
  const kept = new Map(memory.kept);
  const where = moves({ planned, memory, arrangement });
  const override = (cell: Place, value: Written) => overrides.push({ ...placeOf(cell, arrangement), value });
  for (const { id, box, text } of memory.inputs) {
    const formula = current.formulas[box.row - 1]?.[box.column - 1] ?? '';
    const value = current.values[box.row - 1]?.[box.column - 1] ?? '';
    const place = planned.inputs.find((input) => input.id === id);
    if (place === undefined) {
      if (formula !== '' || value !== '') kept.set(id, JSON.stringify(packed(formula || literal(value))));
    } else if (plannedText(planned, place.row, place.column) === text) {
      override(place, formula === '' ? literal(value) : withReferences(formula, where));
    }
  }
  for (const { id, row, column } of planned.inputs) {
    const known = kept.get(id);
    kept.delete(id);
    const isBlank = plannedText(planned, row, column) === JSON.stringify({ value: null });
    if (known !== undefined && isBlank) override({ row, column }, unpacked(JSON.parse(known)));
  }
  return { overrides, kept };
}

const placeOf = ({ row, column }: Place, arrangement: Arrangement): Place => {
  const box = placed({ row, column, rows: 1, columns: 1 }, arrangement);
  return { row: box.row, column: box.column };
};

/** Where a cell of the summary goes: with the KPI or measure of its row, or with the rows and columns that are put in. */
export function moves({ planned, memory, arrangement }: Omit<Parts, 'current'>): (place: Place) => Place {
  const next = new Map(planned.inputs.map((input) => [input.id, placeOf(input, arrangement).row]));
  const rows = new Map(memory.inputs.map(({ id, box }) => [box.row, next.get(id)]));
  return ({ row, column }) => ({
    row: rows.get(row) ?? moved(row, arrangement.rows),
    column: moved(column, arrangement.columns),
  });
}

type Packed = string | number | boolean | { readonly time: number };

const packed = (value: Written): Packed => (isDate(value) ? { time: value.getTime() } : value);

const unpacked = (value: Packed): Written => (typeof value === 'object' ? new Date(value.time) : value);
