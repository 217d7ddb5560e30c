/** The plain formula of every KPI, calculated by IronCalc, equals what the function gives. */

import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { plainFormula } from '../../src/kpi/plain-formula';
import { call } from '../call';
import { type Entry, kpis } from '../catalogue';
import { randomFrom, valuesFor } from '../random';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

const ROUNDS = 40;

/** What the engine makes of the formula over these cells: a number to 15 digits, or a text. */
function calculated(kpi: Entry, given: readonly unknown[], words: 'in cells' | 'in the formula'): number | string {
  const model = new Model('book', 'en', 'UTC', 'en');
  const references = given.map((value, column) => write(model, value, column + 1));
  const formula = plainFormula(
    kpi,
    kpi.params.map((_, i) => (words === 'in cells' ? references[i] : (asWord(given[i]) ?? references[i]))),
  );
  const home = given.length + 2;
  model.setUserInput(0, 1, home, formula);
  model.setUserInput(0, 2, home, `=IF(ISNUMBER(${cell(1, home)}),TEXT(${cell(1, home)},"0.00000000000000E+00"),"")`);
  model.evaluate();
  const text = model.getFormattedCellValue(0, 1, home);
  const digits = model.getFormattedCellValue(0, 2, home);
  model.free();
  return digits === '' ? text : Number(digits);
}

const asWord = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? `"${value}"` : undefined;

/** Writes a value, or a range downwards, and gives its reference; undefined when it is not given. */
function write(model: Model, value: unknown, column: number): string | undefined {
  if (value === undefined) return undefined;
  const cells = Array.isArray(value) ? value.map(([one]) => one) : [value];
  for (const [i, one] of cells.entries()) model.setUserInput(0, i + 1, column, String(one));
  return cells.length > 1 ? `${cell(1, column)}:${cell(cells.length, column)}` : cell(1, column);
}

function cell(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}

function expectSame(kpi: Entry, given: readonly unknown[]): void {
  const ours = call(kpi.path, given);
  for (const words of ['in cells', 'in the formula'] as const) {
    if (words === 'in cells' || given.some(asWord)) expectEqual(kpi, given, ours, calculated(kpi, given, words));
  }
}

function expectEqual(kpi: Entry, given: readonly unknown[], ours: unknown, theirs: number | string): void {
  const place = `KPI_${kpi.id}(${JSON.stringify(given)})`;
  if (typeof ours === 'number' && typeof theirs === 'number') {
    const close = Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
    expect([place, close ? ours : theirs]).toEqual([place, ours]);
  } else {
    expect([place, theirs]).toEqual([place, ours]);
  }
}

const each = kpis.map((entry) => [`KPI_${entry.id}`, entry] as const);

test.each(each)('%s: examples', (_, kpi) => {
  for (const example of kpi.examples) if ('gives' in example) expectSame(kpi, example.given);
});

test.each(each)('%s: random values', (_, kpi) => {
  const random = randomFrom(kpi.id);
  for (let round = 0; round < ROUNDS; round++) {
    const given = valuesFor(kpi, random);
    if (accepted(kpi, given)) expectSame(kpi, given);
  }
});

function accepted(kpi: Entry, given: readonly unknown[]): boolean {
  try {
    call(kpi.path, given);
    return true;
  } catch {
    return false;
  }
}
