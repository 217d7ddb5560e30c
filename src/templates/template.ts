/** What a template workbook is: input sheets with made rows, sheets that analyse them, and what the wizard is asked for. */

import type { Language, Text } from '../kpi/text';
import type { RoleId, Survey, TableKind } from '../report/model';
import type { Request } from '../report/request';

export type TemplateId = 'sales' | 'funnel' | 'saas' | 'marketing' | 'shop' | 'growth' | 'service';

export interface Template {
  readonly id: TemplateId;
  /** Also the name of its summary. */
  readonly name: Text;
  /** What it answers, in one line. */
  readonly question: Text;
  readonly answers: readonly Text[];
  /** What a reader finds in the made rows. */
  readonly story: readonly Text[];
  /** Where a figure stands that people look for by another name. */
  readonly finds: readonly { readonly what: Text; readonly where: Text }[];
  readonly inputs: readonly InputTable[];
  readonly analyses: readonly Analysis[];
  readonly summary: SummaryWish;
}

/** The picture on a card, as drawn from the finished summary. */
export interface Preview {
  readonly kpis: readonly PreviewedKpi[];
  /** Heights from 0 to 100. */
  readonly bars: readonly number[];
}

export interface PreviewedKpi {
  readonly name: string;
  readonly value: string;
  readonly tone: 'good' | 'close' | 'bad';
}

/** The sign of money in each language, and how many of it one of the made units is. */
export const CURRENCY: Readonly<Record<Language, { readonly sign: string; readonly scale: number }>> = {
  en: { sign: '$', scale: 1 },
  ru: { sign: '₽', scale: 100 },
};

export interface InputTable {
  /** Formulas refer to the sheet by it: `{deals}!`. */
  readonly key: string;
  readonly name: Text;
  /** What to put in, and from where. */
  readonly what: Text;
  /** Null where the summary does not read it. */
  readonly kind: TableKind | null;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the scores of a table of answers are of. */
  readonly survey?: Survey;
}

/** A label is the number of its word; a date is the number of its day as date cells count them. */
export type Cell = number | string | null;

/** A moment is a date with its time, a balance is money that may be a loss. */
export type Holds = 'id' | 'label' | 'date' | 'moment' | 'month' | 'money' | 'balance' | 'count' | 'figure' | 'score';

export interface InputColumn {
  readonly header: Text;
  readonly role: RoleId | null;
  readonly holds: Holds;
  readonly width: number;
  readonly words?: Readonly<Record<Language, readonly string[]>>;
  /** Cells take one of the words. */
  readonly list?: true;
  /** What the words of a column of stages mean, by number. */
  readonly stages?: readonly ('open' | 'won' | 'lost')[];
  readonly help?: Text;
}

/** Columns are told by their numbers, counted from 1. */
export type Analysis = FunnelAnalysis | SegmentAnalysis | CohortAnalysis | Comparison;

interface Sheet {
  readonly key: string;
  readonly name: Text;
  readonly title: Text;
  readonly note: Text;
  /** What a user types into it, a step of the read-me. */
  readonly own?: Text;
}

/** Step and total conversion, the bottleneck, and the same by rep. */
export interface FunnelAnalysis extends Sheet {
  readonly kind: 'funnel';
  readonly table: string;
  readonly stage: number;
  readonly lostAt: number;
  readonly rep: number;
  /** Numbers of the words of stages from the first to the last. */
  readonly order: readonly number[];
}

/** Customers by how lately, how often and for how much they bought. */
export interface SegmentAnalysis extends Sheet {
  readonly kind: 'rfm';
  readonly table: string;
  readonly customer: number;
  readonly date: number;
  readonly amount: number;
  /** How many there are in the made rows. */
  readonly customers: number;
}

/** Who of those that came in a month still pays. */
export interface CohortAnalysis extends Sheet {
  readonly kind: 'cohort';
  readonly table: string;
  readonly since: number;
  readonly start: number;
  readonly end: number;
  /** How many, the last being that of the latest customer. */
  readonly months: number;
}

/** A row a label, figures and KPIs across, and a row for all. */
export interface Comparison extends Sheet {
  readonly kind: 'comparison';
  /** The column whose names are the rows. */
  readonly by: Place;
  readonly columns: readonly ComparedColumn[];
  /** The column that the chart shows, counted from 0. */
  readonly chart: number;
  /** What is said of a row whose figure is too low. */
  readonly alarm?: { readonly column: number; readonly below: number; readonly say: Text };
  readonly months?: ComparedMonths;
}

/** The same month by month: `show` are columns counted from 0, `at` the column of dates of each table. */
export interface ComparedMonths {
  /** How many there are at most, the last being that of the latest row. */
  readonly count: number;
  readonly at: Readonly<Record<string, number>>;
  readonly show: readonly number[];
}

export interface Place {
  readonly table: string;
  readonly column: number;
}

export type ComparedColumn = {
  readonly head: Text;
  readonly format: Format;
  /** Coloured by which end is good. */
  readonly heat?: 'high' | 'low';
} & (
  | { readonly make: 'sum'; readonly table: string; readonly of: number; readonly by: number; readonly where?: Where }
  | { readonly make: 'count'; readonly table: string; readonly by: number; readonly where?: Where }
  /** Hours between two columns, added up over rows that have both. */
  | {
      readonly make: 'hours';
      readonly table: string;
      readonly since: number;
      readonly until: number;
      readonly by: number;
    }
  /** Of columns before this one, counted from 0. */
  | { readonly make: 'kpi'; readonly kpi: string; readonly of: readonly number[] }
);

export type Format = 'money' | 'cents' | 'count' | 'percent' | 'ratio' | 'score' | 'hours';

/** `word` is the number of a word of the column. */
export type Where =
  | { readonly column: number; readonly word: number }
  | { readonly column: number; readonly least: number; readonly most?: number };

export interface SummaryWish
  extends Pick<Request, 'kpis' | 'breakdowns' | 'readings' | 'period' | 'periods' | 'charts'> {
  readonly targets: Readonly<Record<string, Target>>;
}

export interface Target {
  readonly value: number;
  /** Counted in money of the language. */
  readonly money?: true;
  readonly due?: string;
}
