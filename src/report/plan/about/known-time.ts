/** Says which KPIs are of a part of the time only, since what they divide by, or divide, is not known for all of it. */

import { civilOf } from '../../../time/civil';
import { letters, textLiteral } from '../../measures/formula-text';
import { withinOf } from '../../measures/index';
import type { Made } from '../../measures/made';
import type { Reading } from '../../measures/reading';
import { dateOf, rangeOf } from '../../measures/source';
import { type Days, dateText, gapsIn, type Told } from '../../measures/told';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from '../layout';
import type { ShownKpi } from '../rows/kpi-rows';
import { WORDS } from '../words';

const isoDay = (day: number): string => {
  const { year, month, day: date } = civilOf(day);
  return [year, month + 1, date].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What a KPI waits for: spend, or leads. */
export function limitedBy({ feeds }: Reading): string | undefined {
  for (const feed of Object.values(feeds)) {
    const pair = typeof feed === 'string' ? withinOf(feed) : undefined;
    if (pair) return pair.like;
  }
  return undefined;
}

/** Formula texts: `Customer acquisition cost: only of the time with marketing spend (2024-01 – 2024-06)`. */
export function knownTimes(kpis: readonly ShownKpi[], measures: readonly Made[], layout: Layout): string[] {
  return measures.flatMap(({ id, measure, told }) => {
    const limited = kpis.filter(({ reading }) => limitedBy(reading) === id);
    if (limited.length === 0 || !told) return [];
    const names = limited.map(({ entry }) => layout.say(entry.name)).join(', ');
    const text = `${names}: ${layout.say(WORDS.onlyKnown)} ${layout.say(measure.name).toLowerCase()}`;
    const total = layout.cell(id, COLUMN.total);
    return [
      told.bounds
        ? `${textLiteral(text)}&IF(${total}="","",${spanOf(told.bounds, untold(told, id, layout), layout)})`
        : textLiteral(text),
    ];
  });
}

/** The periods between of which nothing is told, and days within a period, as long as that is so. */
function untold(told: Told, id: string, layout: Layout): string {
  const shown = layout.periods?.shown ?? [];
  const within =
    ({ first, last }: Days) =>
    (one: Days) =>
      one.first <= first && one.last >= last;
  const periods = shown.flatMap((period, i) => {
    const column = FIRST_PERIOD + i;
    const isOne = told.gaps.some(within(period));
    return isOne ? [`IF(${layout.cell(id, column)}="",", "&${letters(column)}${ROW.header},"")`] : [];
  });
  const parts = gapsIn(told, layout.totalSpan()).flatMap((gap) => {
    const { first, last } = gap.days;
    if (shown.some((period) => within(period)(gap.days))) return [];
    return [`IF(${told.rows(gap)}=0,${textLiteral(`, ${isoDay(first)} – ${isoDay(last)}`)},"")`];
  });
  return [...periods, ...parts].join('&');
}

function spanOf({ from, before }: NonNullable<Told['bounds']>, untold: string, layout: Layout): string {
  const without = textLiteral(`; ${layout.say(WORDS.nothingIn)} `);
  const but = untold === '' ? '' : `&IF(LEN(${untold})=0,"",${without}&MID(${untold},3,LEN(${untold})))`;
  return `" ("&${labelOf(from, layout)}&" – "&${labelOf(`${before}-1`, layout)}${but}&")"`;
}

/** The period shown that holds a day, or the first one. */
function labelOf(day: string, layout: Layout): string {
  const first = `${letters(FIRST_PERIOD)}${ROW.from}`;
  return `LOOKUP(MAX(${day},${first}),${layout.across(ROW.from)},${layout.across(ROW.header)})`;
}

/** Where several tables tell of one figure: the time that each tells of, unless that is the same. */
export function ownTimes(measures: readonly Made[], layout: Layout): string[] {
  const made = measures.find(({ told, sources }) => told?.bounds && sources.length > 1);
  if (!made || !layout.periods) return [];
  const times = made.sources.flatMap((source) => {
    const date = dateOf(source, ['date', 'period']);
    if (!date?.days) return [];
    const range = rangeOf(source, date);
    const ends = date.periods ? [date.days.first, date.days.last].map(dateText) : [`MIN(${range})`, `MAX(${range})`];
    const [first, last] = ends.map((day) => labelOf(day, layout));
    return [{ sheet: source.sheet, first, last }];
  });
  const isSame = times
    .slice(1)
    .flatMap(({ first, last }) => [`${first}=${times[0].first}`, `${last}=${times[0].last}`]);
  if (isSame.length === 0) return [];
  const said = times.map(({ sheet, first, last }, i) => {
    const name = i === 0 ? `${layout.say(made.measure.name)}: ${sheet} (` : `; ${sheet} (`;
    return `${textLiteral(name)}&${first}&" – "&${last}&")"`;
  });
  return [`IF(AND(${isSame.join(',')}),"",${said.join('&')})`];
}
