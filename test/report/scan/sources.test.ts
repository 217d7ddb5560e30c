/** Shops, subscriptions, advertising, surveys and monthly figures as their tools write them. */

import { column, days, months, numbers, rolesOf, rowsOf, scan, tableIn } from './workbook';

test('a shop in English, with an order time and several labels', () => {
  const table = tableIn([
    ['id', 'order_datetime', 'state', 'item', 'category', 'sales', 'channel', 'channel_group'],
    ...rowsOf(
      8,
      numbers(8, 1),
      ['2020-06-08 16:13:42', '2019-12-11 07:01:08'],
      ['Minnesota', 'Texas'],
      ['Model Racehorse', 'Microscope', 'Card'],
      ['Sinister Toys', 'Odd Equipment'],
      [12.35, 129.6, 3],
      ['Google Paid', 'Referral'],
      ['Paid Search', 'Referral'],
    ),
  ]);
  expect(table.kind.value).toBe('orders');
  expect(rolesOf(table)).toMatchObject({
    id: 'id',
    order_datetime: 'date',
    state: 'region',
    item: 'product',
    category: 'category',
    sales: 'amount',
    channel: 'channel',
  });
});

test('a shop in Russian', () => {
  const table = tableIn([
    ['№ заказа', 'Дата заказа', 'Клиент', 'Товар', 'Количество', 'Сумма, руб.', 'Статус', 'Город'],
    ...rowsOf(
      6,
      numbers(6, 1, 501),
      ['01.02.2024', '15.02.2024'],
      ['Анна', 'Илья', 'Олег'],
      ['Чай', 'Кофе'],
      [1, 2],
      ['1 054,00', '350,50'],
      ['Выполнен', 'Доставлен'],
      ['Москва', 'Казань'],
    ),
  ]);
  expect(table.kind.value).toBe('orders');
  expect(Object.values(rolesOf(table))).toEqual([
    'id',
    'date',
    'customer',
    'product',
    'quantity',
    'amount',
    'status',
    'region',
  ]);
});

test('Stripe subscriptions', () => {
  const header =
    'id,Customer ID,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Current Period Start (UTC),Current Period End (UTC),Canceled At (UTC),Ended At (UTC)'.split(
      ',',
    );
  const table = tableIn([
    header,
    ...rowsOf(
      6,
      ['sub_1', 'sub_2', 'sub_3', 'sub_4', 'sub_5', 'sub_6'],
      ['cus_1', 'cus_2', 'cus_3'],
      ['a@example.com', 'b@example.com'],
      ['Pro', 'Basic'],
      [1, 3],
      ['usd'],
      ['month', 'year'],
      [49, 490],
      ['active', 'canceled'],
      ['2023-01-05 10:00', '2023-02-05 10:00'],
      ['2023-01-05 10:00', '2023-02-05 10:00'],
      ['2024-01-05 10:00'],
      ['2024-02-05 10:00'],
      ['', '2024-01-09 10:00'],
      ['', '2024-02-05 10:00'],
    ),
  ]);
  expect(table.kind.value).toBe('subscriptions');
  expect(rolesOf(table)).toMatchObject({
    'Customer ID': 'customer',
    Plan: 'product',
    Interval: 'billing',
    Amount: 'amount',
    Status: 'status',
    'Start (UTC)': 'start',
    'Ended At (UTC)': 'end',
  });
});

test('subscriptions with MRR: flags are no labels, yearly amounts no MRR', () => {
  const table = tableIn([
    'subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,churn_flag,billing_frequency'.split(
      ',',
    ),
    ...rowsOf(
      6,
      ['S-1', 'S-2', 'S-3', 'S-4', 'S-5', 'S-6'],
      ['A-1', 'A-2'],
      days('2023-01-01', 6, 9),
      ['', ...days('2024-01-01', 2)],
      ['Pro', 'Basic'],
      [14, 17],
      [2786, 833, 0],
      [33432, 9996, 0],
      [false, true],
      [true, false],
      ['monthly', 'annual'],
    ),
  ]);
  expect(table.kind.value).toBe('subscriptions');
  expect(rolesOf(table)).toEqual({
    subscription_id: 'id',
    account_id: 'customer',
    start_date: 'start',
    end_date: 'end',
    plan_tier: 'product',
    seats: 'quantity',
    mrr_amount: 'mrr',
    churn_flag: 'churned',
    billing_frequency: 'billing',
  });
});

test('customers of a telecom firm: monthly charges are MRR, "Churn" is a yes', () => {
  const table = tableIn([
    'customerID,gender,tenure,PhoneService,Contract,MonthlyCharges,TotalCharges,Churn'.split(','),
    ...rowsOf(
      6,
      ['7590-V', '5575-G', '3668-Q', '1-A', '2-B', '3-C'],
      ['Female', 'Male'],
      [1, 34, 2],
      ['No', 'Yes'],
      ['Month-to-month', 'One year'],
      [29.85, 56.95],
      ['29.85', ' ', 1889.5],
      ['No', 'Yes'],
    ),
  ]);
  expect(table.kind.value).toBe('subscriptions');
  expect(rolesOf(table)).toMatchObject({ customerID: 'customer', MonthlyCharges: 'mrr', Churn: 'churned' });
  expect(rolesOf(table)).not.toHaveProperty('PhoneService');
});

test('Google Ads under two lines of report title, with totals below', () => {
  const table = tableIn([
    ['Campaign report'],
    ['August 1, 2026 - August 3, 2026'],
    ['Day', 'Campaign', 'Cost', 'Impr.', 'Clicks', 'CTR', 'Avg. CPC', 'Conversions', 'Cost / conv.'],
    ...rowsOf(
      6,
      days('2026-08-01', 3),
      ['Brand', 'Generic'],
      [120.5, 80.25],
      [15000, 22000],
      [320, 410],
      [0.021, 0.019],
      [0.38, 0.2],
      [12, 7],
      [10, 11.5],
    ),
    ['Total: account', '', 602.25, 111000, 2190, 0.02, 0.29, 57, 10.6],
  ]);
  expect(table).toMatchObject({ headerRow: 3, firstRow: 4, lastRow: 9, totalsRow: 10, title: 'Campaign report' });
  expect(table.kind.value).toBe('spend');
  expect(rolesOf(table)).toEqual({
    Day: 'date',
    Campaign: 'campaign',
    Cost: 'spend',
    'Impr.': 'impressions',
    Clicks: 'clicks',
    Conversions: 'conversions',
  });
});

test('Яндекс Директ', () => {
  const table = tableIn([
    ['Отчёт за период 01.08.2026 - 03.08.2026'],
    [
      'Дата',
      '№ Кампании',
      'Кампания',
      'Показы',
      'Клики',
      'CTR (%)',
      'Расход (руб.)',
      'Ср. цена клика (руб.)',
      'Конверсии',
      'Конверсия (%)',
    ],
    ...rowsOf(
      6,
      ['01.08.2026', '02.08.2026'],
      [100, 200],
      ['Бренд', 'Промо'],
      [1000, 50],
      [20, 2],
      ['2,00'],
      ['500,50', '80,00'],
      ['25,03'],
      [3, 1],
      ['15,00'],
    ),
    ['Итого', '', '', 3150, 66, '', '1741,50', '', 12, ''],
  ]);
  expect(table.kind.value).toBe('spend');
  expect(table.totalsRow).toBe(9);
  expect(rolesOf(table)).toEqual({
    Дата: 'date',
    Кампания: 'campaign',
    Показы: 'impressions',
    Клики: 'clicks',
    'Расход (руб.)': 'spend',
    Конверсии: 'conversions',
  });
});

test('answers: a score from 0 to 10 in either language', () => {
  const english = tableIn([
    ['id', 'order_id', 'order_date', 'channel', 'nps_score'],
    ...rowsOf(11, numbers(11), numbers(11, 3), days('2020-01-01', 11), ['Google', 'Referral'], numbers(11, 1, 0)),
  ]);
  expect(english.kind.value).toBe('answers');
  expect(rolesOf(english)).toEqual({ id: 'id', order_date: 'date', channel: 'channel', nps_score: 'score' });
  const russian = tableIn([
    ['Отметка времени', 'Оцените сервис: оценка', 'Комментарий'],
    ...rowsOf(6, days('2024-01-01', 6), [5, 4, 3], ['Хорошо', '']),
  ]);
  expect(russian.kind.value).toBe('answers');
  expect(column(russian, 'Оцените сервис: оценка').scale).toMatchObject({ from: 3, to: 5, wholePercent: false });
});

test('a survey with several questions: each score is told by its words, and asked when two say the same', () => {
  const answers = [days('2024-01-01', 11), numbers(11, 1, 0), [5, 4, 3], [7, 6, 1]];
  for (const header of [
    ['Date', 'Would recommend (0–10)', 'Satisfied (1–5)', 'Easy to use (1–7)'],
    ['Дата', 'Порекомендует (0–10)', 'Доволен (1–5)', 'Было легко (1–7)'],
  ]) {
    const table = tableIn([header, ...rowsOf(11, ...answers)]);
    expect(table.columns.map(({ survey }) => survey)).toEqual([null, 'nps', 'csat', 'ces']);
    expect(table.questions).toEqual([]);
  }
  const twice = tableIn([['Date', 'Score 1', 'Score 2'], ...rowsOf(11, days('2024-01-01', 11), [5, 4], [3, 2])]);
  expect(twice.questions).toContainEqual(expect.objectContaining({ about: 'role', columns: [2, 3], roles: ['score'] }));
});

test('monthly figures under headings of groups, in both languages', () => {
  const figures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((factor) => numbers(12, factor, 100));
  const roles = [
    'period',
    'revenue',
    'cogs',
    'netProfit',
    'orders',
    'customersStart',
    'newCustomers',
    'lostCustomers',
    'customersEnd',
    'leads',
    'spend',
    'impressions',
    'clicks',
  ];
  for (const [group, header] of [
    [
      ['', 'Sales', '', '', '', 'Customers', '', '', '', 'Marketing'],
      'Month,Revenue,Cost of goods,Net profit,Orders,At start,New,Lost,At end,Leads,Spend,Impressions,Clicks',
    ],
    [
      ['', 'Продажи', '', '', '', 'Клиенты', '', '', '', 'Маркетинг'],
      'Месяц,Выручка,Себестоимость,Чистая прибыль,Заказы,На начало,Новые,Ушли,На конец,Лиды,Расходы,Показы,Клики',
    ],
  ] as const) {
    const table = tableIn([
      ['Monthly figures'],
      ['A note'],
      [...group],
      header.split(','),
      ...rowsOf(12, months(2024, 12), ...figures),
    ]);
    expect(table).toMatchObject({ headerRow: 4, step: 'month', kind: { value: 'periods' } });
    expect(Object.values(rolesOf(table))).toEqual(roles);
    expect(column(table, header.split(',')[5]).group).toBe(group[5]);
  }
});

test('movements of MRR under a title that says so', () => {
  const roles = ['period', 'mrrStart', 'newMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr', 'mrrEnd'];
  for (const [title, header] of [
    ['Monthly recurring revenue', 'Month,Start,New,Expansion,Contraction,Churned,End'],
    ['Ежемесячная выручка по подпискам (MRR)', 'Месяц,Начало,Новые,Расширение,Сокращение,Отток,Конец'],
  ]) {
    const figures = [11, 12, 13, 14, 15, 16].map((step) => numbers(12, step, 900));
    const table = tableIn([[title], header.split(','), ...rowsOf(12, months(2024, 12), ...figures)], 'MRR');
    expect(table.kind.value).toBe('periods');
    expect(Object.values(rolesOf(table))).toEqual(roles);
  }
});

test('weekly figures with a column a channel', () => {
  const { tables } = scan({
    Weekly: [
      [
        'DATE',
        'revenue',
        'tv_S',
        'print_S',
        'facebook_I',
        'search_clicks_P',
        'competitor_sales_B',
        'facebook_S',
        'events',
      ],
      ...rowsOf(
        12,
        days('2015-11-23', 12, 7),
        numbers(12, 997.5, 20000),
        numbers(12, 3),
        [0, 5.5],
        numbers(12, 700),
        [0, 98.2],
        numbers(12, 500),
        numbers(12, 9),
        ['na'],
      ),
    ],
    Расходы: [
      ['Месяц', 'Выручка', 'Расходы Яндекс', 'Расходы ВКонтакте'],
      ...rowsOf(
        12,
        [
          'янв 2024',
          'фев 2024',
          'мар 2024',
          'апр 2024',
          'май 2024',
          'июн 2024',
          'июл 2024',
          'авг 2024',
          'сен 2024',
          'окт 2024',
          'ноя 2024',
          'дек 2024',
        ],
        numbers(12, 100),
        numbers(12, 3),
        numbers(12, 5),
      ),
    ],
  });
  const [weekly, monthly] = tables;
  expect(weekly).toMatchObject({ step: 'week', kind: { value: 'periods' } });
  const spend = (table: (typeof tables)[number]) =>
    table.columns.filter(({ role }) => role.value === 'spend').map(({ series }) => series);
  expect(spend(weekly)).toEqual(['tv', 'print', 'facebook']);
  expect(rolesOf(weekly)).toMatchObject({ revenue: 'revenue', facebook_I: 'impressions', search_clicks_P: 'clicks' });
  expect(rolesOf(weekly)).not.toHaveProperty('competitor_sales_B');
  expect(monthly).toMatchObject({ step: 'month', kind: { value: 'periods' } });
  expect(spend(monthly)).toEqual(['яндекс', 'вконтакте']);
});

test('a total stands for its parts: only it is counted', () => {
  for (const total of ['Revenue', 'Total revenue for the month']) {
    const table = tableIn([
      ['Month', 'Revenue Shop', 'Revenue Market', total],
      ...rowsOf(12, months(2024, 12), numbers(12, 10, 100), numbers(12, 20, 200), numbers(12, 30, 300)),
    ]);
    expect(rolesOf(table)).toEqual({ Month: 'period', [total]: 'revenue' });
  }
});

test('the cost of a conversion is no spend', () => {
  const table = tableIn([
    ['Day', 'Campaign', 'Clicks', 'Cost / conv.'],
    ...rowsOf(6, days('2026-08-01', 3), ['Brand', 'Generic'], [320, 410], [10, 11.5]),
  ]);
  expect(rolesOf(table)).toEqual({ Day: 'date', Campaign: 'campaign', Clicks: 'clicks' });
});
