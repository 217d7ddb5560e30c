/** Which KPIs the chosen tables can feed, by which of their readings, and what is missing for the others. */

import type { Text } from '../../../kpi/text';
import type { Unit } from '../../../time/period';
import { coarseStep } from '../../measures/coarse';
import { FEEDS } from '../../measures/feeds';
import { isMeasure, type MeasureId, measureOf } from '../../measures/index';
import type { Made } from '../../measures/made';
import type { Measures } from '../../measures/make';
import { type Feed, kpi, type Reading } from '../../measures/reading';
import { tellsAll } from '../../measures/told';
import type { Request } from '../../request';
import { WORDS } from '../words';
import { isBlank } from './blank';
import type { Periods } from './periods';

export interface Missing {
  readonly say: Text;
}

export type Choice = { readonly reading: Reading } | { readonly missing: readonly Missing[] };

const AOV = kpi('AOV');

export class Kpis {
  private readonly choices = new Map<string, Choice>();

  constructor(
    private readonly measures: Measures,
    private readonly request: Pick<Request, 'readings' | 'period'>,
    private readonly periods: Periods | undefined,
  ) {}

  /** A KPI that waits for itself in a circle would be missing; none does. */
  choose(id: string): Choice {
    const known = this.choices.get(id);
    if (known) return known;
    this.choices.set(id, { missing: [] });
    const choice = this.look(id);
    this.choices.set(id, choice);
    return choice;
  }

  reading(id: string): Reading | undefined {
    const choice = this.choose(id);
    if (!('reading' in choice)) return undefined;
    return this.ofKnownTime(this.ofRowsHaving(this.withMore(this.onceOnly(choice.reading))));
  }

  /** Where the average deal is the average order value, one row tells both. */
  private onceOnly(reading: Reading): Reading {
    const average = this.choose('AOV');
    if (!('reading' in average) || average.reading.feeds.revenue !== 'wonAmount') return reading;
    const feeds = Object.entries(reading.feeds).map(([name, feed]) => [name, feed === 'averageDeal' ? AOV : feed]);
    return { ...reading, feeds: Object.fromEntries(feeds) };
  }

  private withMore({ more = {}, ...reading }: Reading): Reading {
    const given = Object.entries(more).filter(([, feed]) => this.lacksOf(feed).length === 0);
    return { ...reading, feeds: { ...reading.feeds, ...Object.fromEntries(given) } };
  }

  /** Amounts are divided by the orders that have one, where some have none. */
  private ofRowsHaving(reading: Reading): Reading {
    const made = this.madeOf(reading);
    const feeds = Object.entries(reading.having ?? {}).flatMap(([name, role]) => {
      const id = `${String(reading.feeds[name])}:having:${role}`;
      const having = isMeasure(id) ? this.measures.get(id) : undefined;
      return having && made.every((one) => isOfSame(one, having)) ? [[name, having.id as MeasureId] as const] : [];
    });
    return feeds.length > 0 ? { ...reading, feeds: { ...reading.feeds, ...Object.fromEntries(feeds) } } : reading;
  }

  private madeOf({ feeds }: Reading): Made[] {
    return Object.values(feeds).flatMap((feed) => (typeof feed === 'string' ? (this.measures.get(feed) ?? []) : []));
  }

  /** Where one of its measures is known for a part of the time only, the others count in that part. */
  private ofKnownTime(reading: Reading): Reading {
    const { periods } = this;
    const feeds = Object.entries(reading.feeds);
    const known = feeds.flatMap(([, feed]) => {
      const made = typeof feed === 'string' ? this.measures.get(feed) : undefined;
      return periods && made?.told && !tellsAll(made.told, periods.days) ? [made] : [];
    });
    if (known.length === 0) return reading;
    const limited = feeds.map(([name, feed]) => [name, this.within(feed, known) ?? feed] as const);
    return { ...reading, feeds: Object.fromEntries(limited) };
  }

  private within(feed: Feed, known: readonly Made[]): Feed | undefined {
    const made = typeof feed === 'string' ? this.measures.get(feed) : undefined;
    const like = made && known.find((one) => !isOfSame(one, made));
    if (!made || !like || made.measure.adds !== 'sum') return undefined;
    const id = `${made.id}:within:${like.id}`;
    return isMeasure(id) && this.measures.get(id) ? id : undefined;
  }

  /** The readings that the data allow, by their numbers. */
  possible(id: string): number[] {
    return (FEEDS[id] ?? []).flatMap((reading, i) => (this.lacks(reading).length === 0 ? [i] : []));
  }

  private look(id: string): Choice {
    const readings = FEEDS[id] ?? [];
    const wanted = readings.slice(this.request.readings[id] ?? readings.length);
    const inOrder = [...wanted, ...readings];
    const lacks = inOrder.map((reading) => this.lacks(reading));
    const fed = lacks.findIndex((lack) => lack.length === 0);
    if (fed >= 0) return { reading: inOrder[fed] };
    const least = Math.min(...lacks.map(({ length }) => length));
    return { missing: lacks.find(({ length }) => length === least) ?? [{ say: WORDS.typeIt }] };
  }

  private lacks(reading: Reading): Missing[] {
    const { feeds, every, onlyOf, rate } = reading;
    if (every !== undefined && every !== this.request.period) return [{ say: periodOf(every) }];
    const found = new Map<string, Missing>();
    for (const feed of Object.values(feeds))
      for (const missing of this.lacksOf(feed)) found.set(missing.say.en, missing);
    if (found.size > 0) return [...found.values()];
    const made = this.madeOf(reading);
    const step = rate && made.flatMap((one) => coarseStep(one, this.request.period) ?? [])[0];
    if (step) return [{ say: periodOf(step) }];
    if (onlyOf && made.some(({ sources }) => sources.some(({ kind }) => kind !== onlyOf)))
      return [{ say: WORDS.typeIt }];
    return ofOneAudience(made) ? [] : [{ say: WORDS.otherChannels }];
  }

  private lacksOf(feed: Feed): readonly Missing[] {
    if (typeof feed === 'object' && 'kpi' in feed) {
      const choice = this.choose(feed.kpi);
      return 'missing' in choice ? choice.missing : [];
    }
    if (typeof feed === 'object' && 'years' in feed) return [];
    const id: MeasureId = typeof feed === 'object' ? feed.of : feed;
    const made = this.measures.get(id);
    if (!made) return [{ say: wish(id) }];
    if (!isBlank(made, this.periods)) return [];
    const step = made.only ?? coarseStep(made, this.request.period);
    return [{ say: step ? periodOf(step) : WORDS.earlier }];
  }
}

const isOfSame = (a: Made, b: Made): boolean =>
  a.sources.length === b.sources.length && a.sources.every((source) => b.sources.includes(source));

/** What an ad of one channel does cannot be divided by what another channel's did. */
const OF_CHANNELS = ['spend', 'impressions', 'clicks', 'conversions', 'adRevenue', 'leads', 'visits'];

function ofOneAudience(made: readonly Made[]): boolean {
  const known = made.filter(({ id, channels = [] }) => OF_CHANNELS.includes(id.split(':')[0]) && channels.length > 0);
  return new Set(known.map(({ channels = [] }) => [...channels].sort().join('\n'))).size < 2;
}

function wish(id: MeasureId): Text {
  const { lack, name } = measureOf(id.split(':')[0] as MeasureId);
  if (lack) return lack;
  return {
    en: `a table with a row a period and a column “${name.en}”`,
    ru: `таблица по периодам со столбцом «${name.ru}»`,
  };
}

function periodOf(unit: Unit): Text {
  const { en, ru } = WORDS.units[unit];
  return { en: `the period “${en}”`, ru: `период «${ru}»` };
}
