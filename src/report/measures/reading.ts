/** One way to feed a KPI: a measure, another KPI or a figure of the span for each of its parameters. */

import type { Unit } from '../../time/period';
import type { TableKind } from '../model';
import type { DeclaredId, Had, MeasureId } from './index';

export type Feed =
  | MeasureId
  | { readonly kpi: string }
  /** The figure of the first or the last period shown. */
  | { readonly edge: 'first' | 'last'; readonly of: DeclaredId }
  /** Years from the first period shown to the last. */
  | { readonly years: true };

export interface Reading {
  readonly feeds: Readonly<Record<string, Feed>>;
  /** What else counts where the tables give it; without it the function takes its default. */
  readonly more?: Readonly<Record<string, Feed>>;
  /** The function that computes the same from these measures where it is not the KPI's own; `=` takes the measure as it is. */
  readonly by?: string;
  /** A rate of each period: the rate of several is the sum of the parts by the sum of the bases. */
  readonly rate?: true;
  /** The only period of which it makes sense. */
  readonly every?: Unit;
  /** Only where all its measures come from tables of this kind. */
  readonly onlyOf?: TableKind;
  /** How things stand: the total is the figure of the last full period. */
  readonly latest?: true;
  /** Parameters whose rows must hold what the others need, where some rows of the same table lack it. */
  readonly having?: Readonly<Record<string, Had>>;
  /** Of the whole span, not of each period. */
  readonly whole?: true;
}

export const read = (feeds: Reading['feeds'], more: Omit<Reading, 'feeds'> = {}): Reading => ({ feeds, ...more });

/** Parts by a base, such as lost customers by those at the start. */
export const rate = (feeds: Reading['feeds']): Reading => ({ feeds, rate: true });

export const kpi = (id: string): Feed => ({ kpi: id });
