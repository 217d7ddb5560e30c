/** The formula that the sidebar inserts, and how it is shown where the comma is the decimal mark. */

import { exampleOf, formulaOf, hasDecimalComma, missingOf } from '../../src/sidebar/formula';
import { cac } from './sample';

/** Locales that Google Sheets offers in its settings. */
const LOCALES = (
  'ar_EG az_AZ be_BY bg_BG bn_BD ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US ' +
  'es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PY es_UY es_VE et_EE fa_IR fi_FI fil_PH fr_CA fr_FR gu_IN he_IL hi_IN ' +
  'hr_HR hu_HU hy_AM in_ID it_IT ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_NL nn_NO ' +
  'pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE sw_KE ta_IN te_IN th_TH tr_TR uk_UA ur_PK vi_VN zh_CN ' +
  'zh_HK zh_TW'
).split(' ');

test.each(LOCALES)('%s separates arguments as its numbers demand', (locale) => {
  const tag = locale.replace('_', '-').replace(/^in-/, 'id-');
  const written = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).format(1.5);
  expect(hasDecimalComma(locale)).toBe(written.includes(','));
});

test('the example stands in the place of what was not typed, optional parameters are left out', () => {
  expect(formulaOf(cac, {}, 'en_US')).toBe('=KPI_CAC(2000.5, 100)');
  expect(formulaOf(cac, {}, 'ru_RU')).toBe('=KPI_CAC(2000,5; 100)');
  expect(formulaOf({ ...cac, params: [] }, {}, 'ru_RU')).toBe('=KPI_CAC()');
  expect(formulaOf(cac, { share: '5%' }, 'en_US')).toBe('=KPI_CAC(2000.5, 100, 5%)');
});

test.each([
  ['B2:B13', 'en_US', 'B2:B13'],
  ["'Мой лист'!B2:B", 'ru_RU', "'Мой лист'!B2:B"],
  ["'It''s'!$A$1", 'en_US', "'It''s'!$A$1"],
  ['C:C', 'en_US', 'C:C'],
  ['=D4', 'en_US', 'D4'],
  ['1 200,5', 'ru_RU', '1200.5'],
  ['1,200', 'en_US', '1200'],
  ['1,2', 'ru_RU', '1.2'],
  ['12,5 %', 'ru_RU', '12.5%'],
  ['SUM(B2:B13; C2)', 'ru_RU', 'SUM(B2:B13, C2)'],
  ['lower', 'en_US', '"lower"'],
  ['B', 'en_US', '"B"'],
  ['"a; b"', 'ru_RU', '"a; b"'],
  ['he said "no"', 'en_US', '"he said ""no"""'],
])('%s typed in %s goes to the server as %s', (text, locale, sent) => {
  const formula = formulaOf(cac, { sales_marketing_spend: text }, 'en_US', locale);
  expect(formula).toBe(`=KPI_CAC(${sent}, 100)`);
});

test('a column that nobody can guess is asked for', () => {
  const [first, second] = cac.examples;
  const scores: typeof cac = { ...cac, examples: [{ given: [[[9], [10]], 1], gives: 100 }, second ?? first] };
  expect(missingOf(scores, {})).toEqual(['sales_marketing_spend']);
  expect(missingOf(scores, { sales_marketing_spend: 'B2:B' })).toEqual([]);
  expect(missingOf(cac, {})).toEqual([]);
});

test('an example is typed as the spreadsheet would take it', () => {
  expect(exampleOf('F', [0.05, 'he said "no"', true], 'en_US')).toBe('=KPI_F(0.05, "he said ""no""", TRUE)');
  expect(exampleOf('F', [0.05, ''], 'tr_TR')).toBe('=KPI_F(0,05; )');
  const block = [
    [1.5, ''],
    [3, 'a'],
  ];
  expect(exampleOf('F', [block], 'en_US')).toBe('=KPI_F({1.5, ""; 3, "a"})');
  expect(exampleOf('F', [block], 'de_DE')).toBe('=KPI_F({1,5 \\ ""; 3 \\ "a"})');
});
