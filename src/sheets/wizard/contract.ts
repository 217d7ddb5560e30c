/** What the summary's page and the server tell each other, as JSON text; the types of the entry points in `index.ts`. */

import type { Direction, Unit as KpiUnit } from '../../kpi/define';
import type { GroupId } from '../../kpi/groups';
import type { Language, Text } from '../../kpi/text';
import type { MeasureUnit } from '../../report/measures/measure';
import type { RoleId, Scan, TableKind } from '../../report/model';
import type { Request } from '../../report/request';
import type { Unit } from '../../time/period';
import type { BuildAnswer } from '../build/build';

/** What went wrong and what to do, instead of an answer. */
export interface Failure {
  readonly error: Text;
  /** What helps: looking at the workbook again, waiting for somebody's build, or loading the page again. */
  readonly remedy?: Remedy;
}

export type Remedy = 'scan' | 'wait' | 'reload';

/** `wizardScan(wish?)`: the first thing a page asks, and again for "Use my selection" and "Look again". */
export interface ScanWish {
  /** The cells selected in the grid as the only table, or beside those that are found. One cell stands for the table around it. */
  readonly selection?: 'only' | 'added';
}

export interface ScanAnswer {
  /** No cell of the workbook is filled, the summary and its helpers aside: offer samples and templates. */
  readonly empty: boolean;
  /** Long texts are clipped, labels of rows are left out: made for showing. Stage words serve as keys of a choice as they stand here. */
  readonly scan: Scan;
  /** What three clicks would build from these tables. */
  readonly request: Request;
  readonly settings: Settings;
  readonly words: WizardWords;
  readonly built: BuiltBefore | null;
  /** A build that has begun and is not done: go on with `wizardStep({ token })` or stop it with `wizardCancel({ token })`. */
  readonly running: Progress | null;
  /** Present when the selection was asked for: the place it was read from. */
  readonly selected?: { readonly id: string; readonly sheet: string; readonly range: string };
}

export interface Settings {
  readonly user: Language;
  /** The spreadsheet's, such as `ru_RU`. */
  readonly locale: string;
  /** The same for the same spreadsheet: a key for what the page keeps. */
  readonly document: string;
}

/** Names from their one home. */
export interface WizardWords {
  readonly kinds: Readonly<Record<TableKind, Text>>;
  readonly roles: Readonly<Partial<Record<RoleId, Text>>>;
  /** The roles that a column may have in a table of each kind. */
  readonly rolesOf: Readonly<Record<TableKind, readonly RoleId[]>>;
  readonly periods: Readonly<Record<Unit, Text>>;
  readonly groups: Readonly<Record<GroupId, Text>>;
  /** In the order of the catalogue's groups. */
  readonly kpis: readonly KpiWords[];
  /** Functions that are no row of a summary, since they give a table: to be found, and told where they are. */
  readonly tables: readonly KpiWords[];
}

export interface KpiWords {
  readonly id: string;
  readonly group: GroupId;
  readonly name: Text;
  readonly summary: Text;
  readonly aliases: { readonly en: readonly string[]; readonly ru: readonly string[] };
  readonly unit: KpiUnit;
  readonly better: Direction;
}

export interface BuiltBefore {
  /** The name of the summary's sheet as it is now. */
  readonly sheet: string;
  /** As it was built, with the targets and due dates that stand on the sheet now. */
  readonly request: Request;
  /** KPIs and measures whose target on the sheet is a formula: it stays, whatever the page sends. */
  readonly formulaTargets: readonly string[];
  /** What keeps its values until the next build, as the summary calls it; all else is live. */
  readonly stored: readonly string[];
}

/** `wizardPreview(wish)`: what the chosen tables can feed. Leaves nothing behind. */
export type PreviewWish = Request & {
  /** With the figures, which takes longer. */
  readonly values?: boolean;
};

export interface PreviewAnswer {
  /** The tables as chosen: kinds, roles and stage words after the user's changes. */
  readonly scan: Scan;
  readonly kpis: readonly KpiPreview[];
  /** Measures that have a row on the summary and may have a target. */
  readonly measures: readonly MeasurePreview[];
  /** Rows of each table that is used: how many count, and which are left out. */
  readonly tables: readonly TablePreview[];
  /** The breakdowns that these tables allow. */
  readonly breakdowns: readonly { readonly role: RoleId; readonly name: Text }[];
  /** The first and the last period that would be shown, the last full one, and how many there are; null where the data have no dates. */
  readonly periods: {
    readonly first: string;
    readonly last: string;
    readonly full: string;
    readonly count: number;
  } | null;
  /** What would be chosen by default now: KPIs, breakdowns, period, currency. */
  readonly suggested: Request;
}

export interface KpiPreview {
  readonly id: string;
  readonly available: boolean;
  /** The ways in which the data can feed it; ask where there are several. `number` goes into `request.readings`. */
  readonly readings: readonly { readonly number: number; readonly say: Text }[];
  /** The way that is taken now. */
  readonly reading: number | null;
  /** `add a table with spend`; empty where it is available. */
  readonly missing: readonly Text[];
  /** The total of the periods shown, as the summary will show it; null where it was not asked for, '' where it is blank. */
  readonly text: string | null;
  readonly value: number | null;
  /** The figure of the last full period, to aim by. */
  readonly recent: string | null;
}

export interface MeasurePreview {
  readonly id: string;
  readonly name: Text;
  readonly unit: MeasureUnit;
  readonly text: string | null;
  readonly value: number | null;
  readonly recent: string | null;
}

export interface TablePreview {
  readonly id: string;
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: readonly {
    readonly filter: string;
    readonly on: boolean;
    readonly rows: number;
    readonly why: Text;
  }[];
}

/**
 * `wizardStep(wish)`: one step of a build. Send the same wish until `built` comes; each answer says how far it is.
 * A lost answer does no harm: the same call goes on from where the build stands.
 */
export type StepWish =
  | (Request & { readonly token: string })
  /** Again what was built before, with the data as they are now. */
  | { readonly token: string; readonly update: true }
  /** On with a build that `running` told of. */
  | { readonly token: string };

export interface Progress {
  readonly token: string;
  /** Steps behind, of how many. */
  readonly done: number;
  readonly of: number;
  /** What the next step does. */
  readonly say: Text;
}

export type StepAnswer = Progress | { readonly built: BuildAnswer };

/** `selectedRange()`: what is selected in the grid, such as `Deals` and `B2:C9`. */
export interface SelectedRange {
  readonly sheet: string;
  readonly range: string;
}

/** `wizardCancel(wish)`: takes a build away that is not done. Ask between two steps. */
export interface CancelWish {
  readonly token: string;
}

export interface CancelAnswer {
  /** False when there was nothing to stop: it was done, or never begun. */
  readonly cancelled: boolean;
}

/** `wizardExplain()`: of the figure that is selected on the summary. */
export interface Explained {
  /** Of a KPI or a measure, or the block that the figure stands in. */
  readonly id: string;
  readonly name: Text;
  /** The column that is selected, such as `2024-03`, and the figure in it as the sheet shows it. */
  readonly column: string;
  readonly value: string;
  /** What is counted, in a sentence; null where the formula says it. */
  readonly means: Text | null;
  /** The formula with the figure after each parameter: `new customers (12)`; null for what is counted from rows. */
  readonly withNumbers: Text | null;
  /** What else decides: of a status its target, its due date and the period in which it is taken. */
  readonly facts: readonly { readonly label: Text; readonly value: string }[];
  /** The parameters of the formula, the measure each is read from, and its figure in the selected column. */
  readonly inputs: readonly {
    readonly label: Text;
    readonly measure: string;
    readonly name: Text;
    readonly value: string;
  }[];
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    /** The columns of the dates that decide. */
    readonly by: readonly string[];
    readonly rows: number;
    readonly counted: number;
    readonly leftOut: readonly { readonly why: Text; readonly rows: number }[];
  }[];
}
