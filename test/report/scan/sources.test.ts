/** Shops, subscriptions and advertising as their tools write them, in English and Russian. */

import { days, numbers, rolesOf, rowsOf, tableIn } from './workbook';

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
    ['Day', 'Campaign', 'Cost', 'Impr.', 'Clicks', 'CTR', 'Avg. CPC', 'Conversions', 'Conv. value'],
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
    'Conv. value': 'adRevenue',
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
      'Доход (руб.)',
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
      ['1200,00', '0,00'],
    ),
    ['Итого', '', '', 3150, 66, '', '1741,50', '', 12, '', '3600,00'],
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
    'Доход (руб.)': 'adRevenue',
  });
});

test.each([
  ['a customer once: a list of subscriptions', ['a', 'b', 'c', 'd', 'e', 'f'], null],
  ['customers again and again: what they pay a month', ['a', 'b'], 'month'],
])('without an end, %s', (_, customers, step) => {
  const started = ['2024-01-05', '2024-01-20', '2024-02-07', '2024-02-21', '2024-03-05', '2024-03-22'];
  const table = tableIn([['Customer', 'Start date', 'MRR'], ...rowsOf(6, customers, started, [100, 50])]);
  expect([table.kind.value, table.step]).toEqual(['subscriptions', step]);
});
