/** The summary of the sample deals, computed from the rows of their export. */
import { daysBetween, divided, type Figure, grouped, isWithin, monthsBetween, type Period, sumOf } from './arithmetic';
import { type Row, rowsOf } from './csv';
import { type Block, type Expected, type Line, lineOf, NOTHING } from './expected';

const CREATED = 'Create date';
const CLOSED = 'Close date';
const POINTS = { changes: 'points' } as const;

export const dealsOf = (csv: string): Deals => new Deals(rowsOf(csv));

const isIn = (row: Row, column: string, period?: Period): boolean => !period || isWithin(row[column] ?? '', period);
const amountOf = (rows: readonly Row[]): number => sumOf(rows.map((row) => Number(row.Amount)));

/** Deals of a period, or all of them. */
class Deals {
  readonly won: readonly Row[];
  readonly lost: readonly Row[];

  constructor(readonly all: readonly Row[]) {
    this.won = all.filter(({ Stage }) => Stage === 'Closed won');
    this.lost = all.filter(({ Stage }) => Stage === 'Closed lost');
  }

  created = (period?: Period) => this.all.filter((row) => isIn(row, CREATED, period)).length;
  wonIn = (period?: Period) => this.won.filter((row) => isIn(row, CLOSED, period));
  lostIn = (period?: Period) => this.lost.filter((row) => isIn(row, CLOSED, period)).length;
  days = (period?: Period) =>
    sumOf(this.wonIn(period).map((row) => daysBetween(row[CREATED] ?? '', row[CLOSED] ?? '')));
  winRate = (period?: Period) => divided(this.wonIn(period).length, this.wonIn(period).length + this.lostIn(period));
  pricedIn = (period?: Period) => this.wonIn(period).filter(({ Amount }) => Amount !== '');
  average = (period?: Period) => divided(amountOf(this.wonIn(period)), this.pricedIn(period).length);
  cycle = (period?: Period) => divided(this.days(period), this.wonIn(period).length);
  ledIn = (period?: Period) => this.wonIn(period).filter(({ Owner }) => Owner !== '');
  reps = (period?: Period) => new Set(this.ledIn(period).map(({ Owner }) => Owner)).size;
}

export function expectedOfDeals(csv: string): Expected {
  const deals = dealsOf(csv);
  const happened = deals.all.flatMap((row) => [row[CREATED] ?? '', row[CLOSED] ?? '']);
  const inOrder = happened.filter((day) => day !== '').sort();
  const periods = monthsBetween(inOrder[0] ?? '', inOrder.at(-1) ?? '');
  return {
    periods,
    lines: linesOf(deals, periods),
    blocks: {
      Funnel: funnelOf(deals),
      'Amount won by source': breakdownOf(deals, 'source', 'Source', 'Lead source'),
      'Amount won by sales rep': breakdownOf(deals, 'rep', 'Sales rep', 'Owner'),
      'Deals created by stage': stagesOf(deals),
      'Do customers come back?': cohortsOf(deals, periods),
    },
    findings: [[deals.all.length, 'rows of data (deals)'], NOTHING, NOTHING, ...lackingIn(deals), ...checksOf(deals)],
  };
}

const withoutAmount = ({ wonIn, pricedIn }: Deals): number => wonIn().length - pricedIn().length;
const withoutRep = ({ wonIn, ledIn }: Deals): number => wonIn().length - ledIn().length;

/** What is said of deals won that an average cannot count. */
export function lackingIn(deals: Deals): Expected['findings'] {
  const [amounts, reps] = [withoutAmount(deals), withoutRep(deals)];
  return [
    amounts > 0 ? [amounts, 'deals won without an amount — not counted in Average order value'] : NOTHING,
    reps > 0 ? [reps, 'deals won without a sales rep — not counted in Revenue per rep'] : NOTHING,
  ];
}

function checksOf({ all }: Deals): Expected['findings'] {
  const empty = (column: string) => all.filter((row) => row[column] === '').length;
  const found = ['Amount', 'Owner'].flatMap((column) =>
    empty(column) > 0 ? [[empty(column), `data check: ${column}: `] as const] : [],
  );
  return found.length > 0 ? found : [[null, 'nothing found']];
}

function linesOf(deals: Deals, periods: readonly Period[]): Record<string, Line> {
  const { created, wonIn, pricedIn, ledIn, lostIn, days, winRate, average, cycle, reps } = deals;
  const amount = (period?: Period): number => amountOf(wonIn(period));
  const before = (index: number): Figure => (index < 1 ? null : amount(periods[index - 1]));
  /** Those of all periods are not in work at once: the total is of a period on average. */
  const opportunities = (period?: Period): number => (period ? created(period) : created() / periods.length);
  const velocity = (period?: Period): Figure => {
    const [size, rate, time] = [average(period), winRate(period), cycle(period)];
    return size === null || rate === null ? null : divided(opportunities(period) * size * rate, time);
  };
  const growth = (period: Period | undefined, index: number): Figure => {
    const old = before(index);
    return old === null ? null : divided(amount(period) - old, Math.abs(old));
  };
  const line = (id: string, figure: Parameters<typeof lineOf>[2], more?: Partial<Line>) =>
    lineOf(id, periods, figure, more);
  return {
    'Average order value': line('AOV', average),
    'Growth rate': line('GROWTH', growth, POINTS),
    'Close rate': line('CLOSE_RATE', (period) => divided(wonIn(period).length, created(period)), POINTS),
    'Win rate': line('WIN_RATE', winRate, POINTS),
    'Revenue per rep': line('REVENUE_PER_REP', (period) => divided(amountOf(ledIn(period)), reps(period))),
    'Sales velocity': line('SALES_VELOCITY', velocity),
    'Deals created': line('opportunities', created),
    'Deals created, average a period': line('opportunities:mean', opportunities),
    'Deals won': line('won', (period) => wonIn(period).length),
    ...(pricedIn().length < wonIn().length && {
      'Deals won, with an amount': line('won:having:amount', (period) => pricedIn(period).length),
    }),
    ...(ledIn().length < wonIn().length && {
      'Amount won, with a sales rep': line('wonAmount:having:rep', (period) => amountOf(ledIn(period))),
    }),
    'Deals lost': line('lost', lostIn),
    'Amount won': line('wonAmount', amount),
    'Amount won, period before': line('wonAmount:before', (_, index) => before(index)),
    'Days from creation to win, all deals won': line('cycleDays', days),
    'Sales cycle, days': line('salesCycle', cycle),
    'Sales reps': line('reps', reps),
  };
}

function funnelOf({ all: { length: all }, won: { length: won }, lost }: Deals): Block {
  const closed = won + lost.length;
  return {
    header: ['Step', 'Got there', 'Of the first step', 'Of the step before'],
    rows: [
      ['Deals created', all, 1, null],
      ['Of them closed', closed, closed / all, closed / all],
      ['Of them won', won, won / all, won / closed],
    ],
  };
}

function breakdownOf(deals: Deals, by: string, name: string, column: string): Block {
  const total = amountOf(deals.won);
  const groups = [...grouped(deals.all, (row) => row[column] || '(blank)')];
  const isLacking = withoutAmount(deals) > 0;
  return {
    by,
    ids: [
      'wonAmount',
      'share',
      'opportunities',
      'won',
      'lost',
      ...(isLacking ? ['won:having:amount'] : []),
      'AOV',
      'WIN_RATE',
    ],
    header: [
      name,
      'Amount won',
      'Share',
      'Deals created',
      'Deals won',
      'Deals lost',
      ...(isLacking ? ['Deals won, with an amount'] : []),
      'Average order value',
      'Win rate',
    ],
    rows: groups.map(([label, rows]) => {
      const { won, lost, pricedIn, average, winRate } = new Deals(rows);
      const amount = amountOf(won);
      const priced = isLacking ? [pricedIn().length] : [];
      return [label, amount, amount / total, rows.length, won.length, lost.length, ...priced, average(), winRate()];
    }),
  };
}

function stagesOf({ all }: Deals): Block {
  const groups = [...grouped(all, ({ Stage = '' }) => Stage)];
  return {
    by: 'stage',
    ids: ['opportunities', 'share'],
    header: ['Stage', 'Deals created', 'Share'],
    rows: groups.map(([label, rows]) => [label, rows.length, rows.length / all.length]),
  };
}

/** Customers by the month of their first win, and how many of them win again so many months later. */
function cohortsOf({ won }: Deals, periods: readonly Period[]): Block {
  const wins = [...grouped(won, ({ Customer = '' }) => Customer).values()].map((rows) =>
    rows.map((row) => periods.findIndex((period) => isIn(row, CLOSED, period))),
  );
  const first = Math.min(...wins.flat());
  const ages = Array.from({ length: periods.length - first }, (_, age) => age);
  const rows = periods.slice(first).map(({ label }, i) => {
    const cohort = wins.filter((won) => Math.min(...won) === first + i);
    const share = (age: number) => divided(cohort.filter((won) => won.includes(first + i + age)).length, cohort.length);
    return [label, cohort.length, ...ages.map((age) => (age < ages.length - i ? share(age) : null))];
  });
  return { header: ['Cohort', 'Customers', ...ages], rows };
}
