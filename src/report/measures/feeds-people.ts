/** What feeds the KPIs of leads, deals, customers and satisfaction. */

import { kpi, type Reading, rate, read } from './reading';

export const PEOPLE_FEEDS: Readonly<Record<string, readonly [Reading, ...Reading[]]>> = {
  CONVERSION: [
    read({ converted: 'conversions', total: 'clicks' }),
    read({ converted: 'orders', total: 'visits' }),
    read({ converted: 'won', total: 'opportunities' }),
  ],
  LEAD_TO_CUSTOMER: [
    read({ new_customers: 'newCustomers', new_leads: 'leads' }),
    read({ new_customers: 'won', new_leads: 'leads' }),
    read({ new_customers: 'leadsWon', new_leads: 'leads' }),
  ],
  LEADS_PER_CUSTOMER: [
    read({ new_leads: 'leads', new_customers: 'newCustomers' }),
    read({ new_leads: 'leads', new_customers: 'won' }),
  ],
  MQL_TO_SQL: [read({ sql: 'sql', mql: 'mql' })],
  WIN_RATE: [read({ won: 'won', lost: 'lost' })],
  CLOSE_RATE: [read({ won: 'won', opportunities: 'opportunities' })],
  LEADS_NEEDED: [read({ target_customers: 'targetCustomers', conversion: kpi('LEAD_TO_CUSTOMER') })],
  CPL: [read({ spend: 'spend', leads: 'leads' }), read({ spend: 'spend:of:leads', leads: 'leads' })],
  CPA: [
    read({ spend: 'spend', acquisitions: 'conversions' }),
    read({ spend: 'spend:of:conversions', acquisitions: 'conversions' }),
    read({ spend: 'spend', acquisitions: 'orders' }),
    read({ spend: 'spend', acquisitions: 'won' }),
  ],
  LEAD_VELOCITY: [
    read({ qualified_leads: 'sql', previous_qualified_leads: 'sql:before' }),
    read({ qualified_leads: 'mql', previous_qualified_leads: 'mql:before' }),
  ],
  CONVERSION_TIME: [
    read({ total_time: 'cycleDays', conversions: 'won' }, { having: { conversions: 'created' } }),
    read({ total_time: 'conversionDays', conversions: 'won' }, { having: { conversions: 'leadDate' } }),
  ],
  LEAD_RESPONSE_TIME: [read({ created: 'responseTime' }, { by: '=' })],
  OPEN_RATE: [read({ opened: 'opened', delivered: 'delivered' })],
  REPLY_RATE: [read({ replied: 'replied', delivered: 'delivered' })],
  REFERRAL_RATE: [read({ referrals: 'referrals', customers: 'customers' })],

  PIPELINE_COUNT: [read({ stages: 'openDeals' }, { by: '=' })],
  PIPELINE_VALUE: [read({ amounts: 'pipelineValue' }, { by: '=' })],
  WEIGHTED_PIPELINE: [read({ amounts: 'weightedPipeline' }, { by: '=' })],
  SALES_CYCLE: [read({ created_dates: 'salesCycle' }, { by: '=' })],
  PIPELINE_COVERAGE: [read({ pipeline_value: 'pipelineValue', target: 'target' })],
  REQUIRED_PIPELINE: [read({ target: 'target', win_rate: kpi('WIN_RATE') })],
  SALES_VELOCITY: [
    read({
      opportunities: 'opportunities:mean',
      average_deal: 'averageDeal',
      win_rate: kpi('WIN_RATE'),
      cycle_days: 'salesCycle',
    }),
  ],
  ANNUALIZED_VALUE: [read({ amount: 'contractAmount', billing: 'billing' })],
  ACTIVITY_PER_REP: [read({ activities: 'activities', reps: 'reps' })],
  REVENUE_PER_REP: [
    read({ revenue: 'wonAmount', reps: 'reps' }, { having: { revenue: 'rep' } }),
    read({ revenue: 'revenue', reps: 'reps' }, { having: { revenue: 'rep' } }),
  ],

  CHURN: [
    rate({ lost_customers: 'lostCustomers', customers_at_start: 'customersStart' }),
    rate({ lost_customers: 'lostSubscribers', customers_at_start: 'subscribersStart' }),
  ],
  CHURN_FROM_COUNTS: [
    rate({ customers_at_start: 'customersStart', customers_at_end: 'customersEnd', new_customers: 'newCustomers' }),
  ],
  RETENTION: [
    rate({ customers_at_start: 'customersStart', customers_at_end: 'customersEnd', new_customers: 'newCustomers' }),
  ],
  PASSIVE_CHURN: [rate({ lost_to_failed_payment: 'lostToFailedPayment', customers_at_start: 'customersStart' })],
  ANNUAL_CHURN: [read({ monthly_churn: kpi('CHURN') }, { every: 'month' })],
  REPEAT_PURCHASE_RATE: [rate({ repeat_customers: 'repeatCustomers', customers: 'customers' })],

  NPS: [read({ promoters: 'promoters', passives: 'passives', detractors: 'detractors' }, { by: 'NPS_FROM_COUNTS' })],
  NPS_FROM_COUNTS: [read({ promoters: 'promoters', passives: 'passives', detractors: 'detractors' })],
  ENPS: [
    read(
      { promoters: 'staffPromoters', passives: 'staffPassives', detractors: 'staffDetractors' },
      { by: 'NPS_FROM_COUNTS' },
    ),
  ],
  CSAT: [read({ converted: 'satisfied', total: 'satisfactionAnswers' }, { by: 'CONVERSION' })],
  CES: [read({ scores: 'averageEffort' }, { by: '=' })],
  DEFECT_RATE: [read({ defects: 'defects', units: 'produced' })],
  ON_TIME_RATE: [read({ on_time: 'onTime', completed: 'completed' })],
  HANDLING_TIME: [read({ total_time: 'handlingTime', units: 'handled' })],
};
