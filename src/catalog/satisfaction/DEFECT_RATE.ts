import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Defect rate', ru: 'Доля брака' },
  question: { en: 'What share of our output is faulty?', ru: 'Какая доля того, что мы делаем, — брак?' },
  summary: {
    en: 'Faulty units as a share of all units checked.',
    ru: 'Бракованные единицы по отношению ко всем проверенным.',
  },
  params: [
    count('defects', { en: 'Faulty units', ru: 'Бракованные единицы' }),
    count('units', { en: 'All units checked', ru: 'Все проверенные единицы' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: { en: 'defects ÷ units', ru: 'брак ÷ проверенные единицы' },
  compute: (defects, units) => defects / units,
  native: '{defects}/{units}',
  examples: [
    { given: [6, 1200], gives: 0.005 },
    { given: [0, 0], gives: '' },
    { given: [-6, 1200], refuses: 'defects must be zero or more, but it is -6' },
  ],
  source: {
    title: 'Proportions control charts, NIST/SEMATECH e-Handbook of Statistical Methods',
    url: 'https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc332.htm',
  },
  misused: {
    en: 'Dividing by all units made although only a sample was checked makes the rate far too low.',
    ru: 'Если проверена только выборка, а делят на весь выпуск, доля брака выходит сильно заниженной.',
  },
  benchmark: null,
  neighbours: ['RETURN_RATE', 'ON_TIME_RATE', 'CSAT'],
  aliases: { en: ['error rate', 'reject rate'], ru: ['процент брака', 'уровень дефектов', 'доля ошибок'] },
});
