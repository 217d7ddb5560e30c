/** Which rows of which table a figure takes, and by which date: from the same declarations as its formula. */

import type { Text } from '../../kpi/text';
import type { Rows } from '../measures/condition';
import { isMeasure, partOf, withinOf } from '../measures/index';
import type { Made } from '../measures/made';
import type { Recipe } from '../measures/measure';
import { columnOf, dateOf, type Source, type SourceColumn } from '../measures/source';
import type { Days } from '../measures/told';
import { rowsWhere } from '../measures/where';
import type { RoleId, Table } from '../model';
import { rowIdOf } from '../plan/rows/kpi-formula';
import type { Workbench } from '../plan/workbench';

/** Of the span of the figure itself, of the same length of time before it, from the start of the year, or of all time. */
export type When = 'span' | 'earlier' | 'always' | { readonly toDate: number } | { readonly edge: 'first' | 'last' };

export interface Take {
  readonly source: Source;
  readonly when: When;
  /** The date that decides; with an end it is the first day of what runs from one to the other. */
  readonly date: SourceColumn | undefined;
  readonly end: SourceColumn | undefined;
  readonly rows: Rows;
  /** Columns in which a row has to hold something to add to the figure. */
  readonly held: readonly SourceColumn[];
  /** Of a state only the rows of the first or the last day of the span. */
  readonly only: 'first' | 'last' | undefined;
  /** The days that another measure is known for, by the name of which they are called. */
  readonly within?: Days & { readonly gaps: readonly Days[]; readonly like: Text };
}

const STARTS = ['start', 'date', 'period'] as const;

/** How far the columns of a table without its copies lie left of the user's own. */
export const rowsShift = ({ prefix }: Source, { firstColumn }: Pick<Table, 'firstColumn'>): number =>
  prefix.startsWith('{') ? firstColumn - 1 : 0;

type Bench = Pick<Workbench, 'measures' | 'kpis'>;

/** Of a measure, or of a KPI and all that it stands on. */
export function takesOf(bench: Bench, id: string, when: When = 'span'): readonly Take[] {
  if (isMeasure(id)) {
    const made = bench.measures.get(id);
    return made ? ofMeasure(bench, made, when) : [];
  }
  return Object.values(bench.kpis.reading(id)?.feeds ?? {}).flatMap((feed) => {
    const row = rowIdOf(feed);
    const at = typeof feed === 'object' && 'edge' in feed ? { edge: feed.edge } : when;
    return row === undefined ? [] : takesOf(bench, row, at);
  });
}

function ofMeasure(bench: Bench, made: Made, when: When): readonly Take[] {
  const part = partOf(made.id);
  if (part) return takesOf(bench, part.of, when);
  const within = withinOf(made.id);
  if (within) {
    const like = bench.measures.get(within.like);
    const takes = takesOf(bench, within.of, when);
    if (!like?.told) return takes;
    const { days, gaps } = like.told;
    return takes.map((one) => ({ ...one, within: { ...days, gaps, like: like.measure.name } }));
  }
  return made.sources.flatMap((source) => {
    if (source.kind === 'periods' && made.measure.column) return [ofColumns(made, source, when)];
    const recipe = made.measure.from.find((one) => suits(one, source));
    if (recipe?.make === 'ratio') return made.needs.flatMap((need) => takesOf(bench, need, when));
    return recipe ? ofRecipe(bench, recipe, source, when) : [];
  });
}

/** The first way in which a measure can be made from this table. */
function suits(recipe: Recipe, source: Source): boolean {
  if (recipe.make === 'movements' || recipe.make === 'subscribers') return dateOf(source, STARTS) !== undefined;
  if (!('kinds' in recipe)) return true;
  return recipe.kinds.includes(source.kind) && rowsWhere(source, recipe.where) !== undefined;
}

function ofRecipe(bench: Bench, recipe: Recipe, source: Source, when: When): readonly Take[] {
  if (recipe.make === 'before') return takesOf(bench, recipe.of, 'earlier');
  if (recipe.make === 'year to date') return takesOf(bench, recipe.of, { toDate: recipe.years });
  if (recipe.make === 'movements' || recipe.make === 'subscribers') {
    return [take(source, when, dateOf(source, STARTS), rowsWhere(source, undefined), 'running')];
  }
  if (!('kinds' in recipe)) return takesOf(bench, recipe.of, when);
  const date = recipe.at && dateOf(source, recipe.at);
  const at = !date ? 'always' : recipe.make === 'customers' && recipe.before ? 'earlier' : when;
  const held = [recipe.having, ...('of' in recipe ? [recipe.of] : [])];
  return [{ ...take(source, at, date, rowsWhere(source, recipe.where)), held: heldIn(source, held) }];
}

const heldIn = (source: Source, roles: readonly (RoleId | undefined)[]): SourceColumn[] =>
  roles.flatMap((role) => (role && role !== 'score' ? (columnOf(source, role) ?? []) : []));

function ofColumns({ measure: { adds } }: Made, source: Source, when: When): Take {
  const only = adds === 'first' || adds === 'last' ? adds : undefined;
  return { ...take(source, when, dateOf(source, ['period', 'date']), rowsWhere(source, undefined)), only };
}

function take(
  source: Source,
  when: When,
  date: SourceColumn | undefined,
  rows: Rows | undefined,
  running?: 'running',
): Take {
  const end = running && source.step === null ? columnOf(source, 'end') : undefined;
  return { source, when: date ? when : 'always', date, end, rows: rows ?? { all: [] }, held: [], only: undefined };
}
