/** What three clicks would build. */

import type { Language } from '../../kpi/text';
import type { Unit } from '../../time/period';
import { FEEDS } from '../measures/feeds';
import type { RoleId, Scan, Table, TableKind } from '../model';
import { type Request, tablesByDefault } from '../request';
import { breakdownBy } from './breakdown/breakdown';
import type { Breakdown } from './breakdown/cell';
import { sourcesOf } from './choice/sources';
import { workbenchOf } from './workbench';

/** The handful that fits each kind of data, first come first shown. */
const KPIS: Readonly<Record<TableKind, readonly string[]>> = {
  deals: ['WIN_RATE', 'AOV', 'SALES_VELOCITY', 'CLOSE_RATE', 'REVENUE_PER_REP', 'GROWTH'],
  orders: ['GROWTH', 'AOV', 'ARPC', 'REPEAT_PURCHASE_RATE', 'CHURN', 'GROSS_MARGIN'],
  subscriptions: ['NRR', 'GRR', 'MRR_CHURN', 'QUICK_RATIO', 'NET_NEW_MRR', 'ARPA', 'ARR', 'CHURN'],
  spend: ['ROAS', 'CAC', 'CPL', 'CPA', 'CTR', 'CPC'],
  leads: ['LEAD_TO_CUSTOMER', 'CPL'],
  answers: ['NPS', 'ENPS', 'CSAT', 'CES'],
  periods: [
    'GROWTH',
    'AOV',
    'GROSS_MARGIN',
    'NET_MARGIN',
    'QUOTA_ATTAINMENT',
    'MER',
    'CAC',
    'CPL',
    'CTR',
    'CPC',
    'CPM',
    'WIN_RATE',
    'CHURN',
    'NRR',
    'ARPA',
    'NPS',
  ],
  unknown: [],
};

/** The columns by which a figure may be broken down, best first. */
export const BREAKDOWNS: readonly RoleId[] = [
  'channel',
  'source',
  'rep',
  'product',
  'category',
  'region',
  'segment',
  'campaign',
  'stage',
];
const MOST_BREAKDOWNS = 3;
const PERIODS = 12;

export interface DefaultOptions {
  readonly language: Language;
  readonly style?: Request['style'];
  readonly period?: Unit;
  readonly periods?: Request['periods'];
  /** What the user has said of the tables. */
  readonly tables?: Request['tables'];
}

export function defaultRequest(scan: Scan, options: DefaultOptions): Request {
  const tables = options.tables ?? tablesByDefault(scan);
  const used = sourcesOf(scan, { tables, filters: {} }).tables;
  const period = options.period ?? coarsest(used);
  const periods = options.periods ?? PERIODS;
  const bench = workbenchOf(scan, { tables, filters: {}, period, periods, readings: {} });
  const wanted = new Set(used.flatMap(({ kind }) => KPIS[kind.value]));
  return {
    tables,
    filters: {},
    period,
    periods,
    language: options.language,
    style: options.style ?? 'kpi',
    currency: currencyOf(used),
    breakdowns: BREAKDOWNS.filter((by) => {
      const found = breakdownBy(by, bench);
      return found && isSplit(found, used) && !(by === 'product' && used.some(hasLines));
    }).slice(0, MOST_BREAKDOWNS),
    kpis: [...wanted].filter((id) => FEEDS[id] && bench.kpis.reading(id)),
    readings: {},
    targets: {},
  };
}

/** The amount of an order stands beside the first of its products and is not of that one alone. */
const hasLines = ({ filters }: Table): boolean => filters.some(({ kind }) => kind === 'lines');

/** A column with one word alone splits nothing. */
function isSplit({ by, main }: Breakdown, tables: readonly Table[]): boolean {
  const own = tables.filter(({ id }) => main.sources.some((source) => source.id === id));
  const words = own.flatMap((table) => {
    const columns = table.columns.filter(({ role }) => role.value === by);
    return columns.map(({ labels, content: { distinct, blanks } }) => {
      return labels ? labels.length + (blanks > 0 && !hasLines(table) ? 1 : 0) : distinct;
    });
  });
  return words.every((count) => count > 1);
}

/** A month, unless a table has a row a quarter or a year. */
function coarsest(tables: readonly Table[]): Unit {
  if (tables.some(({ step }) => step === 'year')) return 'year';
  return tables.some(({ step }) => step === 'quarter') ? 'quarter' : 'month';
}

/** The sign that all amounts share. */
function currencyOf(tables: readonly Table[]): string | null {
  const signs = new Set(tables.flatMap(({ columns }) => columns.flatMap((column) => column.currency ?? [])));
  return signs.size === 1 ? [...signs][0] : null;
}
