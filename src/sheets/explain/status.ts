/** A target, its due date and its status: with which period the target is compared, and what came of it there. */

import { isMeasure, measureOf } from '../../report/measures/index';
import { rowIdOf } from '../../report/plan/rows/kpi-formula';
import { WORDS } from '../../report/plan/words';
import type { Explained } from '../wizard/contract';
import { explainFigure, titleOf } from './figure';
import type { Ground } from './ground';

export function explainStatus(ground: Ground, id: string, column: number): Explained | undefined {
  const { columns } = ground;
  const row = ground.rowOf(id) ?? 0;
  const [target, due, status] = [columns.of('target'), columns.of('due'), columns.of('status')];
  const judged = judgedColumn(ground, id, row);
  const told = judged === undefined ? undefined : explainFigure(ground, id, judged);
  if (!told || judged === undefined) return undefined;
  const facts = [
    { label: WORDS.target, value: ground.text(row, target) },
    ...(due === undefined ? [] : [{ label: WORDS.due, value: ground.text(row, due) }]),
    { label: ACTUAL, value: `${told.value || '—'} (${periodOf(ground, judged)})` },
    { label: WORDS.status, value: ground.text(row, status) },
  ];
  const means = ground.text(row, target) === '' ? NO_TARGET : columns.of('last') === undefined ? CLOSE : HOW;
  return { ...told, column: ground.title(column), value: ground.text(row, column), means, facts };
}

const ACTUAL = { en: 'Compared with', ru: 'Сравнивается с' };

const NO_TARGET = {
  en: 'No target is set: type one into this row’s target cell, and the status appears.',
  ru: 'План не задан: впишите его в ячейку плана этой строки — появится статус.',
};

const CLOSE = { en: 'Close begins at 90 % of the target.', ru: '«Близко» — от 90 % плана.' };

const HOW = { en: `${WORDS.judged.en} ${CLOSE.en}`, ru: `${WORDS.judged.ru} ${CLOSE.ru}` };

function periodOf(ground: Ground, column: number): string {
  return ground.days(column)?.name[ground.request.language] ?? titleOf(ground, column);
}

/** As the formula of the status looks it up: the last full period that begins by the due date; without one the last full. */
function judgedColumn(ground: Ground, id: string, row: number): number | undefined {
  const { columns } = ground;
  const [last, due] = [columns.of('last'), columns.of('due')];
  if (last === undefined) return columns.of('total');
  const day = due === undefined ? undefined : ground.day(row, due);
  if (day === undefined || isOfNow(ground, id)) return last;
  const until = ground.days(last)?.last ?? Number.NEGATIVE_INFINITY;
  const begun = columns.periods.filter((one) => {
    const days = ground.days(one);
    return days !== undefined && days.first <= day && days.last <= until;
  });
  return begun.length > 0 ? begun[begun.length - 1] : last;
}

/** A state that is known as of now only is compared as it stands. */
function isOfNow({ bench }: Ground, id: string): boolean {
  const ids = isMeasure(id) ? [id] : Object.values(bench.kpis.reading(id)?.feeds ?? {}).map(rowIdOf);
  return ids.some((one) => one !== undefined && isMeasure(one) && measureOf(one).adds === 'state now');
}
