import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Cost per acquisition', ru: 'Стоимость целевого действия' },
  question: {
    en: 'What does one order, registration or call cost us?',
    ru: 'Во сколько обходится один заказ, регистрация или звонок?',
  },
  summary: {
    en: 'What is spent, on average, on one action that the advertising aims at.',
    ru: 'Сколько в среднем тратится на одно целевое действие рекламы.',
  },
  params: [
    money('spend', { en: 'Advertising spend', ru: 'Расходы на рекламу' }),
    count('acquisitions', { en: 'Actions gained', ru: 'Целевые действия' }),
  ],
  unit: 'money',
  better: 'lower',
  formula: { en: 'spend ÷ actions gained', ru: 'расходы ÷ целевые действия' },
  compute: (spend, acquisitions) => spend / acquisitions,
  native: '{spend}/{acquisitions}',
  examples: [
    { given: [6000, 40], gives: 150 },
    { given: [6000, 0], gives: '' },
  ],
  source: { title: 'Cost per action, Wikipedia', url: 'https://en.wikipedia.org/wiki/Cost_per_action' },
  misused: {
    en: 'Actions are not customers: a repeat order also counts. Sums over channels double if each channel claims the same order.',
    ru: 'Действие — ещё не новый клиент: повторный заказ тоже считается. Если один заказ приписали себе несколько каналов, он задвоится.',
  },
  benchmark: null,
  neighbours: ['CAC', 'CPL', 'CPC', 'ROAS'],
  aliases: {
    en: ['CPA', 'cost per action', 'cost per conversion'],
    ru: ['CPA', 'цена действия', 'стоимость конверсии'],
  },
});
