/** The change from the last full period but one to the last: in points, or as a share of what it was. */

import { isMeasure, measureOf } from '../../report/measures/index';
import { explain } from '../../report/plan/explain';
import { changesByPoints } from '../../report/plan/formats';
import type { Explained } from '../wizard/contract';
import { titleOf } from './figure';
import type { Ground } from './ground';
import { spanName } from './ground';
import { tablesFor } from './rows';

export function explainChange(ground: Ground, id: string): Explained | undefined {
  const { columns } = ground;
  const [at, last, previous] = [columns.of('change'), columns.of('last'), columns.of('previous')];
  const found = explain(ground.bench, ground.request, ground.library, id);
  if (!found || at === undefined || last === undefined || previous === undefined) return undefined;
  const row = ground.rowOf(id);
  const [now, before] = [last, previous].map((column) => ({
    label: { en: titleOf(ground, column), ru: titleOf(ground, column) },
    value: ground.text(row, column),
  }));
  const value = ground.text(row, at);
  const [from, to] = [ground.days(previous), ground.days(last)];
  const days = from && to && { first: from.first, last: to.last, name: spanName(from.first, to.last) };
  return {
    id,
    name: found.name,
    column: ground.title(at),
    value,
    means: null,
    withNumbers: value === '' ? NOTHING : put(byPoints(ground, id), now.value, before.value, value),
    facts: [now, before],
    inputs: [],
    tables: tablesFor(ground, found.takes, days),
  };
}

function byPoints({ library }: Ground, id: string): boolean {
  const unit = isMeasure(id) ? measureOf(id).unit : library.functions.find((one) => one.id === id)?.unit;
  return unit !== undefined && changesByPoints(unit);
}

function put(points: boolean, now: string, before: string, value: string) {
  const difference = {
    en: `last (${now}) − previous (${before})`,
    ru: `последний (${now}) − предыдущий (${before})`,
  };
  if (points) return { en: `${difference.en} = ${value}`, ru: `${difference.ru} = ${value}` };
  return {
    en: `(${difference.en}) ÷ |previous (${before})| = ${value}`,
    ru: `(${difference.ru}) ÷ |предыдущий (${before})| = ${value}`,
  };
}

const NOTHING = {
  en: 'Blank: one of the two periods has no figure to compare, or the earlier one is zero.',
  ru: 'Пусто: в одном из двух периодов нет числа для сравнения или прежнее равно нулю.',
};
