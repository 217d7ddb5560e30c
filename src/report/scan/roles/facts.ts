/** Roles of what is measured in a record: dates, stages, amounts, answers. */

import type { Role } from './role';

export const FACT_ROLES = {
  created: {
    name: { en: 'Created date', ru: 'Дата создания' },
    holds: 'date',
    kinds: ['deals', 'leads'],
    says: 'created, created at, created on, created date, create date, date created, creation date, дата создания, дата создания сделки, создан, создана, создано',
    suggests:
      'date added, opened, open date, added time, add time, lead date, дата добавления, дата поступления, дата заявки, дата обращения, дата открытия, дата лида, время создания',
    mayMean: 'date, дата, begin date, start date, дата начала',
  },
  closed: {
    name: { en: 'Closed date', ru: 'Дата закрытия' },
    holds: 'end date',
    kinds: ['deals'],
    says: 'closed, close date, closed date, closed at, closed on, date closed, дата закрытия, дата закрытия сделки, дата завершения, закрыта, закрыт, закрыто',
    suggests: 'won time, date won, won date, won at, дата успеха, дата выигрыша, дата продажи, дата оплаты',
    mayMean:
      'expected close date, expected closing, estimated close date, предполагаемая дата закрытия, ожидаемая дата закрытия, плановая дата закрытия, планируемая дата закрытия, end date, дата окончания',
  },
  leadDate: {
    name: { en: 'Date of the lead', ru: 'Дата лида' },
    holds: 'date',
    kinds: ['deals'],
    says: 'lead received, lead received on, lead created, date of the lead, first contact date, дата первого обращения, лид получен, дата получения лида, дата первого контакта',
    onlySaid: true,
  },
  date: {
    name: { en: 'Date', ru: 'Дата' },
    holds: 'date',
    kinds: ['orders', 'spend', 'answers'],
    says: 'date, day, order date, order datetime, purchase date, sale date, дата, день, дата заказа, дата покупки, дата продажи, дата и время',
    suggests:
      'transaction date, payment date, invoice date, paid at, paid date, month, week, month begin, week begin, date time, response date, submitted at, survey date, месяц, неделя, дата оплаты, дата платежа, дата операции, дата ответа, дата опроса, отметка времени, timestamp, reporting starts, начало отчетного периода, начало отчетности, дата начала отчетности, дата начала отчета, order time, processed at, created, created at, created date, date created, дата создания, created on',
    mayMean: 'time, время, период, period',
  },
  start: {
    name: { en: 'Start date', ru: 'Дата начала' },
    holds: 'date',
    kinds: ['subscriptions'],
    says: 'start, start date, started, started at, subscription start, subscription start date, subscription started at, дата начала, начало, дата старта, начало подписки',
    suggests:
      'begin date, activation date, activated at, subscribed at, signup date, sign up date, дата подключения, дата активации, действует с, дата подписки, начало действия',
    mayMean: 'created, created at, created date, date created, дата создания, current period start, date, дата',
  },
  end: {
    name: { en: 'End date', ru: 'Дата окончания' },
    holds: 'end date',
    kinds: ['subscriptions'],
    says: 'end, end date, ended, ended at, subscription end, subscription end date, дата окончания, окончание, конец, окончание подписки',
    suggests:
      'canceled at, cancelled at, cancellation date, cancel date, subscription canceled at, churn date, churned at, дата отмены, дата отключения, действует до, дата оттока, дата расторжения, действует по',
    mayMean: 'expires, expires at, expiry date, истекает',
  },
  stage: {
    name: { en: 'Stage', ru: 'Стадия' },
    holds: 'stage',
    kinds: ['deals', 'leads'],
    says: 'stage, deal stage, stage name, pipeline stage, lead stage, opportunity stage, стадия, стадия сделки, стадия лида, этап, этап сделки, этап воронки',
    suggests:
      'status label, deal status, lead status, opportunity status, lifecycle stage, статус сделки, статус лида, status, статус',
    mayMean: 'step, шаг',
  },
  status: {
    name: { en: 'Status or outcome', ru: 'Статус или исход' },
    holds: 'stage',
    kinds: ['deals', 'leads', 'orders', 'subscriptions'],
    says: 'status, outcome, order status, status type, deal outcome, subscription status, payment status, статус, исход, статус заказа, исход сделки, статус оплаты, статус подписки',
    suggests:
      'result, финансовый статус, financial status, результат, итог, state, is closed won, is won, won, состояние',
    mayMean: 'fulfillment status, status label',
  },
  pipeline: {
    name: { en: 'Pipeline', ru: 'Воронка' },
    holds: 'label',
    kinds: ['deals', 'leads'],
    says: 'pipeline, pipeline name, воронка, воронка продаж',
  },
  probability: {
    name: { en: 'Probability', ru: 'Вероятность' },
    holds: 'probability',
    kinds: ['deals'],
    says: 'probability, probability %, win probability, deal probability, вероятность, вероятность %, вероятность сделки, вероятность закрытия',
    suggests: 'forecast probability, confidence, шанс, win chance, вероятность успеха',
  },
  amount: {
    name: { en: 'Amount', ru: 'Сумма' },
    holds: 'number',
    kinds: ['deals', 'orders', 'subscriptions'],
    says: 'amount, deal amount, deal value, opportunity amount, opportunity value, order amount, order total, sales, revenue, сумма, сумма сделки, сумма заказа, бюджет, бюджет сделки, выручка',
    suggests:
      'value, total, total price, grand total, sale amount, plan amount, amount paid, net sales, sum, сумма оплаты, сумма продажи, стоимость сделки, стоимость заказа, оплачено, оборот, сумма к оплате, сумма с ндс, total amount, цена сделки',
    mayMean:
      'price, unit price, subtotal, итого, стоимость, цена, доход, продажи, paid, annual contract value, acv, тариф руб',
  },
  mrr: {
    name: { en: 'MRR', ru: 'MRR' },
    holds: 'number',
    kinds: ['subscriptions'],
    says: 'mrr, mrr amount, monthly recurring revenue, ежемесячная выручка, ежемесячный платеж, абонентская плата, абонплата',
    suggests:
      'monthly charges, monthly charge, monthly fee, monthly price, monthly amount, месячный платеж, ежемесячная плата, платеж в месяц, стоимость в месяц',
  },
  billing: {
    name: { en: 'Billing period', ru: 'Период оплаты' },
    holds: 'billing',
    kinds: ['subscriptions', 'deals'],
    says: 'billing, billing frequency, billing period, billing interval, billing cycle, plan interval, период оплаты, периодичность оплаты, частота оплаты',
    suggests: 'interval, payment frequency, value period, периодичность, интервал, период биллинга',
  },
  churned: {
    name: { en: 'Churned', ru: 'Ушёл' },
    holds: 'flag',
    kinds: ['subscriptions'],
    says: 'churn, churned, churn flag, is churned, отток, ушел',
    suggests: 'attrition, exited, отключен, отписался, отменен',
  },
  score: {
    name: { en: 'Score', ru: 'Оценка' },
    holds: 'score',
    kinds: ['answers'],
    says: 'nps, nps score, csat, csat score, ces, ces score, enps, score, would recommend, оценка, оценка nps, балл, оценка сервиса',
    suggests:
      'rating, satisfaction, satisfied, satisfaction score, how likely recommend, likelihood recommend, easy use, effort, рейтинг, баллы, вероятность рекомендации, насколько вероятно, порекоменду*, рекоменду*, удовлетворен*, доволен, довольны, легко, усили*',
    many: true,
  },
  currency: {
    name: { en: 'Currency', ru: 'Валюта' },
    holds: 'currency',
    kinds: ['deals', 'orders', 'subscriptions', 'spend'],
    says: 'currency, currency code, deal currency, plan currency, валюта, код валюты, валюта сделки',
    suggests: 'value currency, amount currency, валюта заказа',
  },
  quantity: {
    name: { en: 'Quantity', ru: 'Количество' },
    holds: 'count',
    kinds: ['orders', 'subscriptions', 'deals'],
    says: 'quantity, qty, количество, кол во, lineitem quantity, количество товаров',
    suggests: 'units, seats, licenses, items, число единиц, шт, штук, мест',
  },
  cost: {
    name: { en: 'Cost', ru: 'Себестоимость' },
    holds: 'number',
    kinds: ['orders', 'deals'],
    says: 'cogs, cost of goods, cost of goods sold, себестоимость, закупочная цена',
    suggests: 'cost, unit cost, cost price, закупка, закупочная стоимость, затраты, total cost',
  },
} as const satisfies Record<string, Role>;
