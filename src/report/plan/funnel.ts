/** The funnel: how many get to each step, from totals that stand on the summary. */

import type { Text } from '../../kpi/text';
import { letters } from '../measures/formula-text';
import type { Made } from '../measures/made';
import { ASKED } from './chart-words';
import type { ChartDraft } from './charts';
import { COLUMN, type Layout } from './layout';
import * as looks from './looks';
import { box, type SheetDraft } from './sheet';
import { WORDS } from './words';

/** A step is one measure, or several added up. */
interface Step {
  readonly name: Text;
  readonly of: readonly string[];
}

const DEALS = ['opportunities', 'won', 'lost'] as const;
const AUDIENCE = ['visits', 'clicks', 'leads', 'mql', 'sql', 'newCustomers'] as const;
const FEWEST = 3;
const COLUMNS = 4;

/** Undefined where the measures shown have no three steps of the same table. */
export function funnelOf(measures: readonly Made[]): readonly Step[] | undefined {
  const shown = (ids: readonly string[]) => ids.flatMap((id) => measures.find((made) => made.id === id) ?? []);
  const [created, won, lost] = shown(DEALS);
  if (lost) {
    const decided = { name: WORDS.decided, of: [won.id, lost.id] };
    return [stepOf(created), decided, stepOf(won)];
  }
  const [first, ...others] = shown(AUDIENCE);
  const steps = first ? [first, ...others.filter((made) => origin(made) === origin(first))] : [];
  return steps.length < FEWEST ? undefined : steps.map(stepOf);
}

const stepOf = ({ id, measure }: Made): Step => ({ name: measure.name, of: [id] });
const origin = ({ sources }: Made): string => sources.map(({ id }) => id).join('\n');

export const funnelRows = (steps: readonly Step[]): number => steps.length + 3;

export function writeFunnel(draft: SheetDraft, layout: Layout, steps: readonly Step[], row: number): ChartDraft {
  const first = row + 2;
  const { step, reached, ofFirst, ofPrevious } = WORDS;
  draft.value(row, 1, layout.say(WORDS.funnel));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  draft.note(row, 1, layout.say(WORDS.funnelNote));
  [step, reached, ofFirst, ofPrevious].forEach((word, i) => {
    draft.value(row + 1, i + 1, layout.say(word));
  });
  draft.look(box(row + 1, 1, 1, COLUMNS), looks.tableHeader);
  draft.look(box(row + 1, 1), { align: 'left' });
  steps.forEach(({ name, of }, i) => {
    const at = first + i;
    draft.value(at, 1, layout.say(name));
    draft.formula(at, 2, of.map((id) => layout.cell(id, COLUMN.total)).join('+'));
    draft.formula(at, 3, part(at, first));
    if (i > 0) draft.formula(at, 4, part(at, at - 1));
  });
  draft.look(box(first, 1, steps.length), looks.name);
  draft.look(box(first, 2, steps.length), { ...looks.figure, format: '#,##0' });
  draft.look(box(first, 3, steps.length, 2), { ...looks.figure, format: '0.0%' });
  draft.look(box(first + steps.length - 1, 1, 1, COLUMNS), { borderBottom: looks.LINE });
  draft.block('funnel', box(row, 1, funnelRows(steps) - 1, layout.notes));
  const column = (at: number) => box(first, at, steps.length);
  const series = [{ name: layout.say(reached), values: column(2) }];
  return { kind: 'bar', title: layout.say(ASKED.funnel), labels: column(1), series };
}

function part(row: number, whole: number): string {
  const column = letters(COLUMN.total);
  return `IFERROR(${column}${row}/${column}${whole},"")`;
}
