/** Makes measures from the tables at hand: recipes are tried in order, then a column of its own in a table with a row a period. */

import type { RoleId } from '../model';
import { withoutPeriods } from './coarse';
import { type DeclaredId, isMeasure, type MeasureId, measureOf, partOf, withinOf } from './index';
import type { Made, Making } from './made';
import { writeColumns } from './make-columns';
import { writeMovements } from './make-movements';
import { type Written, writeFromRows } from './make-rows';
import { writeSubscribers } from './make-subscribers';
import type { Adds, Recipe, RowRecipe } from './measure';
import { columnOf, type Source } from './source';
import { ofToldTime, toldTime, whileBound, whileTold } from './told';
import { writeYearToDate } from './year-to-date';

/** Dates on which rows come about. */
const HAPPENED: readonly RoleId[] = ['created', 'date', 'start', 'period'];

/** New, lost and all customers must be of one table: where one has a row a period with them, it is the one. */
const COUNTS_PEOPLE: readonly Recipe['make'][] = ['customers', 'distinct'];

/** All measures asked for so far, each made once; `undefined` when the tables cannot give it. */
export class Measures {
  private readonly made = new Map<string, Made | undefined>();

  constructor(private readonly making: Making) {}

  get(id: MeasureId): Made | undefined {
    if (!this.made.has(id)) {
      const made = this.make(id);
      this.made.set(id, made && withoutPeriods(made, this.making));
    }
    return this.made.get(id);
  }

  private make(id: MeasureId): Made | undefined {
    const part = partOf(id);
    if (part) return this.part(id, part.of, part.like);
    const within = withinOf(id);
    if (within) return this.within(id, within.of, within.like);
    const measure = measureOf(id);
    const columns = measure.column ? this.columns(id as DeclaredId, measure.adds) : undefined;
    if (columns && measure.from.some(({ make }) => COUNTS_PEOPLE.includes(make))) {
      return { id, measure, needs: [], ...columns };
    }
    for (const recipe of measure.from) {
      const made = this.follow(recipe);
      if (made && !(made.only && columns)) return { id, measure, needs: [], ...made };
    }
    return columns && { id, measure, needs: [], ...columns };
  }

  /** Beside other tables a table with a row a period tells of its own time only. */
  private columns(id: DeclaredId, adds: Adds): (ReturnType<typeof writeColumns> & Pick<Made, 'told'>) | undefined {
    const { making } = this;
    const written = writeColumns(id, adds, making);
    const told =
      making.sources.length > 1 &&
      written &&
      toldTime(written.sources, ['period', 'date'], making, isFigure(written.cell));
    return written && { ...written, ...(told && { told }) };
  }

  private follow(recipe: Recipe): (Written & Partial<Made> & Pick<Made, 'sources'>) | undefined {
    if (recipe.make === 'before') return this.before(recipe.of);
    if (recipe.make === 'mean') return this.mean(recipe.of);
    if (recipe.make === 'ratio') return this.ratio(recipe.of, recipe.by);
    if (recipe.make === 'year to date') return this.toDate(recipe.of, recipe.years);
    if (recipe.make === 'rest') return this.rest(recipe.of, recipe.without);
    if (recipe.make === 'subscribers') return writeSubscribers(recipe.count, this.making);
    if (recipe.make === 'movements') return writeMovements(recipe.column, this.making);
    const sources = this.making.sources.filter(({ kind }) => recipe.kinds.includes(kind));
    if (recipe.having && !sources.some((source) => lacks(source, recipe.having))) return undefined;
    const adds = recipe.make === 'sum' || recipe.make === 'count';
    const parts: { source: Source; written: Written }[] = [];
    for (const source of sources) {
      const written = writeFromRows(recipe, source, this.making);
      if (written && (adds || parts.length === 0)) parts.push({ source, written });
    }
    if (parts.length === 0) return undefined;
    const written = together(parts.map((part) => part.written));
    const from = parts.map(({ source }) => source);
    if (!recipe.told || !('of' in recipe)) return { ...written, sources: from };
    const rows = this.rowsTelling(recipe, from);
    const told = toldTime(from, recipe.at ?? [], this.making, rows);
    return { ...written, sources: from, cell: whileTold({ rows }, written.cell), ...(told && { told }) };
  }

  /** How many rows tell a figure of a span. */
  private rowsTelling(
    { kinds, at, of }: RowRecipe & { readonly of: RoleId },
    sources: readonly Source[],
  ): Made['cell'] {
    const counted = { make: 'count', kinds, having: of, ...(at && { at }) } as const;
    return together(sources.flatMap((source) => writeFromRows(counted, source, this.making) ?? [])).cell;
  }

  private before(of: string): (Written & Pick<Made, 'sources'>) | undefined {
    const made = isMeasure(of) ? this.get(of) : undefined;
    if (!made) return undefined;
    const cell: Made['cell'] = (span, label) => span.earlier && made.cell(span.earlier, label);
    return { cell, total: made.total === 'cell' ? 'cell' : 'none', sources: made.sources };
  }

  /** Of the periods from the first row of its tables to the last one; where the dates cannot tell, of those with any. */
  private mean(of: string): (Written & Pick<Made, 'sources' | 'needs'>) | undefined {
    const made = isMeasure(of) ? this.get(of) : undefined;
    if (!made) return undefined;
    const told = toldTime(made.sources, HAPPENED, this.making, made.cell);
    const none = told?.bounds ? '""' : '0';
    const cell: Made['cell'] = ({ cellOf }, label) =>
      label ? undefined : `IF(${cellOf(of)}=${none},"",${cellOf(of)})`;
    return { cell: told ? whileBound(told, cell) : cell, total: 'average', needs: [of], sources: made.sources };
  }

  private toDate(of: string, years: number): (Written & Pick<Made, 'sources'>) | undefined {
    const made = isMeasure(of) ? this.get(of) : undefined;
    return made && writeYearToDate(made, years);
  }

  /** Of the channels whose `like` is known, where they are some of the measure's own. */
  private part(id: MeasureId, of: DeclaredId, like: DeclaredId): Made | undefined {
    const channels = this.get(like)?.channels ?? [];
    const whole = this.get(of);
    if (!whole || channels.length === 0 || !channels.every((channel) => whole.channels?.includes(channel))) {
      return undefined;
    }
    const { name, adds } = whole.measure;
    const written = writeColumns(of, adds, this.making, channels);
    const named = { en: `${name.en}: ${channels.join(', ')}`, ru: `${name.ru}: ${channels.join(', ')}` };
    return written && { id, measure: { ...whole.measure, name: named }, needs: [], ...written };
  }

  /** Of the time alone for which `like` is known: what is divided by it, or divides it, must be of that time too. */
  private within(id: MeasureId, of: DeclaredId, like: DeclaredId): Made | undefined {
    const [whole, known] = [this.get(of), this.get(like)];
    if (!whole || !known?.told || !['cell', 'sum'].includes(whole.total)) return undefined;
    const { sources } = whole;
    return { id, measure: measureOf(id), needs: [of, like], sources, ...ofToldTime(whole, known.told, like) };
  }

  private rest(of: string, without: string): (Written & Pick<Made, 'sources' | 'needs'>) | undefined {
    const [whole, gone] = [of, without].map((id) => (isMeasure(id) ? this.get(id) : undefined));
    const [source] = whole?.sources ?? [];
    if (!whole || !gone || source?.kind !== 'subscriptions') return undefined;
    const cell: Made['cell'] = ({ cellOf, now }, label) =>
      label || !now ? undefined : `${cellOf(of)}-${cellOf(without)}`;
    return { cell, total: 'cell', needs: [of, without], sources: whole.sources };
  }

  private ratio(of: string, by: string): (Written & Pick<Made, 'sources' | 'needs'>) | undefined {
    const [part, base] = [of, by].map((id) => (isMeasure(id) ? this.get(id) : undefined));
    if (!part || !base) return undefined;
    const cell: Made['cell'] = ({ cellOf }, label) => (label ? undefined : `IFERROR(${cellOf(of)}/${cellOf(by)},"")`);
    return { cell, total: 'cell', needs: [of, by], sources: part.sources };
  }
}

/** 1 where there is a figure, 0 where there is none. */
const isFigure = (cell: Made['cell']): Made['cell'] => {
  return (span, label) => {
    const text = cell(span, label);
    return text && `COUNT(${text})`;
  };
};

const lacks = (source: Source, having: RoleId | undefined): boolean =>
  having !== undefined && columnOf(source, having)?.gaps !== false;

/** The same measure of several tables adds up. */
function together(parts: readonly Written[]): Written {
  if (parts.length === 1) return parts[0];
  const cell: Made['cell'] = (span, label) => {
    const texts = parts.flatMap((part) => part.cell(span, label) ?? []);
    return texts.length > 0 ? texts.join('+') : undefined;
  };
  const broken: Written['parts'] = (role, span) => {
    for (const part of parts) {
      const found = part.parts?.(role, span);
      if (found) return found;
    }
    return undefined;
  };
  return { cell, total: parts.every(({ total }) => total === 'cell') ? 'cell' : 'sum', parts: broken };
}
