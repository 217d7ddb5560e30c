/** A figure of the cohort table: how many customers a cohort has, or which part of them bought again so much later. */

import type { Take } from '../../report/explain/takes';
import { cohortRows } from '../../report/plan/cohort';
import { WORDS } from '../../report/plan/words';
import type { Explained } from '../wizard/contract';
import type { Block, Ground } from './ground';
import { tablesFor } from './rows';

const SIZE = 2;

export function explainCohort(ground: Ground, { id, box }: Block, row: number, column: number): Explained | undefined {
  const header = box.row + 1;
  const [cohort, later, value] = [ground.text(row, 1), ground.text(header, column), ground.text(row, column)];
  const source = cohortRows(ground.bench.sources);
  if (row <= header || column < SIZE || value === '' || !source) return undefined;
  const take: Take = { ...source, when: 'always', end: undefined, held: [], only: undefined };
  const size = ground.text(row, SIZE);
  return {
    id,
    name: WORDS.cohorts,
    column: column === SIZE ? cohort : `${cohort} + ${later}`,
    value,
    means: column === SIZE ? ofSize(cohort) : ofLater(cohort, later),
    withNumbers: column === SIZE ? null : share(size, value, ground.value(row, column), ground.value(row, SIZE)),
    facts: [],
    inputs: [],
    tables: tablesFor(ground, [take], undefined),
  };
}

const ofSize = (cohort: string) => ({
  en: `Customers whose first purchase in all of the data was in ${cohort}.`,
  ru: `Клиенты, чья первая покупка за всё время данных пришлась на ${cohort}.`,
});

const ofLater = (cohort: string, later: string) => ({
  en: `The share of the customers of cohort ${cohort} who bought in period ${later} after it (0 is the period itself).`,
  ru: `Доля клиентов когорты ${cohort}, купивших через ${later} пер. после неё (0 — сам период).`,
});

function share(size: string, value: string, part: unknown, whole: unknown) {
  const bought = typeof part === 'number' && typeof whole === 'number' ? String(Math.round(part * whole)) : '…';
  return {
    en: `bought (${bought}) ÷ customers of the cohort (${size}) = ${value}`,
    ru: `купили (${bought}) ÷ клиенты когорты (${size}) = ${value}`,
  };
}
