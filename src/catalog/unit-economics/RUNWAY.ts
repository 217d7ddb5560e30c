import { defineKpi, UNDEFINED } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Runway', ru: 'Запас денег в месяцах (Runway)' },
  question: { en: 'For how many months will our cash last?', ru: 'На сколько месяцев нам хватит денег?' },
  summary: {
    en: 'Months until the cash is gone at the present net burn; blank when the business burns nothing.',
    ru: 'Через сколько месяцев кончатся деньги при нынешнем чистом расходе; пусто, если деньги не тают.',
  },
  params: [
    money('cash', { en: 'Cash in hand', ru: 'Деньги на счетах' }),
    money('monthly_net_burn', { en: 'Net burn a month', ru: 'Чистый расход денег за месяц' }),
  ],
  unit: 'time',
  better: 'higher',
  formula: { en: 'cash ÷ net burn a month', ru: 'деньги ÷ чистый расход за месяц' },
  compute: (cash, burn) => (burn > 0 ? cash / burn : UNDEFINED),
  native: 'IF({monthly_net_burn}>0,{cash}/{monthly_net_burn},"")',
  examples: [
    { given: [600000, 50000], gives: 12 },
    { given: [600000, 0], gives: '' },
    { given: [600000, -20000], gives: '' },
  ],
  source: { title: 'Burn rate, Wikipedia', url: 'https://en.wikipedia.org/wiki/Burn_rate' },
  misused: {
    en: 'Burn from the profit and loss account ignores late payers and prepayments: take the change of the bank balance.',
    ru: 'Расход из отчёта о прибылях не видит задержек оплаты и авансов: берите изменение остатка на счетах.',
  },
  benchmark: null,
  neighbours: ['BURN_MULTIPLE', 'NET_MARGIN', 'BREAK_EVEN'],
  aliases: { en: ['cash runway', 'months of cash'], ru: ['ранвей', 'финансовая подушка', 'на сколько хватит денег'] },
});
