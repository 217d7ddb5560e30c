/** What feeds the KPIs of revenue, targets, marketing, unit economics and recurring revenue. */

import type { DeclaredId } from './index';
import { kpi, type Reading, rate, read } from './reading';

const growth = (current: DeclaredId): Reading => read({ current, previous: `${current}:before` });
const targeted = (actual: DeclaredId): Reading => read({ actual, target: 'target' });
const returned = (revenue: DeclaredId, ad_spend: DeclaredId): Reading => read({ revenue, ad_spend });
const churned = { start_mrr: 'mrrStart', contraction_mrr: 'contractionMrr', churned_mrr: 'churnedMrr' } as const;
/** What a customer pays is not what is earned. */
const earned = { more: { gross_margin: kpi('GROSS_MARGIN') } } as const;
const moved = {
  new_mrr: 'newMrr',
  expansion_mrr: 'expansionMrr',
  contraction_mrr: 'contractionMrr',
  churned_mrr: 'churnedMrr',
} as const;

export const MONEY_FEEDS: Readonly<Record<string, readonly [Reading, ...Reading[]]>> = {
  GROWTH: [growth('revenue'), growth('wonAmount'), growth('mrrEnd')],
  YTD_GROWTH: [read({ current: 'revenueToDate', previous: 'revenueToDateBefore' }, { by: 'GROWTH' })],
  CAGR: [
    read(
      { first: { edge: 'first', of: 'revenue' }, last: { edge: 'last', of: 'revenue' }, periods: { years: true } },
      { whole: true, every: 'year' },
    ),
  ],
  NET_SALES: [
    read({ gross_sales: 'revenue', returns: 'returns', discounts: 'discounts' }),
    read({ gross_sales: 'revenue', returns: 'returns' }),
  ],
  AOV: [
    read({ revenue: 'revenue', orders: 'orders' }, { having: { orders: 'amount' } }),
    read({ revenue: 'wonAmount', orders: 'won' }, { having: { orders: 'amount' } }),
  ],
  ARPC: [read({ revenue: 'revenue', customers: 'customers' }), read({ revenue: 'wonAmount', customers: 'customers' })],
  PURCHASE_FREQUENCY: [
    read({ orders: 'orders', customers: 'customers' }),
    read({ orders: 'won', customers: 'customers' }),
  ],
  REVENUE_SHARE: [
    read({ part_revenue: 'newRevenue', total_revenue: 'revenue' }),
    read({ part_revenue: 'partRevenue', total_revenue: 'revenue' }),
  ],
  GROSS_PROFIT: [read({ revenue: 'revenue', cogs: 'cogs' })],
  GROSS_MARGIN: [read({ revenue: 'revenue', cogs: 'cogs' })],
  NET_MARGIN: [read({ net_profit: 'netProfit', revenue: 'revenue' })],
  RETURN_RATE: [read({ returned: 'unitsReturned', sold: 'unitsSold' }), read({ returned: 'returns', sold: 'revenue' })],
  CONTRIBUTION_MARGIN: [read({ price: 'price', variable_cost: 'variableCost' })],
  BREAK_EVEN: [read({ fixed_costs: 'expenses', price: 'price', variable_cost: 'variableCost' })],

  ATTAINMENT: [targeted('revenue'), targeted('wonAmount')],
  QUOTA_ATTAINMENT: [
    read({ closed_sales: 'wonAmount', quota: 'target' }),
    read({ closed_sales: 'revenue', quota: 'target' }),
  ],
  VARIANCE: [targeted('revenue'), targeted('wonAmount')],
  STATUS: [targeted('revenue'), targeted('wonAmount')],
  PACE: [read({ actual: 'revenue', start_date: 'planDates', end_date: 'planDates', as_of: 'planDates' })],

  ROI: [
    read({ revenue: 'revenue', cost: 'spend' }),
    read({ revenue: 'wonAmount', cost: 'spend' }),
    read({ revenue: kpi('NET_SALES'), cost: 'costs' }),
    read({ revenue: 'revenue', cost: 'costs' }),
    read({ revenue: 'adRevenue', cost: 'spend' }),
  ],
  ROMI: [
    read({ revenue: 'revenue', spend: 'spend' }),
    read({ revenue: 'wonAmount', spend: 'spend' }),
    read({ revenue: 'adRevenue', spend: 'spend' }),
  ],
  ROAS: [returned('adRevenue', 'spend'), returned('revenue', 'spend'), returned('wonAmount', 'spend')],
  MER: [
    read({ total_revenue: 'revenue', marketing_spend: 'spend' }),
    read({ total_revenue: 'wonAmount', marketing_spend: 'spend' }),
  ],
  CTR: [read({ clicks: 'clicks', impressions: 'impressions' })],
  CPC: [read({ spend: 'spend', clicks: 'clicks' }), read({ spend: 'spend:of:clicks', clicks: 'clicks' })],
  CPM: [
    read({ spend: 'spend', impressions: 'impressions' }),
    read({ spend: 'spend:of:impressions', impressions: 'impressions' }),
  ],
  ENGAGEMENT_RATE: [read({ interactions: 'interactions', audience: 'audience' })],
  TRAFFIC_GROWTH: [read({ current_visits: 'visits', previous_visits: 'visits:before' })],
  SITE_CONVERSION: [
    read({ conversions: 'conversions', visits: 'visits' }),
    read({ conversions: 'orders', visits: 'visits' }),
  ],
  BRAND_LIFT: [
    read({
      exposed_yes: 'exposedYes',
      exposed_total: 'exposed',
      control_yes: 'controlYes',
      control_total: 'control',
    }),
  ],

  CAC: [
    read({ sales_marketing_spend: 'spend', new_customers: 'newCustomers' }),
    read({ sales_marketing_spend: 'spend', new_customers: 'won' }),
  ],
  CLV: [read({ average_purchase: kpi('AOV'), purchases_per_year: 'purchasesPerYear', years: 'customerYears' }, earned)],
  LTV: [
    read({ arpa: kpi('ARPA'), churn_rate: kpi('CHURN') }, { every: 'month', ...earned }),
    read({ arpa: kpi('ARPA'), churn_rate: kpi('MRR_CHURN') }, { every: 'month', ...earned }),
    read({ arpa: kpi('ARPC'), churn_rate: kpi('CHURN') }, { latest: true, ...earned }),
  ],
  LIFETIME: [read({ churn_rate: kpi('CHURN') }), read({ churn_rate: kpi('MRR_CHURN') })],
  LTV_CAC: [read({ ltv: kpi('LTV'), cac: kpi('CAC') })],
  CAC_PAYBACK: [
    read({ cac: kpi('CAC'), arpa: kpi('ARPA') }, { every: 'month', ...earned }),
    read({ cac: kpi('CAC'), arpa: kpi('ARPC') }, { latest: true, ...earned }),
  ],
  MAGIC_NUMBER: [
    read(
      { revenue: 'revenue', previous_revenue: 'revenue:before', previous_sales_marketing_spend: 'spend:before' },
      { every: 'quarter' },
    ),
  ],
  BURN_MULTIPLE: [read({ net_burn: 'netBurn', net_new_arr: 'netNewArr' })],
  RULE_OF_40: [read({ growth: kpi('GROWTH'), margin: kpi('NET_MARGIN') }, { every: 'year' })],
  RUNWAY: [read({ cash: 'cash', monthly_net_burn: 'netBurn' }, { every: 'month', latest: true })],

  MRR: [read({ amount: 'contractAmount', billing: 'billing' })],
  ARR: [read({ mrr: 'mrrEnd' })],
  NEW_MRR: [
    read({ mrr_per_customer: 'newMrr' }, { by: '=' }),
    read({ new_customers: 'newCustomers', mrr_per_customer: 'newAccountMrr' }),
  ],
  EXPANSION_RATE: [rate({ expansion_mrr: 'expansionMrr', start_mrr: 'mrrStart' })],
  NET_NEW_MRR: [read({ ...moved, reactivation_mrr: 'reactivationMrr' }), read(moved)],
  QUICK_RATIO: [read({ ...moved, reactivation_mrr: 'reactivationMrr' }), read(moved)],
  GRR: [rate(churned)],
  NRR: [rate({ ...churned, expansion_mrr: 'expansionMrr' })],
  MRR_CHURN: [rate(churned)],
  NET_MRR_CHURN: [rate({ ...churned, expansion_mrr: 'expansionMrr' })],
  ARPA: [
    read({ mrr: 'mrrStart', accounts: 'customersStart' }, { onlyOf: 'subscriptions' }),
    read({ mrr: 'mrrEnd', accounts: 'accounts' }),
    read({ mrr: 'mrrEnd', accounts: 'customersEnd' }),
  ],
};
