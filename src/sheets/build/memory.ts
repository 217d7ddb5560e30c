/**
 * What a build leaves for the next one, on a hidden sheet of its own: where its blocks, cells and inputs lie.
 * Places are written as formulas, so that they follow when the user inserts rows, renames sheets or copies the workbook.
 */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { a1, parseReference, quoted } from '../draw/address';
import { literal, type Written } from '../draw/contents';
import { type PrintOf, textPrint } from './prints';
import { filledBoxes } from './rescue';

export const MEMORY_KEY = 'memory';
export const MEMORY_NAME = 'KPI memory';
const SIGNATURE = 'KPI Sheet: memory of the wizard';
const EXPLANATION =
  'The next build of the summary reads this sheet. Keep it hidden; without it a build makes a new summary.';
const COLUMNS = 5;
const FIRST_ROW = 3;
const LONGEST_TEXT = 40_000;

type Kind = 'sheet' | 'block' | 'cells' | 'helper' | 'note' | 'input' | 'kept' | 'chart' | 'token' | 'request';

interface Record {
  readonly kind: Kind;
  readonly key?: string;
  readonly id?: string;
  readonly place?: { readonly sheet: string; readonly box: Box };
  readonly text?: string;
}

/** Cells in a row that the wizard wrote, with the prints of what they held. */
export interface Run {
  readonly box: Box;
  readonly prints: string;
  /** Where it lay when it was drawn, and the prints of what its formulas referred to; undefined where that is not known. */
  readonly drawn: { readonly row: number; readonly column: number; readonly references: string } | undefined;
}

export interface Remembered {
  readonly build: number;
  /** Names of the sheets, by key; a sheet that was deleted is missing. */
  readonly names: ReadonlyMap<string, string>;
  /** The name that was wished for the summary. */
  readonly wish: string;
  readonly blocks: readonly { readonly id: string; readonly box: Box }[];
  /** Where the wizard wrote, on the summary. */
  readonly cells: readonly Run[];
  /** Where it wrote on its helper sheets, by key. */
  readonly helpers: readonly { readonly key: string; readonly box: Box }[];
  /** The wizard's notes on cells, as prints. */
  readonly notes: readonly { readonly box: Box; readonly print: string }[];
  /** `text` is what was planned for the input, as JSON. */
  readonly inputs: readonly { readonly id: string; readonly box: Box; readonly text: string }[];
  /** What the user put into inputs that the summary does not show at present, as JSON by id. */
  readonly kept: ReadonlyMap<string, string>;
  readonly charts: readonly number[];
  readonly token: string;
  readonly request: string;
}

export interface ToRemember {
  readonly summary: PlannedSheet;
  readonly helpers: readonly PlannedSheet[];
  /** What the wizard was asked for, as JSON text. */
  readonly request: string;
  readonly names: ReadonlyMap<string, string>;
  /** Where a planned box of the summary lies on its sheet. */
  readonly place: (box: Box) => Box;
  /** The print of a planned cell as it was drawn. */
  readonly print: PrintOf;
  /** The print of what its formula refers to. */
  readonly references: PrintOf;
  readonly kept: ReadonlyMap<string, string>;
  readonly charts: readonly number[];
  readonly token: string;
}

/** Rows for `setValues` from row 1 on; the first row, which makes them valid, comes last and alone. */
export function memoryRows(what: ToRemember): Written[][] {
  const rows = recordsOf(what).map(({ kind, key = '', id = '', place, text = '' }) => [
    kind,
    literal(key),
    literal(id),
    place ? `=ROWS(${quoted(place.sheet)}!${a1(place.box)})` : '',
    literal(text),
  ]);
  return [['', '', '', '', ''], [EXPLANATION, '', '', '', ''], ...rows];
}

/** At least as many rows as `memoryRows` will give. */
export function memorySize(
  summary: PlannedSheet,
  helpers: readonly PlannedSheet[],
  request: string,
  others: number,
): number {
  const place = (box: Box) => box;
  const print = () => '';
  const known = {
    summary,
    helpers,
    request,
    place,
    print,
    references: print,
    names: new Map(),
    kept: new Map(),
    charts: [],
    token: '',
  };
  return memoryRows(known).length + summary.charts.length + others;
}

export function signature(build: number): Written[][] {
  return [[SIGNATURE, build]];
}

export const memoryColumns = COLUMNS;

function recordsOf({
  summary,
  helpers,
  request,
  names,
  place,
  print,
  references,
  kept,
  charts,
  token,
}: ToRemember): Record[] {
  const at = (box: Box) => ({ sheet: String(names.get(summary.key)), box: place(box) });
  return [
    ...[...names].map(([key, sheet]): Record => {
      const wish = key === summary.key ? summary.name : '';
      return { kind: 'sheet', key, place: { sheet, box: box(1, 1) }, text: wish };
    }),
    ...summary.blocks.map((block): Record => ({ kind: 'block', id: block.id, place: at(block.box) })),
    ...cellRuns(summary).map((run): Record => {
      const [key, id] = [printed(run, references), `${run.row}:${run.column}`];
      return { kind: 'cells', key, id, place: at(run), text: printed(run, print) };
    }),
    ...helpers.flatMap((helper) =>
      filledBoxes(helper).map((filled): Record => {
        return { kind: 'helper', key: helper.key, place: { sheet: String(names.get(helper.key)), box: filled } };
      }),
    ),
    ...summary.notes.map(
      ({ row, column, text }): Record => ({ kind: 'note', place: at(box(row, column)), text: textPrint(text) }),
    ),
    ...summary.inputs.map(
      ({ id, row, column }): Record => ({
        kind: 'input',
        id,
        place: at(box(row, column)),
        text: plannedText(summary, row, column),
      }),
    ),
    ...[...kept].map(([id, text]): Record => ({ kind: 'kept', id, text })),
    ...charts.map((id): Record => ({ kind: 'chart', text: String(id) })),
    { kind: 'token', text: token },
    ...pieces(request).map((text): Record => ({ kind: 'request', text })),
  ];
}

const box = (row: number, column: number, columns = 1): Box => ({ row, column, rows: 1, columns });

export function plannedText({ cells }: PlannedSheet, row: number, column: number): string {
  const cell = cells.find((one) => one.row === row && one.column === column);
  return cell ? JSON.stringify(cell.content) : 'null';
}

/** The planned cells, neighbours in a row together; a row at a time, so that a row put in between stays the user's. */
export function cellRuns({ cells, rows, columns }: PlannedSheet): Box[] {
  const filled = new Set(cells.map(({ row, column }) => row * (columns + 2) + column));
  const runs: Box[] = [];
  for (let row = 1; row <= rows; row++) {
    let start = 0;
    for (let column = 1; column <= columns + 1; column++) {
      const isFilled = filled.has(row * (columns + 2) + column);
      if (isFilled && !start) start = column;
      if (!isFilled && start) {
        runs.push(box(row, start, column - start));
        start = 0;
      }
    }
  }
  return runs;
}

function printed({ row, column, columns }: Box, print: PrintOf): string {
  return Array.from({ length: columns }, (_, i) => print({ row, column: column + i })).join('');
}

/** A long text, cut to what a cell holds. */
export function pieces(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [];
}

/** Undefined when the sheet is no memory, or one that was never completed. */
export function readMemory(values: readonly (readonly Written[])[], formulas: readonly (readonly string[])[]) {
  if (values[0]?.[0] !== SIGNATURE || typeof values[0][1] !== 'number') return undefined;
  return remembered(values[0][1], values.slice(FIRST_ROW - 1), formulas.slice(FIRST_ROW - 1));
}

export function isMemory(value: unknown): boolean {
  return value === SIGNATURE;
}

function remembered(build: number, values: readonly (readonly Written[])[], formulas: readonly (readonly string[])[]) {
  const records = values.map(([kind, key, id, , text], row) => {
    const place = parseReference(/^=ROWS\((.*)\)$/.exec(formulas[row]?.[3] ?? '')?.[1] ?? '');
    return { kind: kind as Kind, key: String(key), id: String(id), place, text: String(text) };
  });
  const of = (kind: Kind) => records.filter((record) => record.kind === kind);
  const placed = (kind: Kind) =>
    of(kind).flatMap(({ id, place, text }) => (place ? [{ id, box: place.box, text }] : []));
  const memory: Remembered = {
    build,
    names: new Map(of('sheet').flatMap(({ key, place }) => (place ? [[key, place.sheet]] : []))),
    wish: of('sheet').find(({ key }) => key === 'summary')?.text ?? '',
    blocks: placed('block'),
    cells: of('cells').flatMap(({ key, id, place, text }) => {
      const [row, column] = id.split(':').map(Number);
      const drawn = column === undefined ? undefined : { row, column, references: key };
      return place ? [{ box: place.box, prints: text, drawn }] : [];
    }),
    helpers: of('helper').flatMap(({ key, place }) => (place ? [{ key, box: place.box }] : [])),
    notes: placed('note').map(({ box, text }) => ({ box, print: text })),
    inputs: placed('input'),
    kept: new Map(of('kept').map(({ id, text }) => [id, text])),
    charts: of('chart').map(({ text }) => Number(text)),
    token: of('token')[0]?.text ?? '',
    request: of('request')
      .map(({ text }) => text)
      .join(''),
  };
  return memory;
}
