/** A small catalogue with everything that a page has to bear: two groups, markup in names, a doubtful address. */

import type { Catalogue, FunctionTexts } from '../../src/sidebar/catalogue';

export const MARKUP = '<img src=x onerror="window.hacked=1">&amp;<b>bold</b>';

const same = (text: string) => ({ en: text, ru: text });

export const cac: FunctionTexts = {
  id: 'CAC',
  group: 'unit-economics',
  name: { en: 'Customer acquisition cost', ru: 'Стоимость привлечения клиента' },
  question: { en: 'What does one new customer cost us?', ru: 'Во сколько обходится один новый клиент?' },
  summary: { en: 'What one new customer costs.', ru: 'Сколько стоит новый клиент.' },
  params: [
    { name: 'sales_marketing_spend', kind: 'money', label: { en: 'Spend', ru: 'Расходы' }, optional: false },
    { name: 'new_customers', kind: 'count', label: { en: 'New customers', ru: 'Новые клиенты' }, optional: false },
    { name: 'share', kind: 'rate', label: { en: 'Share', ru: 'Доля' }, optional: true, fallback: 0.5 },
  ],
  unit: 'money',
  better: 'lower',
  formula: { en: 'spend ÷ new customers', ru: 'расходы ÷ новые клиенты' },
  examples: [
    { given: [2000.5, 100], gives: 20.005 },
    { given: [500, 0], gives: '' },
  ],
  source: { title: 'Customer acquisition cost', url: 'https://en.wikipedia.org/wiki/Customer_acquisition_cost' },
  misused: { en: 'Leaving salaries out makes it look low.', ru: 'Без зарплат показатель кажется низким.' },
  benchmark: null,
  neighbours: ['ODD', 'NOT_THERE'],
  aliases: { en: ['cost per customer'], ru: ['цена клиента'] },
};

const odd: FunctionTexts = {
  ...cac,
  id: 'ODD',
  group: 'odd',
  name: same(MARKUP),
  summary: same(MARKUP),
  params: [{ name: 'word', kind: 'word', label: same(MARKUP), optional: true, words: [['higher', 'выше']] }],
  source: { title: MARKUP, url: 'javascript:window.hacked=1' },
  benchmark: { value: 3, meaning: same(MARKUP), source: { title: 'Rule', url: 'https://example.com/rule' } },
  neighbours: ['CAC'],
  aliases: { en: [], ru: ['учёт'] },
};

export function sampleCatalogue(user: 'en' | 'ru', locale: string): Catalogue {
  const groups = { 'unit-economics': { en: 'Unit economics', ru: 'Юнит-экономика' }, odd: same(MARKUP) };
  return { settings: { user, locale }, functions: { groups, functions: [cac, odd] } };
}
