/** Spreadsheets of four locales: formulas are read and shown in their wording, text numbers and dates are read, summaries agree. */

import type { HeadlessSheet } from '../../local/node/create';
import { createLocalSheet } from '../../local/node/create';
import { formulaOf } from '../../src/sidebar/formula';
import { pushedBundle } from '../bundle/pushed';
import { functions } from '../catalogue';
import { ask } from './hostile';

/** How people of a locale write a thousand and a half, a day, and a formula. */
const LOCALES = {
  en_US: { amount: '1,000.50', half: '0.5', day: '12/31/2024', separator: ',', error: 'must be a number' },
  ru_RU: { amount: '1 000,50', half: '0,5', day: '31.12.2024', separator: ';', error: 'ожидается число' },
  de_DE: { amount: '1.000,50', half: '0,5', day: '31.12.2024', separator: ';', error: 'must be a number' },
  tr_TR: { amount: '1.000,50', half: '0,5', day: '31.12.2024', separator: ';', error: 'must be a number' },
} as const;

type Locale = keyof typeof LOCALES;

const open = (locale: Locale): HeadlessSheet =>
  createLocalSheet({ dist: pushedBundle, locale, timeZone: 'Europe/Istanbul' });

describe.each(Object.keys(LOCALES) as Locale[])('%s', (locale) => {
  const { amount, half, day, separator, error } = LOCALES[locale];

  test('a formula typed by hand, its decimals, and how it is shown again', () => {
    const sheet = open(locale);
    const shown = sheet.set('A1', `=KPI_NET_MARGIN(${half}${separator} 2)`);
    expect(shown).toMatchObject({ value: 0.25, error: null });
    expect(shown.formula?.replace(/\s/g, '')).toBe(`=KPI_NET_MARGIN(${half}${separator}2)`);
    expect(sheet.set('A2', '=KPI_NET_MARGIN(1; 2)').value).toBe(0.5);
  });

  test('numbers and days as text, as a CRM of this country exports them', () => {
    const sheet = open(locale);
    sheet.setMany({ A1: `'${amount}`, A2: `'${amount}`, B1: `'${day}`, B2: `'2024-12-30` });
    expect(sheet.cell('A1').value).toBe(amount);
    expect(sheet.set('D1', `=KPI_CAC(A1${separator} 2)`).value).toBe(500.25);
    sheet.set('D3', `=KPI_BY_PERIOD(B1:B2${separator} A1:A2)`);
    expect(sheet.range('D4:E4')).toEqual([['2024-12', 2001]]);
  });

  test('days typed as days, in the zone of the spreadsheet', () => {
    const sheet = open(locale);
    sheet.set('A1', day);
    sheet.set('D1', `=KPI_BY_PERIOD(A1${separator} 1${separator} "day")`);
    expect(sheet.cell('D2').value).toBe('2024-12-31');
  });

  test('errors speak the language of the spreadsheet', () => {
    expect(open(locale).set('A1', `=KPI_CAC("abc"${separator} 1)`).error).toContain(error);
  });

  test('a formula that the page puts into a cell keeps its arguments and decimals', () => {
    const sheet = open(locale);
    sheet.model.selection.selectCell(0, 4);
    expect(ask(sheet, 'insertFormula', { formula: '=KPI_REQUIRED_PIPELINE(25000.5, 0.25)' })).toEqual({ cell: 'A5' });
    expect(sheet.cell('A5').value).toBe(100_002);
    expect(sheet.cell('A5').formula?.replace(/\s/g, '')).toContain(`${separator}${half.replace('5', '25')})`);
  });

  test('the page of functions shows formulas as they are typed here', () => {
    const sheet = open(locale);
    const { settings, functions: library } = JSON.parse(String(sheet.callFromPage('functionCatalog', [])));
    const entry = library.functions.find(({ id }: { id: string }) => id === 'CAC');
    expect(formulaOf(entry, {}, settings.locale)).toContain(`${separator} `);
    expect(library.functions).toHaveLength(functions.length);
  });
});

/** A summary's rows of figures; words are those of the spreadsheet, and what the check of the data found stands alone in its row. */
function summaryIn(locale: Locale, style: 'kpi' | 'plain'): unknown {
  const sheet = open(locale);
  const rows = Array.from({ length: 12 }, (_, i) => ({
    [`A${i + 2}`]: `order ${i}`,
    [`B${i + 2}`]: LOCALES[locale].day.replace('31', '28').replace('12', String(10 + (i % 3))),
    [`C${i + 2}`]: i % 2 ? LOCALES[locale].amount : 100 + i,
    [`D${i + 2}`]: `customer ${i % 4}`,
  }));
  sheet.setMany({ A1: 'Order', B1: 'Date', C1: 'Amount', D1: 'Customer', ...Object.assign({}, ...rows) });
  const { request } = ask(sheet, 'wizardScan');
  const { sheets, error } = ask(sheet, 'wizardBuild', { ...request, style, language: 'en', currency: null });
  expect(error).toBeUndefined();
  const shown = sheet.range(`'${sheets[0].name}'!A1:H60`);
  return shown.map((cells) => cells.filter((cell) => typeof cell === 'number')).filter(({ length }) => length > 1);
}

test.each(['kpi', 'plain'] as const)('the same orders give the same summary in each (%s)', (style) => {
  const english = summaryIn('en_US', style);
  expect(JSON.stringify(english)).toMatch(/\d/);
  for (const locale of ['ru_RU', 'de_DE', 'tr_TR'] as const)
    expect([locale, summaryIn(locale, style)]).toEqual([locale, english]);
});

/** Every figure and error that a template shows, by sheet. */
function templateIn(locale: Locale, language: 'en' | 'ru'): unknown {
  const sheet = open(locale);
  const { error } = ask(sheet, 'insertTemplate', { id: 'funnel', language });
  expect(error).toBeUndefined();
  const { getters } = sheet.model;
  return getters.getSheetIds().map((id) => {
    const cells = getters.getEvaluatedCellsPositions(id).map((position) => getters.getEvaluatedCell(position));
    return [getters.getSheetName(id), ...cells.filter(({ type }) => type === 'number' || type === 'error')].map(
      (cell) => (typeof cell === 'string' ? cell : cell.value),
    );
  });
}

test.each(['en', 'ru'] as const)('a template shows the same figures in each (%s)', (language) => {
  const english = templateIn('en_US', language);
  expect(JSON.stringify(english)).toMatch(/\d/);
  expect(JSON.stringify(english)).not.toContain('#');
  for (const locale of ['ru_RU', 'de_DE', 'tr_TR'] as const)
    expect([locale, templateIn(locale, language)]).toEqual([locale, english]);
});
