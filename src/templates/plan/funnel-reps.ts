/** The funnel of each rep: conversions, made of where the rep's deals have stopped. */

import { letters, textLiteral } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import { box } from '../../report/plan/sheet';
import { columnOf } from './context';
import type { FunnelPlace } from './funnel-sheet';
import * as looks from './looks';
import { named, nextName } from './own-names';
import { COMPARISON_WORDS, FUNNEL_WORDS as SAY } from './result-words';

/** Reps that there may be beside as many as the made ones. */
const SPARE = 6;
/** Name, all, from the first, bottleneck; then the steps. */
const COLUMN = { reached: 2, total: 3, bottleneck: 4, steps: 5 };

export function writeFunnelReps(place: FunnelPlace, row: number): void {
  const { funnel, context } = place;
  const reps = context.words(funnel.table, funnel.rep).length + SPARE;
  const names = row + 2;
  const stopped = names + reps + 3;
  writeConversions(place, row, reps, stopped);
  writeStopped(place, stopped, names, reps);
}

/** The last row is that of everybody who has no row above. */
function writeConversions(place: FunnelPlace, row: number, reps: number, stopped: number): void {
  const { context, page, first, count, funnel } = place;
  const { draft } = page;
  const names = row + 2;
  const width = COLUMN.steps + count - 2;
  page.heading(row, context.say(SAY.byRep), width);
  page.header(
    row + 1,
    [SAY.rep, SAY.reached, SAY.total, SAY.bottleneck].map((text) => context.say(text)),
  );
  for (let step = 1; step < count; step++) {
    draft.formula(row + 1, COLUMN.steps + step - 1, `IF($A$${first + step}="","",$A$${first + step})`);
  }
  draft.look(box(row + 1, 2, 1, width - 1), summaryLooks.tableHeader);
  draft.look(box(row + 1, COLUMN.bottleneck), { align: 'center' });
  const cells = Array.from({ length: reps }, (_, i) => `$A${names + i}`);
  const lastColumn = letters(count + 1);
  const stages = `$A$${first}:$A$${first + count - 1}`;
  for (let i = 0; i <= reps; i++) {
    const at = names + i;
    const source = stopped + 2 + i;
    const put = (column: number, text: string) => draft.formula(at, column, `IF($A${at}="","",${text})`);
    const from = (stage: number) => `SUM(${letters(stage + 2)}${source}:$${lastColumn}${source})`;
    if (i < reps) draft.formula(at, 1, nextName([{ table: funnel.table, column: funnel.rep }], cells.slice(0, i)));
    else draft.formula(at, 1, othersName(place, stopped + 2, reps));
    put(COLUMN.reached, from(0));
    const paid = `INDEX($B${source}:$${lastColumn}${source},1,COUNTIF(${stages},"?*"))`;
    put(COLUMN.total, context.kpi('CONVERSION', paid, from(0)));
    for (let step = 1; step < count; step++) {
      const figure = context.kpi('CONVERSION', from(step), from(step - 1));
      draft.formula(at, COLUMN.steps + step - 1, `IF(OR($A${at}="",$A$${first + step}=""),"",${figure})`);
    }
    const steps = `$${letters(COLUMN.steps)}${at}:$${letters(width)}${at}`;
    const heads = `$${letters(COLUMN.steps)}$${row + 1}:$${letters(width)}$${row + 1}`;
    put(COLUMN.bottleneck, `IF(COUNT(${steps})=0,"",INDEX(${heads},1,MATCH(MIN(${steps}),${steps},0)))`);
  }
  const { background: low } = summaryLooks.BAD;
  const { background: high } = summaryLooks.GOOD;
  page.names(names, reps + 1, width);
  page.figures(names, COLUMN.reached, reps + 1, 1, '#,##0');
  page.figures(names, COLUMN.total, reps + 1, 1, '0%');
  page.figures(names, COLUMN.steps, reps + 1, count - 1, '0%');
  draft.look(box(names, COLUMN.bottleneck, reps + 1), { ...looks.alarm, align: 'center', wrap: false });
  draft.look(box(names + reps, 1), { italic: true });
  draft.rule({ box: box(names, COLUMN.steps, reps, count - 1), when: { kind: 'scale', low, high } });
}

function writeStopped(place: FunnelPlace, row: number, names: number, reps: number): void {
  const { context, page, first, count, funnel } = place;
  const { draft } = page;
  page.heading(row, context.say(SAY.stopped), count + 1);
  page.header(row + 1, [context.say(SAY.rep)]);
  for (let stage = 0; stage < count; stage++) {
    draft.formula(row + 1, stage + 2, `IF($A$${first + stage}="","",$A$${first + stage})`);
  }
  draft.look(box(row + 1, 2, 1, count), summaryLooks.tableHeader);
  for (let i = 0; i <= reps; i++) {
    const at = row + 2 + i;
    const rep = `${columnOf(funnel.table, funnel.rep)},${named(`$A${at}`)},`;
    draft.formula(at, 1, `IF($A${names + i}="","",$A${names + i})`);
    for (let stage = 0; stage < count; stage++) {
      const cell = `$A$${first + stage}`;
      const column = letters(stage + 2);
      const all = `SUM($B$${first + stage}:$C$${first + stage})-SUM(${column}$${row + 2}:${column}$${row + 1 + reps})`;
      const own = `${place.now(cell, rep)}+${place.lostAt(cell, stage === 0, rep)}`;
      draft.formula(at, stage + 2, `IF(OR($A${at}="",${cell}=""),"",${i < reps ? own : all})`);
    }
  }
  page.names(row + 2, reps + 1, count + 1);
  page.figures(row + 2, 2, reps + 1, count, '#,##0');
  draft.look(box(row + 2 + reps, 1), { italic: true });
}

function othersName({ context, first, count }: FunnelPlace, row: number, reps: number): string {
  const all = `SUM($B$${first}:$C$${first + count - 1})`;
  const shown = `SUM($B$${row}:$${letters(count + 1)}$${row + reps - 1})`;
  return `IF(${all}=${shown},"",${textLiteral(context.say(COMPARISON_WORDS.others))})`;
}
