/** The made figures of a furniture studio: two years by month. In July a manager leaves, and requests begin to wait. */

import { rounded } from '../made';

export const FIRST_YEAR = 2024;
export const YEAR = 2025;
export const MONTHS = 12;

/** How the requests of each month of the last year are handled. */
export interface Handling {
  /** From the request to the first answer, on average. */
  readonly minutes: number;
  /** Of a hundred requests, those that nobody answers. */
  readonly unanswered: number;
  /** The share of requests that become customers. */
  readonly buys: number;
}

const GOOD: Handling = { minutes: 25, unanswered: 4, buys: 0.3 };
export const HANDLING: readonly Handling[] = [
  ...Array.from({ length: 6 }, () => GOOD),
  { minutes: 80, unanswered: 9, buys: 0.22 },
  { minutes: 165, unanswered: 14, buys: 0.175 },
  { minutes: 190, unanswered: 16, buys: 0.16 },
  { minutes: 180, unanswered: 15, buys: 0.16 },
  { minutes: 60, unanswered: 7, buys: 0.25 },
  { minutes: 28, unanswered: 4, buys: 0.29 },
];

const VISITS = [
  [1180, 1210, 1290, 1300, 1230, 1220, 1200, 1250, 1340, 1360, 1390, 1330],
  [1400, 1450, 1540, 1660, 1750, 1830, 1900, 2060, 2230, 2340, 2290, 2260],
];
const SPEND = [
  [520, 520, 540, 540, 540, 540, 540, 560, 560, 580, 580, 580],
  [620, 620, 640, 740, 840, 940, 1040, 1160, 1280, 1400, 1180, 1120],
];
const LEADS_PER_VISIT = 0.0185;
/** In 2024 as many bought as in the good months of 2025. */
const BOUGHT = 0.29;
const BASE = 118;
const LOST = [0.026, 0.034];
const MADE_BY_BASE = 0.1;
const ORDER = { first: 570, next: 640 };
/** What people order is a little larger in some months. */
const BASKET = [0.97, 0.98, 1.01, 1, 1.02, 0.99, 0.98, 1.02, 1.01, 0.99, 1.03, 1.04];
const SEASON = [0.94, 0.96, 1.02, 1.03, 0.98, 0.99, 0.96, 1, 1.05, 1.05, 1.06, 1.08];
/** Suppliers raise their prices little by little. */
const COST_OF_GOODS = (month: number) => 0.522 + 0.0018 * month;
const FIXED = [3250, 4150];
/** Customers who wait for an answer order elsewhere. */
const ORDERED_WHILE_WAITING = 0.84;

export interface Month {
  readonly year: number;
  readonly month: number;
  readonly visits: number;
  readonly leads: number;
  readonly newCustomers: number;
  readonly start: number;
  readonly end: number;
  readonly orders: number;
  readonly newRevenue: number;
  readonly oldRevenue: number;
  readonly returns: number;
  readonly discounts: number;
  readonly goods: number;
  readonly spend: number;
  readonly costs: number;
}

/** Two years, month after month: who is a customer at the end of one is at the start of the next. */
export function monthsOf(): Month[] {
  const found: Month[] = [];
  let start = BASE;
  for (let i = 0; i < 2 * MONTHS; i++) {
    const made = monthOf(Math.floor(i / MONTHS), i % MONTHS, start);
    found.push(made);
    start = made.end;
  }
  return found;
}

function monthOf(year: number, month: number, start: number): Month {
  const isLast = year === 1;
  const visits = VISITS[year][month];
  const leads = Math.round(visits * LEADS_PER_VISIT);
  const { buys, minutes } = isLast ? HANDLING[month] : { buys: BOUGHT, minutes: GOOD.minutes };
  const newCustomers = Math.round(leads * buys);
  const waits = minutes > 60;
  const left = Math.round(start * (LOST[year] + (waits ? 0.012 : 0)));
  const again = Math.round(start * MADE_BY_BASE * SEASON[month] * (waits ? ORDERED_WHILE_WAITING : 1));
  const newRevenue = rounded(newCustomers * ORDER.first, 10);
  const oldRevenue = rounded(again * ORDER.next * BASKET[month], 10);
  const revenue = newRevenue + oldRevenue;
  const goods = rounded(revenue * COST_OF_GOODS(isLast ? month : 0), 10);
  const spend = SPEND[year][month];
  return {
    year: FIRST_YEAR + year,
    month,
    visits,
    leads,
    newCustomers,
    start,
    end: start + newCustomers - left,
    orders: newCustomers + again,
    newRevenue,
    oldRevenue,
    returns: rounded(revenue * (0.012 + 0.004 * (month % 3)), 10),
    discounts: rounded(revenue * (isLast ? 0.03 : 0.02), 10),
    goods,
    spend,
    costs: goods + spend + FIXED[year],
  };
}
