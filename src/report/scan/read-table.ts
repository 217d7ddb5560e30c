/** From where a table stands to what it is. */

import type { Question, RoleId, StageWord, Step, Table, TableKind } from '../model';
import { type SeenColumn, seeColumn } from './candidates';
import { type Choice, chooseKind, periodsAcross } from './choose-kind';
import { oneCurrency } from './column-facts';
import { columnOf, type Told } from './columns';
import type { Display } from './display';
import { factsOf, sampleRows } from './facts';
import { filtersOf } from './filters';
import type { Area, Grid } from './grid';
import { wordsOf } from './header-words';
import { letterOf } from './letters';
import { labelStep } from './period-label';
import { placeOf } from './place';
import * as ask from './questions';
import { type Header, readHeaders } from './read-headers';
import { rolesSaid } from './role-match';
import { roleOf } from './roles';
import { roleSaid, type Settled, settle } from './settle';
import type { Shape } from './shapes';
import { stageWords } from './stage-words';
import { sharedStep, stepIn } from './step';
import { Words } from './words';
import type { DayOf } from './zone-host';

export interface InZone {
  readonly display: Display;
  readonly dayOf: DayOf;
}

export function readTable(sheet: string, grid: Grid, shape: Shape, inZone: InZone): Table {
  const { area, header } = shape;
  const headers = readHeaders(grid, shape, inZone.display);
  const columns = seeColumns(sheet, grid, shape, headers);
  const choice = choiceFor(sheet, grid, shape, headers, columns);
  const kind = choice.kind.value;
  const settled = settle(kind === 'unknown' ? { roles: new Map(), ties: [] } : choice.assignment, kind);
  const columnWith = (role: RoleId) => columns.find((column) => settled.roles.get(column) === role);
  const told = toldOf(grid, area, kind, settled, columnWith, inZone);
  const stages = stagesOf(told, columnWith);
  const id = `${sheet}!${letterOf(area.left + 1)}${(header < 0 ? area.top : header) + 1}`;
  return {
    ...placeOf(sheet, grid, shape, id),
    kind: choice.kind,
    step: stepOfKind(kind, grid, area, columnWith) ?? null,
    columns: columns.map((column) => columnOf(column, told)),
    stages,
    filters: filtersOf({ grid, area, kind, columns, columnOf: columnWith, words: told.words }),
    questions: [...(header < 0 ? [ask.noHeader(id, columns)] : []), ...questionsOf(choice, columns, told, stages)],
  };
}

type ColumnWith = (role: RoleId) => SeenColumn | undefined;

/** Figures of periods, spend, and what a customer pays a month are told for a time; anything else has happened on its day. */
function stepOfKind(kind: TableKind, grid: Grid, area: Area, columnWith: ColumnWith): Step | undefined {
  const period = columnWith('period');
  if (kind === 'periods') return period && stepIn(grid, area, period);
  if (kind === 'subscriptions') return isByCustomerAndMonth(columnWith) ? 'month' : undefined;
  const date = kind === 'spend' ? (columnWith('date') ?? period) : undefined;
  return date && sharedStep(grid, area, date);
}

/** In a list of subscriptions hardly any customer stands twice; one that pays each month does so many times. */
function isByCustomerAndMonth(columnWith: ColumnWith): boolean {
  const customer = columnWith('customer') ?? columnWith('id');
  if (!customer || columnWith('end') || !(columnWith('start') ?? columnWith('date') ?? columnWith('period')))
    return false;
  return customer.facts.content.distinct * 2 <= customer.facts.filled;
}

function choiceFor(
  sheet: string,
  grid: Grid,
  shape: Shape,
  headers: readonly Header[],
  columns: readonly SeenColumn[],
): Choice {
  const words = [...wordsOf(sheet), ...wordsOf(shape.title), ...headers.flatMap((one) => one.words)];
  const chosen = chooseKind(columns, words, (column) => stepIn(grid, shape.area, column));
  return isAcross(headers) ? { ...chosen, kind: periodsAcross(), rivals: [] } : chosen;
}

function toldOf(
  grid: Grid,
  area: Area,
  kind: TableKind,
  settled: Settled,
  columnWith: ColumnWith,
  inZone: InZone,
): Told {
  const words = new Words(grid, area);
  const currency = oneCurrency(columnWith('currency'), words);
  const saidBy = (column: SeenColumn) => roleSaid(rolesSaid(column.words), kind);
  return { ...inZone, grid, area, kind, settled, words, currency, saidBy };
}

function questionsOf(
  choice: Choice,
  columns: readonly SeenColumn[],
  told: Told,
  stages: readonly StageWord[],
): Question[] {
  const { grid, area, kind, settled, saidBy } = told;
  const dates = [...settled.roles].filter(([, role]) => /date|period/.test(roleOf(role).holds));
  return [
    ...ask.kindQuestion(choice),
    ...ask.roleQuestions(settled),
    ...(kind === 'unknown' ? [] : columns.flatMap((column) => conflict(column, saidBy(column)))),
    // Only deals and leads are won and lost: which orders are left out the filters say.
    ...(kind === 'deals' || kind === 'leads' || kind === 'unknown' ? ask.stageQuestion(stages) : []),
    ...dates.flatMap(([column]) => ask.dateQuestion(grid, area, column)),
  ];
}

const conflict = (column: SeenColumn, said: RoleId | undefined) => (said ? ask.conflictQuestion(column, said) : []);

function seeColumns(sheet: string, grid: Grid, { area, title }: Shape, headers: readonly Header[]): SeenColumn[] {
  const rows = sampleRows(area);
  const around = telling([...wordsOf(sheet), ...wordsOf(title)]);
  return headers.map(({ text, group, words }, index) => {
    const column = area.left + index;
    return seeColumn(column, text, group, factsOf(grid, column, rows), words, around);
  });
}

/** Words of a title that say whose figures its columns are. */
function telling(words: readonly string[]): string[] {
  const isMrr = words.includes('mrr') || (words.includes('recurring') && words.includes('revenue'));
  return isMrr ? ['mrr'] : words.filter((word) => /^(?:customers|clients|клиент[ыова]*)$/.test(word));
}

/** Three headers or more that are months, quarters or dates. */
function isAcross(headers: readonly Header[]): boolean {
  const periods = headers.filter(
    ({ text }) => labelStep(text) !== undefined || /^\d{4}-\d\d-\d\d$|^\d\d\.\d\d\.\d{4}$/.test(text),
  );
  return periods.length >= 3 && periods.length * 2 >= headers.length;
}

function stagesOf(held: Pick<Told, 'grid' | 'area' | 'words'>, columnWith: ColumnWith) {
  const closed = columnWith('closed')?.index;
  const told = columnWith('stage') ?? columnWith('status');
  return told ? stageWords(held, told.index, closed, told.header) : [];
}
