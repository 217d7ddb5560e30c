/** Runs in a process of its own, whose TZ is the script's zone: compares periods with `Intl`, date by date. Prints the differences. */

import { readMoments, readPeriods } from '../../src/time/date-column';
import { periodLabel, type Unit } from '../../src/time/period';

const RealIntl = Intl;
const scriptZone = process.env.TZ ?? 'UTC';
const SHEETS = ['Europe/Moscow', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Vladivostok', 'Pacific/Apia', scriptZone];
const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];
const HOUR = 3_600_000;

const clocks = new Map<string, (moment: number) => string>();

function clockIn(zone: string): (moment: number) => string {
  const clock = clocks.get(zone) ?? newClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function newClock(zone: string): (moment: number) => string {
  const format = new RealIntl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const known = new Map<number, string>();
  return (moment) => {
    const text = known.get(moment) ?? format.format(moment);
    known.set(moment, text);
    return text;
  };
}

/** From the calendar day alone, without any code of the product. */
function expectedLabel(unit: Unit, day: string): string {
  const [year, month] = day.split('-');
  if (unit === 'day') return day;
  if (unit === 'month') return `${year}-${month}`;
  if (unit === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (unit === 'year') return year;
  const thursday = new Date(`${day}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - start) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** Hours around every month's beginning, each side of midnight to the second, and all half hours of days when clocks change. */
function momentsFor(zone: string): number[] {
  const moments: number[] = [];
  const clock = clockIn(zone);
  for (let month = 0; month < 12 * 12; month++) {
    const first = Date.UTC(2009, month, 1);
    for (let hour = -26; hour <= 26; hour++) moments.push(first + hour * HOUR - 1, first + hour * HOUR);
  }
  for (let day = Date.UTC(2009, 0, 1); day < Date.UTC(2021, 0, 1); day += 24 * HOUR) {
    const offset = (moment: number) => Date.parse(`${clock(moment).replace(' ', 'T')}Z`) - moment;
    if (offset(day) === offset(day + 24 * HOUR)) continue;
    for (let half = -24; half <= 72; half++) moments.push(day + (half * HOUR) / 2 - 1, day + (half * HOUR) / 2);
  }
  for (let i = 0; i < 2000; i++) moments.push(Date.UTC(1995, 0, 1) + ((i * 7919) % 100_003) * 1e7);
  return moments;
}

/** As `Utilities.formatDate` answers, for the one pattern that the product uses. */
function formatDate(date: Date, zone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`unknown pattern ${pattern}`);
  return clockIn(zone)(date.getTime());
}

function compare(zone: string, withIntl: boolean): string[] {
  const moments = momentsFor(zone);
  const rows = moments.map((moment) => [new Date(moment)]);
  const host = {
    locale: () => 'en',
    timeZone: () => zone,
    scriptTimeZone: () => scriptZone,
    formatDate,
    texts: () => '',
  };
  const clock = clockIn(zone);
  const cells = { param: 'dates', rows, first: 0, count: rows.length, placeOf: () => ({}), host, openEnd: false };
  const differences: string[] = [];
  for (const unit of UNITS) {
    if (!withIntl) (globalThis as { Intl?: unknown }).Intl = undefined;
    const { of } = readPeriods({ ...cells, host: { ...host } }, unit);
    globalThis.Intl = RealIntl;
    moments.forEach((moment, i) => {
      const expected = expectedLabel(unit, clock(moment).slice(0, 10));
      const found = periodLabel(unit, of[i]);
      if (found !== expected)
        differences.push(`${zone} ${unit} ${clock(moment)} (${moment}): ${found}, not ${expected}`);
    });
  }
  return differences;
}

/** A clock's time written as text is the moment at which the zone shows it, where it is shown once. */
function compareTexts(zone: string): string[] {
  const clock = clockIn(zone);
  const shown = new Map<string, number[]>();
  for (const moment of momentsFor(zone).map((one) => Math.floor(one / 1000) * 1000)) {
    shown.set(clock(moment), [...(shown.get(clock(moment)) ?? []), moment]);
  }
  const texts = [...shown.keys()];
  const host = {
    locale: () => 'en',
    timeZone: () => zone,
    scriptTimeZone: () => scriptZone,
    formatDate,
    texts: () => '',
  };
  const rows = texts.map((text) => [text]);
  const cells = { param: 'dates', rows, first: 0, count: rows.length, placeOf: () => ({}), host, openEnd: false };
  const moments = readMoments(cells);
  return texts.flatMap((text, i) => (clock(moments[i]) === text ? [] : [`${zone} text ${text}: ${clock(moments[i])}`]));
}

const differences = SHEETS.flatMap((zone) => [...compare(zone, true), ...compare(zone, false), ...compareTexts(zone)]);
console.log(JSON.stringify({ moments: momentsFor('Europe/Berlin').length, differences: differences.slice(0, 20) }));
