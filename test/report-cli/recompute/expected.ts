/** What has to stand in a summary: every line and every table with all their figures. */
import type { Figure, Period } from './arithmetic';

/** A KPI or a measure: its figures by period, and in total. */
export interface Line {
  /** As `--json` calls it. */
  readonly id: string;
  readonly values: readonly Figure[];
  readonly total: Figure;
  /** How it changes: shares by percentage points, anything else by a share of what it was. */
  readonly changes?: 'points';
}

/** A block below the measures: its header, and its rows with their labels first. */
export interface Block {
  /** What `--json` says it is broken down by, and how it calls its columns but for the first. */
  readonly by?: string;
  readonly ids?: readonly string[];
  readonly header: readonly (string | number)[];
  readonly rows: readonly (readonly (string | Figure)[])[];
}

/** A line that says nothing, since there is nothing to say. */
export const NOTHING = [null, ''] as const;

export interface Expected {
  readonly periods: readonly Period[];
  /** How many of them the data reach to the end of; all unless said otherwise. */
  readonly full?: number;
  readonly lines: Readonly<Record<string, Line>>;
  readonly blocks: Readonly<Record<string, Block>>;
  /** Numbers of rows with what is said of them. */
  readonly findings: readonly (readonly [number | null, string])[];
}

export function lineOf(
  id: string,
  periods: readonly Period[],
  figure: (period: Period | undefined, index: number) => Figure,
  more: Partial<Line> = {},
): Line {
  return { id, values: periods.map((period, i) => figure(period, i)), total: figure(undefined, -1), ...more };
}
