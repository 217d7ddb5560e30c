/** The summary of the sample deals beside spend that is known for some of their months, computed from the rows of both files. */
import { divided, type Figure, grouped, isWithin, type Period, sumOf } from './arithmetic';
import { type Row, rowsOf } from './csv';
import { dealsOf, expectedOfDeals, lackingIn } from './deals';
import { type Block, type Expected, type Line, lineOf, NOTHING } from './expected';

const CLOSED = 'Close date';
const AND_SPEND = ', in the time with marketing spend';

const spendOf = (rows: readonly Row[]): number => sumOf(rows.map(({ Spend }) => Number(Spend)));
const amountOf = (rows: readonly Row[]): number => sumOf(rows.map(({ Amount }) => Number(Amount)));

/** Deals won, and what was spent, by months; a month without a row of spend before, between or after others is not known. */
class Known {
  readonly won: readonly Row[];
  readonly firstWins: readonly Row[];
  readonly known: readonly Period[];

  constructor(
    deals: readonly Row[],
    readonly spend: readonly Row[],
    readonly periods: readonly Period[],
  ) {
    this.won = deals.filter(({ Stage }) => Stage === 'Closed won');
    const inOrder = [...this.won].sort((a, b) => ((a[CLOSED] ?? '') < (b[CLOSED] ?? '') ? -1 : 1));
    this.firstWins = [...grouped(inOrder, ({ Customer = '' }) => Customer).values()].flatMap((rows) =>
      rows.slice(0, 1),
    );
    const months = spend.map(({ Month = '' }) => Month).sort();
    const [first = '', last = ''] = [months[0], months.at(-1)];
    this.known = periods.filter((period) => period.last >= first && period.first <= last);
  }

  /** In a period that is known, or in all of those. */
  within = (rows: readonly Row[], period?: Period): Row[] | null => {
    const of = period ? this.known.filter((one) => one === period) : this.known;
    return of.length === 0 ? null : rows.filter((row) => of.some((one) => isWithin(row[CLOSED] ?? '', one)));
  };

  spent = (period?: Period): Figure => {
    if (period && !this.known.includes(period)) return null;
    return spendOf(this.spend.filter(({ Month = '' }) => !period || isWithin(Month, period)));
  };
}

const counted = (rows: readonly Row[] | null): Figure => rows?.length ?? null;
const worth = (rows: readonly Row[] | null): Figure => rows && amountOf(rows);

export function expectedOfDealsAndSpend(deals: string, spend: string): Expected {
  const { periods, lines, blocks } = expectedOfDeals(deals);
  const known = new Known(rowsOf(deals), rowsOf(spend), periods);
  const { 'Amount won by source': _, ...others } = blocks;
  const [first, last] = [known.known[0], known.known.at(-1)];
  return {
    periods,
    lines: { ...lines, ...linesOf(known) },
    blocks: { ...others, 'Amount won by channel': channelsOf(rowsOf(deals), known) },
    findings: [
      [rowsOf(deals).length, 'rows of data (deals)'],
      [known.spend.length, 'rows of data (marketing spend)'],
      [null, `Customer acquisition cost: only of the time with marketing spend (${first?.label} – ${last?.label})`],
      NOTHING,
      NOTHING,
      ...lackingIn(dealsOf(deals)),
      NOTHING,
      [null, 'deals, data check: nothing found'],
      [null, 'spend, data check: nothing found'],
    ],
  };
}

function linesOf({ won, firstWins, periods, within, spent }: Known): Record<string, Line> {
  const line = (id: string, figure: (period?: Period) => Figure) => lineOf(id, periods, figure);
  const customers = (period?: Period) => firstWins.filter((row) => !period || isWithin(row[CLOSED] ?? '', period));
  return {
    'Cost per acquisition': line('CPA', (period) => divided(spent(period), counted(within(won, period)))),
    'Return on ad spend': line('ROAS', (period) => divided(worth(within(won, period)), spent(period))),
    'Customer acquisition cost': line('CAC', (period) => divided(spent(period), counted(within(firstWins, period)))),
    'New customers': line('newCustomers', (period) => customers(period).length),
    [`New customers${AND_SPEND}`]: line('newCustomers:within:spend', (period) => counted(within(firstWins, period))),
    [`Deals won${AND_SPEND}`]: line('won:within:spend', (period) => counted(within(won, period))),
    [`Amount won${AND_SPEND}`]: line('wonAmount:within:spend', (period) => worth(within(won, period))),
    'Marketing spend': line('spend', spent),
  };
}

/** A channel without a row of spend has none that is known. */
function channelsOf(deals: readonly Row[], { won, spend, within }: Known): Block {
  const total = amountOf(won);
  const costs = grouped(spend, ({ Channel = '' }) => Channel);
  return {
    by: 'channel',
    ids: [
      'wonAmount',
      'share',
      'opportunities',
      'won',
      'lost',
      'spend',
      'won:within:spend',
      'wonAmount:within:spend',
      'AOV',
      'CPA',
    ],
    header: [
      'Channel',
      'Amount won',
      'Share',
      'Deals created',
      'Deals won',
      'Deals lost',
      'Marketing spend',
      `Deals won${AND_SPEND}`,
      `Amount won${AND_SPEND}`,
      'Average order value',
      'Cost per acquisition',
    ],
    rows: [...grouped(deals, ({ Channel = '' }) => Channel)].map(([label, rows]) => {
      const own = rows.filter(({ Stage }) => Stage === 'Closed won');
      const lost = rows.filter(({ Stage }) => Stage === 'Closed lost').length;
      const cost = costs.has(label) ? spendOf(costs.get(label) ?? []) : null;
      const timely = within(own) ?? [];
      const amount = amountOf(own);
      return [
        label,
        amount,
        amount / total,
        rows.length,
        own.length,
        lost,
        cost,
        timely.length,
        amountOf(timely),
        divided(amount, own.length),
        divided(cost, timely.length),
      ];
    }),
  };
}
