/** The funnel: how many get to each step, from totals that stand on the summary. */

import type { Text } from '../../kpi/text';
import { letters } from '../measures/formula-text';
import type { Made } from '../measures/made';
import type { Measures } from '../measures/make';
import { ASKED } from './chart-words';
import type { ChartDraft } from './charts';
import { COLUMN, type Layout } from './layout';
import * as looks from './looks';
import { box, type SheetDraft } from './sheet';
import { WORDS } from './words';

export interface Funnel {
  readonly steps: readonly Made[];
  readonly note: Text;
}

/** Of the same deals at each step: it never widens. */
const DEALS = ['createdClosed', 'createdWon'] as const;
const AUDIENCE = ['visits', 'clicks', 'leads', 'mql', 'sql', 'newCustomers'] as const;
const FEWEST = 3;
const COLUMNS = 4;

/** Undefined where the measures shown have no three steps of the same table. */
export function funnelOf(measures: readonly Made[], all: Measures): Funnel | undefined {
  const shown = (id: string) => measures.find((made) => made.id === id);
  const created = shown('opportunities');
  const became = created && shown('lost') ? DEALS.flatMap((id) => all.get(id) ?? []) : [];
  if (created && became.length === DEALS.length) return { steps: [created, ...became], note: WORDS.cohortNote };
  const [first, ...others] = AUDIENCE.flatMap((id) => shown(id) ?? []);
  const steps = first ? [first, ...others.filter((made) => origin(made) === origin(first))] : [];
  return steps.length < FEWEST ? undefined : { steps, note: WORDS.funnelNote };
}

const origin = ({ sources }: Made): string => sources.map(({ id }) => id).join('\n');

/** All periods together. */
function reachedBy({ id, total, cell }: Made, layout: Layout): string | undefined {
  if (layout.rows.has(id)) return layout.cell(id, COLUMN.total);
  if (total === 'cell' || layout.count === 0) return cell(layout.totalSpan());
  return Array.from({ length: layout.count }, (_, i) => cell(layout.periodSpan(i)) ?? '0').join('+');
}

export const funnelRows = ({ steps }: Funnel): number => steps.length + 3;

export function writeFunnel(draft: SheetDraft, layout: Layout, funnel: Funnel, row: number): ChartDraft {
  const { steps, note } = funnel;
  const first = row + 2;
  const { step, reached, ofFirst, ofPrevious } = WORDS;
  draft.value(row, 1, layout.say(WORDS.funnel));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  draft.note(row, 1, layout.say(note));
  [step, reached, ofFirst, ofPrevious].forEach((word, i) => {
    draft.value(row + 1, i + 1, layout.say(word));
  });
  draft.look(box(row + 1, 1, 1, COLUMNS), looks.tableHeader);
  draft.look(box(row + 1, 1), { align: 'left' });
  steps.forEach((made, i) => {
    const at = first + i;
    draft.value(at, 1, layout.say(made.measure.name));
    draft.formula(at, 2, reachedBy(made, layout));
    draft.formula(at, 3, part(at, first));
    if (i > 0) draft.formula(at, 4, part(at, at - 1));
  });
  draft.look(box(first, 1, steps.length), looks.name);
  draft.look(box(first, 2, steps.length), { ...looks.figure, format: '#,##0' });
  draft.look(box(first, 3, steps.length, 2), { ...looks.figure, format: '0.0%' });
  draft.look(box(first + steps.length - 1, 1, 1, COLUMNS), { borderBottom: looks.LINE });
  draft.block('funnel', box(row, 1, funnelRows(funnel) - 1, layout.notes));
  const column = (at: number) => box(first, at, steps.length);
  const series = [{ name: layout.say(reached), values: column(2) }];
  return { kind: 'bar', title: layout.say(ASKED.funnel), labels: column(1), series };
}

function part(row: number, whole: number): string {
  const column = letters(COLUMN.total);
  return `IFERROR(${column}${row}/${column}${whole},"")`;
}
