import { amounts, dates, ids } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { rfm } from '../../rows/rfm';
import { asOf } from '../../rows/settings';

export default defineRows({
  name: { en: 'RFM segments', ru: 'RFM-сегменты' },
  question: {
    en: 'Which customers are our best, and which are we about to lose?',
    ru: 'Какие клиенты лучшие, а каких мы вот-вот потеряем?',
  },
  summary: {
    en: 'A table with a row a customer: days since the last order, number of orders, their sum, scores from 1 to 5 and a segment.',
    ru: 'Таблица, где строка — клиент: дней с последнего заказа, число заказов, их сумма, оценки от 1 до 5 и сегмент.',
  },
  params: [
    ids('customers', { en: 'Customer of each order', ru: 'Клиент каждого заказа' }),
    dates('dates', { en: 'Date of each order', ru: 'Дата каждого заказа' }),
    amounts('amounts', { en: 'Amount of each order', ru: 'Сумма каждого заказа' }),
    asOf(),
  ],
  compute: (sheet, customers, when, sums, until) => {
    const { of, texts } = customers.codes();
    const days = when.periods('day', until).of;
    return rfm({ customers: of, names: texts, days, amounts: sums.values() }, until, sheet.language());
  },
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'recency = calendar days from the last row of the customer to as_of (the latest date unless given); frequency = number of rows; monetary = sum of amounts. R, F and M = ceiling(5 × average rank ÷ number of customers), 5 being the best; for R the most recent customer has the highest rank; equal figures share the mean of their ranks. The segment is the first that fits of (R, F, M): Champions 4–5, 4–5, 4–5; Loyal 2–5, 3–5, 3–5; Potential loyalists 3–5, 1–3, 1–3; New 4–5, 1, 1; Promising 3–4, 1, 1; Need attention 2–3, 2–3, 2–3; About to sleep 2–3, 1–2, 1–2; At risk 1–2, 2–5, 2–5; Cannot lose 1, 4–5, 4–5; Hibernating 1–2, 1–2, 1–2; Lost 1, 1, 1; else Other. Rows after as_of are ignored; customers stand in the order of their first rows',
    ru: 'давность — календарных дней от последней строки клиента до as_of (по умолчанию самая поздняя дата); частота — число строк; сумма — сумма заказов. R, F и M = округление вверх (5 × средний ранг ÷ число клиентов), 5 — лучшая оценка; для R высший ранг у самого недавнего; равные значения делят средний ранг. Сегмент — первый подходящий по (R, F, M): Чемпионы 4–5, 4–5, 4–5; Лояльные 2–5, 3–5, 3–5; Потенциально лояльные 3–5, 1–3, 1–3; Новые 4–5, 1, 1; Перспективные 3–4, 1, 1; Требуют внимания 2–3, 2–3, 2–3; Засыпающие 2–3, 1–2, 1–2; В зоне риска 1–2, 2–5, 2–5; Нельзя потерять 1, 4–5, 4–5; Спящие 1–2, 1–2, 1–2; Потерянные 1, 1, 1; иначе Прочие. Строки после as_of не учитываются; клиенты стоят в порядке первых строк',
  },
  examples: [
    {
      given: [
        [['Customer'], ['a'], ['a'], ['b'], ['c']],
        [['Date'], ['2024-01-05'], ['2024-03-01'], ['2024-02-10'], ['2024-01-01']],
        [['Amount'], [100], [300], [50], [20]],
      ],
      gives: [
        ['Customer', 'Recency, days', 'Frequency', 'Monetary', 'R', 'F', 'M', 'Segment'],
        ['a', 0, 2, 400, 5, 5, 5, 'Champions'],
        ['b', 20, 1, 50, 4, 3, 4, 'Loyal'],
        ['c', 60, 1, 20, 2, 3, 2, 'Need attention'],
      ],
    },
    {
      given: [[['a']], [['yesterday']], [[100]]],
      refuses: 'dates must be a date, but it is "yesterday" (write it as 2024-03-31)',
    },
  ],
  source: {
    title: 'RFM (market research), Wikipedia',
    url: 'https://en.wikipedia.org/wiki/RFM_(market_research)',
  },
  misused: {
    en: 'Scores compare customers with each other: in a poor year somebody still gets 5. With fewer than some twenty customers they mean little. Orders split into several rows make the frequency too high.',
    ru: 'Оценки сравнивают клиентов между собой: и в плохой год кто-то получит 5. Если клиентов меньше двух десятков, оценки мало что значат. Заказы, разбитые на несколько строк, завышают частоту.',
  },
  benchmark: null,
  neighbours: ['REPEAT_RATE', 'COHORT', 'CLV'],
  aliases: { en: ['recency frequency monetary', 'customer segments'], ru: ['RFM-анализ', 'сегментация клиентов'] },
});
