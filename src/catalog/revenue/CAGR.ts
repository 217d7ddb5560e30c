import { defineKpi, UNDEFINED } from '../../kpi/define';
import { money, number } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Compound annual growth rate', ru: 'Среднегодовой темп роста' },
  question: { en: 'How fast did we grow a year, on average?', ru: 'С какой скоростью мы в среднем росли за год?' },
  summary: {
    en: 'The steady yearly rate that leads from the first figure to the last.',
    ru: 'Постоянный годовой темп, который приводит от первого значения к последнему.',
  },
  params: [
    money('first', { en: 'First figure', ru: 'Первое значение' }),
    money('last', { en: 'Last figure', ru: 'Последнее значение' }),
    number('periods', {
      en: 'Number of years (or other periods) between them',
      ru: 'Число лет (или других периодов) между ними',
    }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(last ÷ first) to the power of 1 ÷ periods, − 1',
    ru: '(последнее ÷ первое) в степени 1 ÷ число периодов, − 1',
  },
  compute: (first, last, periods) =>
    first > 0 && last > 0 && periods > 0 ? (last / first) ** (1 / periods) - 1 : UNDEFINED,
  native: 'IF(AND({first}>0,{last}>0,{periods}>0),({last}/{first})^(1/{periods})-1,"")',
  examples: [
    { given: [100, 400, 2], gives: 1 },
    { given: [400, 100, 2], gives: -0.5 },
    { given: [-100, 400, 2], gives: '' },
    { given: [100, 400, 0], gives: '' },
  ],
  source: {
    title: 'Compound annual growth rate, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Compound_annual_growth_rate',
  },
  misused: {
    en: 'Five yearly figures are four periods apart, not five. The ups and downs between the two ends do not show.',
    ru: 'Между пятью годовыми значениями четыре периода, а не пять. Колебания между крайними точками не видны.',
  },
  benchmark: null,
  neighbours: ['GROWTH', 'RULE_OF_40'],
  aliases: {
    en: ['CAGR', 'average annual growth'],
    ru: ['CAGR', 'среднегодовой темп прироста', 'совокупный темп роста'],
  },
});
