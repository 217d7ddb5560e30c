/** Requests as they come from a page, a file or an older version: checked field by field, so that nothing behind needs to. */

import { isFed } from '../../report/measures/feeds';
import { isMeasure } from '../../report/measures/index';
import type { RoleId, TableKind } from '../../report/model';
import type { DefaultOptions } from '../../report/plan/defaults';
import type { Request, TableChoice } from '../../report/request';
import { KINDS } from '../../report/scan/kinds';
import { ROLES } from '../../report/scan/roles';
import { UNIT_WORDS, type Unit } from '../../time/period';
import { SAY, Told } from '../told';

export type Fields = Readonly<Record<string, unknown>>;
type Is<T> = (value: unknown) => value is T;

const LONGEST = 60_000;
const MOST = 2_000;

export function parse(text: unknown): Fields {
  try {
    const parsed: unknown = JSON.parse(String(text));
    if (isFields(parsed)) return parsed;
  } catch {}
  throw new Told(SAY.badRequest, 'reload');
}

export function readRequest(given: Fields): Request {
  const { title, template } = given;
  return {
    tables: listOf(given.tables, isFields).map(readChoice),
    filters: recordOf(given.filters, isBoolean),
    period: need(given.period, isUnit),
    periods: need(given.periods, isCountOrAll),
    language: need(given.language, oneOf('en', 'ru')),
    style: need(given.style, oneOf('kpi', 'plain')),
    currency: given.currency === null ? null : need(given.currency, isText),
    breakdowns: listOf(given.breakdowns, isRole),
    kpis: listOf(given.kpis, isText).filter(hasFeeds),
    readings: recordOf(given.readings, isIndex),
    targets: onlyKnown(recordOf(given.targets, isTarget)),
    ...(title === undefined ? {} : { title: need(title, isText) }),
    ...(template === undefined ? {} : { template: need(template, isText) }),
  };
}

/** What a scan is told of the request that it suggests. */
export function readOptions(given: Fields): Partial<DefaultOptions> {
  const { language, style, period, periods, tables } = given;
  return {
    ...(language === undefined ? {} : { language: need(language, oneOf('en', 'ru')) }),
    ...(style === undefined ? {} : { style: need(style, oneOf('kpi', 'plain')) }),
    ...(period === undefined ? {} : { period: need(period, isUnit) }),
    ...(periods === undefined ? {} : { periods: need(periods, isCountOrAll) }),
    ...(tables === undefined ? {} : { tables: listOf(tables, isFields).map(readChoice) }),
  };
}

export function readToken(given: Fields): string {
  return given.token === undefined ? '' : need(given.token, isText);
}

function readChoice(given: Fields): TableChoice {
  const { kind, roles, stages, survey, range } = given;
  return {
    id: need(given.id, isText),
    use: need(given.use, isBoolean),
    ...(kind === undefined ? {} : { kind: need(kind, isKind) }),
    ...(roles === undefined ? {} : { roles: recordOf(roles, isRoleOrNone) }),
    ...(stages === undefined ? {} : { stages: recordOf(stages, oneOf('won', 'lost', 'open')) }),
    ...(survey === undefined ? {} : { survey: need(survey, oneOf('nps', 'enps', 'csat', 'ces')) }),
    ...(range === undefined ? {} : { range: need(range, isText) }),
  };
}

export function need<T>(value: unknown, is: Is<T>): T {
  if (is(value)) return value;
  throw new Told(SAY.badRequest, 'reload');
}

function listOf<T>(value: unknown, is: Is<T>): readonly T[] {
  if (!Array.isArray(value) || value.length > MOST) throw new Told(SAY.badRequest, 'reload');
  return value.map((one) => need(one, is));
}

/** Without a prototype: a stage may be called `constructor`. */
function recordOf<T>(value: unknown, is: Is<T>): Readonly<Record<string, T>> {
  const record = Object.create(null) as Record<string, T>;
  for (const [key, one] of Object.entries(need(value, isFields))) record[key] = need(one, is);
  return record;
}

function onlyKnown<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const known = Object.create(null) as Record<string, T>;
  for (const [id, one] of Object.entries(record)) if (hasFeeds(id) || isKnownMeasure(id)) known[id] = one;
  return known;
}

const isInherited = (id: string): boolean => id.split(':').some((part) => part in {});
const hasFeeds = (id: string): boolean => !isInherited(id) && isFed(id);
const isKnownMeasure = (id: string): boolean => !isInherited(id) && isMeasure(id);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isCountOrAll = (value: unknown): value is Request['periods'] => value === 'all' || (isIndex(value) && value >= 1);
const isUnit = (value: unknown): value is Unit =>
  typeof value === 'string' && UNIT_WORDS.some(([unit]) => unit === value);
const isRole = (value: unknown): value is RoleId => typeof value === 'string' && Object.keys(ROLES).includes(value);
const isRoleOrNone = (value: unknown): value is RoleId | null => value === null || isRole(value);
const isKind = (value: unknown): value is TableKind =>
  value === 'unknown' || (typeof value === 'string' && Object.keys(KINDS).includes(value));

type Target = Request['targets'][string];

function isTarget(value: unknown): value is Target {
  if (!isFields(value) || !Number.isFinite(value.value)) return false;
  return value.due === undefined || (typeof value.due === 'string' && /^\d{4}-\d\d-\d\d$/.test(value.due));
}

export function oneOf<Word extends string>(...words: readonly Word[]): Is<Word> {
  return (value): value is Word => words.some((word) => word === value);
}
