/** The summary of the sample deals, computed from the rows of their export. */
import { daysBetween, divided, type Figure, grouped, monthsBetween, sumOf } from './arithmetic';
import { type Row, rowsOf } from './csv';
import { type Block, type Expected, type Line, lineOf } from './expected';

const CREATED = 'Create date';
const CLOSED = 'Close date';
const POINTS = { changes: 'points' } as const;

const monthOf = (row: Row, column: string): string => (row[column] ?? '').slice(0, 7);
const amountOf = (rows: readonly Row[]): number => sumOf(rows.map((row) => Number(row.Amount)));

/** Deals of a month, or all of them. */
class Deals {
  readonly won: readonly Row[];
  readonly lost: readonly Row[];

  constructor(readonly all: readonly Row[]) {
    this.won = all.filter(({ Stage }) => Stage === 'Closed won');
    this.lost = all.filter(({ Stage }) => Stage === 'Closed lost');
  }

  created = (month?: string) => this.all.filter((row) => !month || monthOf(row, CREATED) === month).length;
  wonIn = (month?: string) => this.won.filter((row) => !month || monthOf(row, CLOSED) === month);
  lostIn = (month?: string) => this.lost.filter((row) => !month || monthOf(row, CLOSED) === month).length;
  days = (month?: string) => sumOf(this.wonIn(month).map((row) => daysBetween(row[CREATED] ?? '', row[CLOSED] ?? '')));
  winRate = (month?: string) => divided(this.wonIn(month).length, this.wonIn(month).length + this.lostIn(month));
  average = (month?: string) => divided(amountOf(this.wonIn(month)), this.wonIn(month).length);
  cycle = (month?: string) => divided(this.days(month), this.wonIn(month).length);
  reps = (month?: string) => new Set(this.wonIn(month).map(({ Owner }) => Owner)).size;
}

export function expectedOfDeals(csv: string): Expected {
  const deals = new Deals(rowsOf(csv));
  const happened = deals.all.flatMap((row) => [monthOf(row, CREATED), monthOf(row, CLOSED)]);
  const inOrder = happened.filter((month) => month !== '').sort();
  const months = monthsBetween(inOrder[0] ?? '', inOrder.at(-1) ?? '');
  return {
    months,
    lines: linesOf(deals, months),
    blocks: {
      Funnel: funnelOf(deals),
      'Amount won by source': breakdownOf(deals, 'source', 'Source', 'Lead source'),
      'Amount won by sales rep': breakdownOf(deals, 'rep', 'Sales rep', 'Owner'),
      'Deals created by stage': stagesOf(deals),
      'Do customers come back?': cohortsOf(deals, months),
    },
    findings: [
      [deals.all.length, 'rows of data (deals)'],
      [0, 'rows before or after the periods shown'],
      [null, 'nothing found'],
    ],
  };
}

function linesOf(deals: Deals, months: readonly string[]): Record<string, Line> {
  const { created, wonIn, lostIn, days, winRate, average, cycle, reps } = deals;
  const amount = (month?: string): number => amountOf(wonIn(month));
  const before = (index: number): Figure => (index < 1 ? null : amount(months[index - 1]));
  const velocity = (month?: string): Figure => {
    const [size, rate, time] = [average(month), winRate(month), cycle(month)];
    return size === null || rate === null ? null : divided(created(month) * size * rate, time);
  };
  const growth = (month: string | undefined, index: number): Figure => {
    const old = before(index);
    return old === null ? null : divided(amount(month) - old, Math.abs(old));
  };
  const line = (id: string, figure: Parameters<typeof lineOf>[2], more?: Partial<Line>) =>
    lineOf(id, months, figure, more);
  return {
    'Average order value': line('AOV', average),
    'Growth rate': line('GROWTH', growth, POINTS),
    'Close rate': line('CLOSE_RATE', (month) => divided(wonIn(month).length, created(month)), POINTS),
    'Win rate': line('WIN_RATE', winRate, POINTS),
    'Revenue per rep': line('REVENUE_PER_REP', (month) => divided(amount(month), reps(month))),
    'Sales velocity': line('SALES_VELOCITY', velocity),
    'Deals created': line('opportunities', created),
    'Deals won': line('won', (month) => wonIn(month).length),
    'Deals lost': line('lost', lostIn),
    'Amount won': line('wonAmount', amount),
    'Amount won, period before': line('wonAmount:before', (_, index) => before(index)),
    'Average deal won': line('averageDeal', average),
    'Days from creation to win, all deals won': line('cycleDays', days),
    'Sales cycle, days': line('salesCycle', cycle),
    'Sales reps': line('reps', reps),
  };
}

function funnelOf({ created, wonIn, lostIn }: Deals): Block {
  const [all, won] = [created(), wonIn().length];
  const closed = won + lostIn();
  return {
    header: ['Step', 'Got there', 'Of the first step', 'Of the step before'],
    rows: [
      ['Deals created', all, 1, null],
      ['Deals closed', closed, closed / all, closed / all],
      ['Deals won', won, won / all, won / closed],
    ],
  };
}

function breakdownOf(deals: Deals, by: string, name: string, column: string): Block {
  const total = amountOf(deals.won);
  const groups = [...grouped(deals.all, (row) => row[column] ?? '')];
  return {
    by,
    ids: ['wonAmount', 'share', 'opportunities', 'won', 'lost', 'AOV', 'WIN_RATE'],
    header: [
      name,
      'Amount won',
      'Share',
      'Deals created',
      'Deals won',
      'Deals lost',
      'Average order value',
      'Win rate',
    ],
    rows: groups.map(([label, rows]) => {
      const { won, lost, average, winRate } = new Deals(rows);
      return [label, amountOf(won), amountOf(won) / total, rows.length, won.length, lost.length, average(), winRate()];
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
function cohortsOf({ won }: Deals, months: readonly string[]): Block {
  const wins = [...grouped(won, ({ Customer = '' }) => Customer).values()].map((rows) =>
    rows.map((row) => months.indexOf(monthOf(row, CLOSED))),
  );
  const first = Math.min(...wins.flat());
  const ages = Array.from({ length: months.length - first }, (_, age) => age);
  const rows = months.slice(first).map((month, i) => {
    const cohort = wins.filter((periods) => Math.min(...periods) === first + i);
    const share = (age: number) =>
      divided(cohort.filter((periods) => periods.includes(first + i + age)).length, cohort.length);
    return [month, cohort.length, ...ages.map((age) => (age < ages.length - i ? share(age) : null))];
  });
  return { header: ['Cohort', 'Customers', ...ages], rows };
}
