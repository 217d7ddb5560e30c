/** A workbook's sheets as plain data, the same for Google, the local grid and .xlsx: planned first, then drawn by one writer. */

/** 1-based, as people count. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A text is literal whatever it begins with; a formula is in English names with commas and begins with `=`.
 * With `store` the formula is calculated and what it gives, spilled cells too, is kept in its place.
 */
export type PlannedContent =
  | { readonly value: string | number | boolean | null }
  | { readonly formula: string; readonly store?: 'value' };

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** `#rrggbb` */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** A pattern that every engine takes, such as `0.0%` or `#,##0.00`. */
  readonly format?: string;
  readonly borderBottom?: string;
}

export interface PlannedLook {
  readonly box: Box;
  readonly look: Look;
}

/** Colours cells by their own value. */
export interface PlannedRule {
  readonly box: Box;
  readonly when:
    | { readonly kind: 'text is'; readonly text: string }
    | { readonly kind: 'scale'; readonly low: string; readonly high: string };
  readonly color?: string;
  readonly background?: string;
}

/** What may be typed into cells. Another word than those of a list is marked only; anything but a date or a number is refused. */
export interface PlannedValidation {
  readonly box: Box;
  readonly allowed:
    | { readonly kind: 'one of'; readonly words: readonly string[] }
    | { readonly kind: 'date' }
    | { readonly kind: 'at least'; readonly least: number };
  readonly help: string;
}

export interface PlannedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PlannedChart {
  readonly kind: 'line' | 'column' | 'bar' | 'stacked bar' | 'pie';
  readonly title: string;
  /** Labels along the axis. */
  readonly labels: Box;
  /** One box a series, of the labels' length; the name stands in `name`. */
  readonly series: readonly { readonly name: string; readonly values: Box; readonly kind?: 'line' | 'column' }[];
  /** Where the chart stands and how many pixels it takes. */
  readonly at: { readonly row: number; readonly column: number; readonly width: number; readonly height: number };
}

/** A part of the sheet that the wizard owns and may rewrite; everything else on the sheet is the user's. */
export interface PlannedBlock {
  readonly id: string;
  readonly box: Box;
  /** Of a breakdown: what its columns hold, `label`, `share`, or the id of a measure or a KPI. */
  readonly columns?: readonly string[];
}

export interface PlannedSheet {
  /** `summary`, `data`: how a later build finds the sheet again, whatever the user calls it. */
  readonly key: string;
  /** The name wished for; the writer finds another one when it is taken. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden?: boolean;
  readonly cells: readonly PlannedCell[];
  readonly looks: readonly PlannedLook[];
  readonly rules: readonly PlannedRule[];
  readonly validations?: readonly PlannedValidation[];
  readonly notes: readonly PlannedNote[];
  readonly charts: readonly PlannedChart[];
  readonly merges: readonly Box[];
  readonly blocks: readonly PlannedBlock[];
  /** Cells that the user fills in and a rebuild keeps: targets, due dates, notes. `id` survives when rows move. */
  readonly inputs: readonly { readonly id: string; readonly row: number; readonly column: number }[];
  /** Colour of the sheet's tab. */
  readonly tab?: string;
  /** Pixels, from the first column on. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Formulas refer to a planned sheet by its key, as in `{summary}!A1`; `nameSheets` puts the name that the sheet got. */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  /** What a later build must know: the request that made it, as JSON text. */
  readonly memory: string;
}
