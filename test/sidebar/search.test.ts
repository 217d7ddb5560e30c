/** Search finds a function by a word in either language, misspelt layouts included. */

import { indexOf, marked, search } from '../../src/sidebar/search';
import { realFunctions } from './built';
import { sampleCatalogue } from './sample';

const real = indexOf(realFunctions());
const first = (query: string) => search(real, query).hits[0]?.fn.id;
const ids = (query: string) => search(real, query).hits.map(({ fn }) => fn.id);

test.each([
  ['отток', 'CHURN'],
  ['средний чек', 'AOV'],
  ['среднего чека', 'AOV'],
  ['average order', 'AOV'],
  ['стоимость привлечения', 'CAC'],
  ['KPI_CAC', 'CAC'],
  ['kpi_cac_pay', 'CAC_PAYBACK'],
  ['ltv:cac', 'LTV_CAC'],
  ['ltvcac', 'LTV_CAC'],
  ['nps', 'NPS'],
  ['churn', 'CHURN'],
  ['win rate', 'WIN_RATE'],
  ['MRR', 'MRR'],
  ['ebitda', 'RULE_OF_40'],
])('%s finds %s first', (query, id) => {
  expect(first(query)).toBe(id);
});

test('a Russian word is found in any of its forms', () => {
  expect(ids('окупаемость')).toContain('CAC_PAYBACK');
  expect(ids('окупаемости')).toContain('CAC_PAYBACK');
});

test('every function is found first by its id, and among the first three by each of its names', () => {
  for (const { fn } of real) {
    expect({ id: fn.id, found: first(`KPI_${fn.id}`) }).toEqual({ id: fn.id, found: fn.id });
    expect(ids(fn.name.en).slice(0, 3)).toContain(fn.id);
    expect(ids(fn.name.ru).slice(0, 3)).toContain(fn.id);
  }
});

test.each([
  ['jnnjr', 'отток', 'CHURN'],
  ['chtlybq xtr', 'средний чек', 'AOV'],
  ['сфс', 'cac', 'CAC'],
  ['тзы', 'nps', 'NPS'],
  ['САС', 'cac', 'CAC'],
  ['СРА', 'cpa', 'CPA'],
  ['рои', 'roi', 'ROI'],
  ['арпа', 'arpa', 'ARPA'],
])('%s, typed in the wrong layout or in letters that look alike, is read as %s', (typed, meant, id) => {
  expect(search(real, typed).query).toBe(meant);
  expect(first(typed)).toBe(id);
});

test('ё and е, capitals and small letters are the same', () => {
  const index = indexOf(sampleCatalogue('ru', 'ru_RU').functions);
  expect(search(index, 'учет').hits[0]).toMatchObject({ fn: { id: 'ODD' }, alias: 'учёт' });
  expect(search(index, 'УЧЁТ').hits[0]).toMatchObject({ fn: { id: 'ODD' } });
});

test('a question may hold one word in three that is nowhere', () => {
  expect(ids('сколько обходится новый клиент вообще').slice(0, 3)).toContain('CAC');
});

test('nothing is found for nonsense, and for nothing', () => {
  expect(ids('zzzz')).toEqual([]);
  expect(ids(' ')).toEqual([]);
});

test('the found beginnings of words are marked', () => {
  expect(marked('Учёт клиентов', 'учет клиента').filter(({ found }) => found)).toEqual([
    { piece: 'Учёт', found: true },
    { piece: 'клиент', found: true },
  ]);
});
