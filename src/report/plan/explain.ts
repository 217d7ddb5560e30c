/** What a figure of the summary stands on: what it means or its formula, the measures that feed it, and the rows that it takes. */

import type { Library } from '../../kpi/library';
import type { Text } from '../../kpi/text';
import { type Take, takesOf } from '../explain/takes';
import { isMeasure, type MeasureId, measureOf } from '../measures/index';
import type { Made } from '../measures/made';
import { meaningOf } from '../measures/meanings';
import type { Adds } from '../measures/measure';
import { columnsOf, type SourceColumn } from '../measures/source';
import type { RoleId } from '../model';
import type { Request } from '../request';
import { lacksMargin } from './about/remarks';
import { FIRST_PERIOD, Layout } from './layout';
import { rowIdOf } from './rows/kpi-formula';
import { latestColumn } from './rows/kpi-rows';
import type { Input } from './with-numbers';
import type { Workbench } from './workbench';

export interface Explanation {
  readonly name: Text;
  /** What a measure counts, in a sentence; null where a formula says it. */
  readonly means: Text | null;
  readonly formula: Text | null;
  /** What stands for each parameter: the id of a measure's or another KPI's row. */
  readonly inputs: readonly {
    readonly name: string;
    readonly label: Text;
    readonly measure: string;
    /** Of the first or the last period shown. */
    readonly edge?: 'first' | 'last';
  }[];
  /** What the tables do not give and the function takes instead. */
  readonly assumed: readonly Input[];
  /** The period whose figures make the total, where it is not of all of them. */
  readonly latest?: string;
  readonly takes: readonly Take[];
}

const WHOLE_MARGIN: Input = {
  name: 'gross_margin',
  label: { en: 'Gross margin', ru: 'Валовая маржинальность' },
  value: '100 %',
};

/** Of a KPI or a measure; undefined when the tables give none. */
export function explain(bench: Workbench, request: Request, library: Library, id: string): Explanation | undefined {
  if (isMeasure(id)) return explainMeasure(bench, id);
  const reading = bench.kpis.reading(id);
  const entry = library.functions.find((one) => one.id === id);
  if (!reading || !entry) return undefined;
  const by = library.functions.find((one) => one.id === reading.by) ?? entry;
  const inputs = Object.entries(reading.feeds).flatMap(([name, feed]) => {
    const measure = rowIdOf(feed);
    const label = by.params.find((param) => param.name === name)?.label ?? entry.name;
    const edge = typeof feed === 'object' && 'edge' in feed ? { edge: feed.edge } : {};
    return measure === undefined ? [] : [{ name, label, measure, ...edge }];
  });
  const [first] = Object.values(reading.feeds);
  const taken = reading.by === '=' && typeof first === 'string' ? bench.measures.get(first) : undefined;
  const layout = new Layout(request, bench.periods);
  const latest = bench.periods?.shown[(latestColumn(reading, layout) ?? 0) - FIRST_PERIOD]?.label;
  return {
    name: entry.name,
    means: taken ? meansOf(taken) : null,
    formula: taken ? null : by.formula,
    inputs,
    assumed: lacksMargin({ by, reading }) ? [WHOLE_MARGIN] : [],
    ...(latest === undefined ? {} : { latest }),
    takes: takesOf(bench, id),
  };
}

function explainMeasure(bench: Workbench, id: MeasureId): Explanation | undefined {
  const made = bench.measures.get(id);
  if (!made) return undefined;
  const { name, from } = made.measure;
  const isRatio = from.some((recipe) => recipe.make === 'ratio');
  const inputs = made.needs.flatMap((need) => {
    return isMeasure(need) ? [{ name: need, label: measureOf(need).name, measure: need }] : [];
  });
  const formula = isRatio ? between(inputs[0].label, '÷', inputs[1].label) : null;
  return { name, means: meansOf(made), formula, inputs, assumed: [], takes: takesOf(bench, id) };
}

const between = (a: Text, sign: string, b: Text): Text => ({
  en: `${a.en} ${sign} ${b.en}`,
  ru: `${a.ru} ${sign} ${b.ru}`,
});

/** By its own declaration, or what the user's column says. */
function meansOf({ id, measure, sources }: Made): Text | null {
  const of = id.replace(/:.*/, '');
  const columns = sources.filter(({ kind }) => kind === 'periods').flatMap((source) => columnsOf(source, of as RoleId));
  const meaning = columns.length > 0 ? saidBy(columns, measure.adds) : (meaningOf(of) ?? null);
  if (!meaning || of === id) return meaning;
  if (id.endsWith(':before'))
    return { en: `${meaning.en} Of the period before.`, ru: `${meaning.ru} За период до этого.` };
  const isPart = /:(?:within|of|having):/.test(id);
  return isPart ? { en: `${meaning.en} ${measure.name.en}.`, ru: `${meaning.ru} ${measure.name.ru}.` } : meaning;
}

function saidBy(columns: readonly SourceColumn[], adds: Adds): Text {
  const names = columns.map(({ header }) => header);
  const { en, ru } = ADDS[adds];
  return { en: `${en} of “${names.join('”, “')}”.`, ru: `${ru} «${names.join('», «')}».` };
}

const SUM: Text = { en: 'All rows of the period added up: the figures', ru: 'Сумма строк периода по столбцу' };
const ADDS: Readonly<Record<Adds, Text>> = {
  sum: SUM,
  anew: SUM,
  before: SUM,
  last: {
    en: 'As it stands at the end of the period: the last figure',
    ru: 'Состояние на конец периода: последнее число столбца',
  },
  'state now': { en: 'As it stands now: the last figure', ru: 'Состояние на сейчас: последнее число столбца' },
  first: {
    en: 'As it stands at the start of the period: the first figure',
    ru: 'Состояние на начало периода: первое число столбца',
  },
  average: { en: 'The average over the rows of the period: the figures', ru: 'Среднее по строкам периода по столбцу' },
};
