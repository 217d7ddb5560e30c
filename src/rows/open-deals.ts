/** Figures of the open deals: those whose stage is neither won nor lost, or not among the closed stages that the user names. */

import { countRows } from './aggregates';

/** A row a deal: the number of its stage in `names`, −1 when blank. */
export interface DealStages {
  readonly stages: Int32Array;
  readonly names: readonly string[];
  readonly isClosed: (stage: string) => boolean;
}

/** NaN when no row has both a stage and an amount. */
export function openValue({ stages, names, isClosed }: DealStages, amounts: Float64Array): number {
  const closed = names.map(isClosed);
  let deals = 0;
  let value = 0;
  for (let row = 0; row < stages.length; row++) {
    if (stages[row] < 0 || Number.isNaN(amounts[row])) continue;
    deals++;
    if (!closed[stages[row]]) value += amounts[row];
  }
  return deals === 0 ? Number.NaN : value;
}

/** NaN when no row has a stage. */
export function openCount({ stages, names, isClosed }: DealStages): number {
  const deals = countRows(stages, names.length);
  const open = names.reduce((sum, name, stage) => (isClosed(name) ? sum : sum + deals[stage]), 0);
  return names.length === 0 ? Number.NaN : open;
}

/** NaN when no row has both an amount and a probability. */
export function weightedValue(amounts: Float64Array, probabilities: Float64Array): number {
  let deals = 0;
  let value = 0;
  for (let row = 0; row < amounts.length; row++) {
    const weighted = amounts[row] * probabilities[row];
    if (Number.isNaN(weighted)) continue;
    deals++;
    value += weighted;
  }
  return deals === 0 ? Number.NaN : value;
}
