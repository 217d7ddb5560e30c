/** Tables with a row a period and answers to surveys, as firms and survey tools write them, in English and Russian. */

import { column, days, months, numbers, rolesOf, rowsOf, scan, tableIn } from './workbook';

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

test('how far apart the dates of spend are, though channels share them', () => {
  const stepOf = (dates: unknown[]) =>
    tableIn([
      ['Date', 'Channel', 'Spend', 'Clicks'],
      ...rowsOf(
        36,
        dates.flatMap((date) => [date, date, date]),
        ['Google', 'Meta', 'TV'],
        numbers(36),
        numbers(36, 3),
      ),
    ]);
  const monthly = stepOf(months(2024, 12));
  expect([monthly.kind.value, monthly.step]).toEqual(['spend', 'month']);
  expect(stepOf([...months(2024, 12)].reverse()).step).toBe('month');
  const some = [0, 1, 4, 5, 9, 11].map((month) => months(2024, 12)[month]);
  expect(stepOf([...some, ...some]).step).toBe('month');
  expect(stepOf(days('2024-01-01', 12, 7)).step).toBe('week');
  expect(stepOf(days('2024-01-01', 12)).step).toBeNull();
  expect(stepOf(days('2024-01-05', 12, 11)).step).toBeNull();
});
