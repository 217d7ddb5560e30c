/** Targets, due dates and notes: what the user typed on the summary is carried over to the next one. */

import type { PlannedSheet } from '../../report/plan/model';
import { literal, type Written } from '../draw/contents';
import { plannedText, type Remembered } from './memory';
import type { WrittenCell } from './write-runs';

export interface Kept {
  /** What to write in the place of what is planned, by cell of the plan. */
  readonly overrides: readonly WrittenCell[];
  /** What has no place in this plan, for one that has it again; JSON by id. */
  readonly kept: Map<string, string>;
}

interface Current {
  readonly values: readonly (readonly Written[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** A target that was changed in the wizard since the last build wins over the one on the sheet. */
export function keepInputs(planned: PlannedSheet, memory: Remembered, current: Current): Kept {
  const overrides: WrittenCell[] = [];
  const kept = new Map(memory.kept);
  for (const { id, box, text } of memory.inputs) {
    const typed = typedAt(current, box.row, box.column);
    const place = planned.inputs.find((input) => input.id === id);
    if (place === undefined) {
      if (typed.value !== '') kept.set(id, JSON.stringify(packed(typed.value)));
    } else if (plannedText(planned, place.row, place.column) === text) {
      overrides.push({ row: place.row, column: place.column, value: movedTo(typed, place.row - box.row) });
    }
  }
  for (const { id, row, column } of planned.inputs) {
    const known = kept.get(id);
    kept.delete(id);
    const isBlank = plannedText(planned, row, column) === JSON.stringify({ value: null });
    if (known !== undefined && isBlank) overrides.push({ row, column, value: unpacked(JSON.parse(known)) });
  }
  return { overrides, kept };
}

interface Typed {
  readonly value: Written;
  readonly isFormula: boolean;
}

function typedAt({ values, formulas }: Current, row: number, column: number): Typed {
  const formula = formulas[row - 1]?.[column - 1] ?? '';
  return formula === ''
    ? { value: literal(values[row - 1]?.[column - 1] ?? ''), isFormula: false }
    : { value: formula, isFormula: true };
}

/** References of a formula to its own row move with it. */
function movedTo({ value, isFormula }: Typed, rows: number): Written {
  if (!isFormula || rows === 0) return value;
  return String(value).replace(/(^|[^\w$!.'"])(\$?[A-Z]{1,3})(\d+)\b(?!\()/g, (_, before, column, row) => {
    return `${before}${column}${Math.max(1, Number(row) + rows)}`;
  });
}

type Packed = string | number | boolean | { readonly time: number };

const isDate = (value: Written): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const packed = (value: Written): Packed => (isDate(value) ? { time: value.getTime() } : value);

const unpacked = (value: Packed): Written => (typeof value === 'object' ? new Date(value.time) : value);
