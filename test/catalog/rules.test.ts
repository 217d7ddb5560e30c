/** What holds for every function of the catalogue. */

import { groups } from '../../src/kpi/groups';
import type { Text } from '../../src/kpi/text';
import { functions, kpis } from '../catalogue';

const ids = functions.map(({ id }) => id);
const each = functions.map((entry) => [`KPI_${entry.id}`, entry] as const);

/** SPEC §2 and §4: name and argument order never change, since formulas live in users' sheets for years. */
const SIGNATURES = `
GROWTH(current, previous) CAGR(first, last, periods) NET_SALES(gross_sales, returns, [discounts]) AOV(revenue, orders)
ARPC(revenue, customers) PURCHASE_FREQUENCY(orders, customers) REVENUE_SHARE(part_revenue, total_revenue)
GROSS_PROFIT(revenue, cogs) GROSS_MARGIN(revenue, cogs) NET_MARGIN(net_profit, revenue) RETURN_RATE(returned, sold)
CONTRIBUTION_MARGIN(price, variable_cost) BREAK_EVEN(fixed_costs, price, variable_cost)
ATTAINMENT(actual, target, [better]) QUOTA_ATTAINMENT(closed_sales, quota) VARIANCE(actual, target)
PACE(actual, start_date, end_date, as_of) STATUS(actual, target, [better], [close_from], [language])
CONVERSION(converted, total) LEAD_TO_CUSTOMER(new_customers, new_leads) LEADS_PER_CUSTOMER(new_leads, new_customers)
MQL_TO_SQL(sql, mql) WIN_RATE(won, lost) CLOSE_RATE(won, opportunities) LEADS_NEEDED(target_customers, conversion)
CPL(spend, leads) CPA(spend, acquisitions) LEAD_VELOCITY(qualified_leads, previous_qualified_leads)
CONVERSION_TIME(total_time, conversions) OPEN_RATE(opened, delivered) REPLY_RATE(replied, delivered)
REFERRAL_RATE(referrals, customers)
PIPELINE_COVERAGE(pipeline_value, target) REQUIRED_PIPELINE(target, win_rate)
SALES_VELOCITY(opportunities, average_deal, win_rate, cycle_days) ANNUALIZED_VALUE(amount, billing)
ACTIVITY_PER_REP(activities, reps) REVENUE_PER_REP(revenue, reps)
ROI(revenue, cost) ROMI(revenue, spend, [gross_margin]) ROAS(revenue, ad_spend) MER(total_revenue, marketing_spend)
CTR(clicks, impressions) CPC(spend, clicks) CPM(spend, impressions) ENGAGEMENT_RATE(interactions, audience)
TRAFFIC_GROWTH(current_visits, previous_visits) SITE_CONVERSION(conversions, visits)
BRAND_LIFT(exposed_yes, exposed_total, control_yes, control_total, [type])
CAC(sales_marketing_spend, new_customers) CLV(average_purchase, purchases_per_year, years, [gross_margin])
LTV(arpa, churn_rate, [gross_margin], [max_periods]) LIFETIME(churn_rate) LTV_CAC(ltv, cac)
CAC_PAYBACK(cac, arpa, [gross_margin]) MAGIC_NUMBER(revenue, previous_revenue, previous_sales_marketing_spend)
BURN_MULTIPLE(net_burn, net_new_arr) RULE_OF_40(growth, margin) RUNWAY(cash, monthly_net_burn)
MRR(amount, billing) ARR(mrr) NEW_MRR(new_customers, mrr_per_customer) EXPANSION_RATE(expansion_mrr, start_mrr)
NET_NEW_MRR(new_mrr, expansion_mrr, contraction_mrr, churned_mrr, [reactivation_mrr])
QUICK_RATIO(new_mrr, expansion_mrr, contraction_mrr, churned_mrr, [reactivation_mrr])
GRR(start_mrr, contraction_mrr, churned_mrr) NRR(start_mrr, expansion_mrr, contraction_mrr, churned_mrr)
MRR_CHURN(start_mrr, contraction_mrr, churned_mrr)
NET_MRR_CHURN(start_mrr, expansion_mrr, contraction_mrr, churned_mrr) ARPA(mrr, accounts)
CHURN(lost_customers, customers_at_start) CHURN_FROM_COUNTS(customers_at_start, customers_at_end, new_customers)
RETENTION(customers_at_start, customers_at_end, new_customers)
PASSIVE_CHURN(lost_to_failed_payment, customers_at_start) ANNUAL_CHURN(monthly_churn)
REPEAT_PURCHASE_RATE(repeat_customers, customers)
NPS(scores) NPS_FROM_COUNTS(promoters, passives, detractors) ENPS(scores) CSAT(scores, [scale_max], [satisfied_from])
CES(scores, [scale_max]) DEFECT_RATE(defects, units) ON_TIME_RATE(on_time, completed) HANDLING_TIME(total_time, units)
INFO(kpi, [field], [language]) LIST([group], [language]) BENCHMARK(kpi, [language]) SPARK(values)
YTD_GROWTH(dates, amounts, [as_of], [fiscal_year_start_month])
SALES_CYCLE(created_dates, closed_dates, [outcomes], [statistic], [won_values])
LEAD_RESPONSE_TIME(created, responded, [statistic], [unit]) PIPELINE_VALUE(amounts, stages, [closed_values])
PIPELINE_COUNT(stages, [closed_values]) WEIGHTED_PIPELINE(amounts, probabilities)
BY_PERIOD(dates, values, [period], [aggregate], [labels]) BREAKDOWN(labels, values, [aggregate], [top], [costs])
LEADERBOARD(reps, amounts, [outcomes], [won_values], [lost_values]) FUNNEL(stages, counts)
FUNNEL_DEALS(deal_stages, stage_order) PIPELINE(stages, amounts, [probabilities])
CUSTOMERS(customers, dates, [amounts], [period], [as_of])
COHORT(customers, dates, [amounts], [period], [measure], [as_of])
MRR_MOVEMENTS(customers, dates, mrr, [period], [as_of])
SUBSCRIPTION_MOVEMENTS(customers, start_dates, end_dates, mrr, [period], [as_of])
RFM(customers, dates, amounts, [as_of]) REPEAT_RATE(customers, dates) DATA_CHECK(range)
`.match(/\w+\([^)]*\)/g) as string[];

test('names and argument order are those of the contract', () => {
  const signatures = functions.map(
    ({ id, params }) => `${id}(${params.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );
  expect(signatures.sort()).toEqual([...SIGNATURES].sort());
});

test.each(each)(
  '%s has every text in English and in Russian',
  (_, { name, question, summary, formula, misused, params, benchmark }) => {
    const texts = [
      name,
      question,
      summary,
      formula,
      misused,
      ...params.map(({ label }) => label),
      ...(benchmark ? [benchmark.meaning] : []),
    ];
    for (const { en, ru } of texts satisfies readonly Text[]) {
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/[А-яЁё]/);
      expect(ru).toMatch(/[А-яЁё]/);
      for (const text of [en, ru]) expect(text).toBe(text.trim());
    }
    expect(name.en.length).toBeLessThanOrEqual(45);
    expect(name.ru.length).toBeLessThanOrEqual(60);
    expect(summary.en).toMatch(/\.$/);
    expect(summary.ru).toMatch(/\.$/);
    expect(question.en).toMatch(/\?$/);
    expect(question.ru).toMatch(/\?$/);
  },
);

test.each(each)('%s names a source that can be opened', (_, { source, benchmark }) => {
  for (const { title, url } of [source, ...(benchmark ? [benchmark.source] : [])]) {
    expect(title).not.toBe('');
    expect(new URL(url).protocol).toBe('https:');
  }
});

test.each(each)('%s: neighbours exist, and it is not its own', (_, { id, neighbours }) => {
  expect(neighbours.length).toBeGreaterThan(0);
  for (const neighbour of neighbours) expect(ids).toContain(neighbour);
  expect(neighbours).not.toContain(id);
});

test.each(each)('%s: optional parameters stand after the needed ones', (_, { params }) => {
  const optional = params.map((param) => param.optional);
  expect(optional).toEqual([...optional].sort());
  for (const { name } of params) expect(name).toMatch(/^[a-z][a-z_0-9]*$/);
});

test('no two functions share a name in a language', () => {
  for (const language of ['en', 'ru'] as const) {
    const names = functions.map(({ name }) => name[language].toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});

test('the plain formula of a KPI names each of its parameters and no other', () => {
  for (const { id, params, native } of kpis) {
    const used = new Set((native?.match(/\{(\w+)\}/g) ?? []).map((name) => name.slice(1, -1)));
    expect([id, [...used].sort()]).toEqual([id, params.map(({ name }) => name).sort()]);
  }
});

test('plain formulas hold in every locale: no decimal literal, no array literal', () => {
  for (const { id, native = '' } of kpis) {
    const bare = native.replace(/\{\w+\}/g, '').replace(/"[^"]*"/g, '');
    expect([id, /\d\.\d|[{};]/.test(bare)]).toEqual([id, false]);
  }
});

test('every group has functions', () => {
  for (const group of Object.keys(groups)) expect(functions.some((entry) => entry.group === group)).toBe(true);
});
