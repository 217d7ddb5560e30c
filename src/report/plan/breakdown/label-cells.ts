/** The places of a breakdown: on the helper sheet each has a label and the criterion that finds its rows. */

import { letters, textLiteral } from '../../measures/formula-text';
import type { Layout } from '../layout';
import { WORDS } from '../words';

export const MOST_LABELS = 10;
/** One label more tells the name of what is left, and another that it is not alone. */
export const LOOKED_AHEAD = 2;

/** Columns of the helper sheet that the places take. */
export const AT = {
  label: 1,
  criterion: 2,
  figure: 3,
  name: 4,
  found: 5,
  value: 6,
  rank: 7,
  rows: 8,
  more: 9,
} as const;

/** Each place's label, the criterion that finds its rows, and its figure where no SUMIFS can tell it. */
export interface LabelCells {
  readonly label: string;
  readonly criterion: string;
  readonly figure: string | undefined;
}

export interface Labels {
  readonly places: readonly LabelCells[];
  /** The name of what is left where it is one label alone, as formula text; it is blank otherwise. */
  readonly single?: string;
}

export const labelAt = (row: number) => ({
  label: `{data}!$${letters(AT.label)}$${row}`,
  criterion: `{data}!$${letters(AT.criterion)}$${row}`,
});

/** Signs that mean something to SUMIFS are made plain. */
export function criterionOf(cell: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/** What stands for rows without a label. */
export const blankWord = (layout: Layout): string => textLiteral(layout.say(WORDS.blank));

/** The cells of a column, from one row of the helper sheet to another. */
export const cellsOf = (column: number, first: number, last: number): string =>
  `$${letters(column)}$${first}:$${letters(column)}$${last}`;
