/** Rows that each stand for longer than a period of the summary: they tell nothing of one period, only all of them together of the whole time. */

import { UNIT_WORDS, type Unit } from '../../time/period';
import type { Step } from '../model';
import type { Made, Making } from './made';

const UNITS: readonly Unit[] = UNIT_WORDS.map(([unit]) => unit);

export function isCoarser(step: Step | null, period: Unit): boolean {
  return step !== null && UNITS.indexOf(step) > UNITS.indexOf(period);
}

/** The step of the rows that a measure is made of, where it is longer than a period. */
export function coarseStep({ sources }: Pick<Made, 'sources'>, period: Unit): Step | undefined {
  return sources.find(({ step }) => isCoarser(step, period))?.step ?? undefined;
}

/** Blank in every period; the total stays where it is of all rows: a part of the time would cut through what a row stands for. */
export function withoutPeriods(made: Made, { period, all }: Making): Made {
  if (coarseStep(made, period) === undefined) return made;
  const cell: Made['cell'] = (span, label) => (all && span.label === undefined ? made.cell(span, label) : undefined);
  const { parts, series, ...rest } = made;
  return { ...rest, cell, ...(all && parts ? { parts } : {}), ...(all && series ? { series } : {}) };
}
