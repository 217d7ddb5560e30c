/** Which words mean won and lost, and how words of the user replace them. */

import { LOST, OPEN, outcomeReader, WON } from '../../src/rows/outcomes';
import { isHeaderOfStages, isLabelHeader, isLost, isWon, wordKey } from '../../src/rows/stages';

test.each([
  ['Close, Pipedrive', 'Won', 'Lost'],
  ['HubSpot', 'Closed won', 'Closed lost'],
  ["HubSpot's own names", 'closedwon', 'closedlost'],
  ['Salesforce', 'Closed Won', 'Closed Lost'],
  ['Kommo', 'Closed - won', 'Closed - lost'],
  ['amoCRM', 'Успешно реализовано', 'Закрыто и не реализовано'],
  ['Bitrix24', 'Сделка успешна', 'Сделка провалена'],
  ['codes of Bitrix24', 'WON', 'LOSE'],
  ['codes of a pipeline of Bitrix24', 'C12:WON', 'C12:APOLOGY'],
  ['a hand-kept table', 'Оплачено', 'Отказ'],
  ['case and spaces', '  ОПЛАЧЕНО ', 'закрыто  и не реализовано'],
  ['ё and е', 'продан', 'отменён'],
  ['a sign before the word', '✅ Оплачено', '❌ Отказ'],
])('%s: won is "%s", lost is "%s"', (_, won, lost) => {
  expect([isWon(won), isLost(won)]).toEqual([true, false]);
  expect([isWon(lost), isLost(lost)]).toEqual([false, true]);
});

test.each(['Negotiation', 'Переговоры', 'Closed', 'Закрыто', 'Wonderful', 'not won', '', '-', 'Счёт на предоплату'])(
  '"%s" is neither won nor lost',
  (word) => expect([isWon(word), isLost(word)]).toEqual([false, false]),
);

test('words of the user replace the known ones of their kind only', () => {
  const outcome = outcomeReader(['Done']);
  expect(['done', 'Won', 'Lost', 'Demo'].map(outcome)).toEqual([WON, OPEN, LOST, OPEN]);
  const other = outcomeReader(undefined, ['Gone']);
  expect(['Won', 'Lost', ' GONE '].map(other)).toEqual([WON, OPEN, LOST]);
});

test('a known word of one kind that the user names as the other is the other', () => {
  expect(outcomeReader(undefined, ['Paid'])('Paid')).toBe(LOST);
  expect(outcomeReader(['Отказ'])('отказ')).toBe(WON);
});

test('a header is a word that stands over stages and is no stage itself', () => {
  expect(['Stage', 'Deal stage', 'Статус', 'Этап сделки'].map((word) => isHeaderOfStages(word, []))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isHeaderOfStages('Статус', ['статус', 'Лид'])).toBe(false);
  expect(['Won', 'Lead', 'Демо', ''].map((word) => isHeaderOfStages(word, []))).toEqual([false, false, false, false]);
});

test('headers of labels are known in both languages', () => {
  for (const word of ['Rep', 'Deal owner', 'Ответственный', 'Источник', 'customer_id', 'Клиент']) {
    expect([word, isLabelHeader(word)]).toEqual([word, true]);
  }
  expect(isLabelHeader('A-17')).toBe(false);
});

test('case, spaces and ё do not tell words apart', () => {
  expect(wordKey(' Счёт  Выставлен ')).toBe(wordKey('счет выставлен'));
});
