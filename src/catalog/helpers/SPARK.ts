import { aggregate } from '../../kpi/aggregate';
import { defineHelper } from '../../kpi/define';
import { number } from '../../kpi/param';
import { sparkline } from '../../kpi/spark';

const params = [number('values', { en: 'Values in order of time', ru: 'Значения по порядку' })] as const;

export default defineHelper({
  name: { en: 'Trend as text', ru: 'Тренд текстом' },
  question: { en: 'Which way has it been going?', ru: 'Куда движется показатель?' },
  summary: {
    en: 'The values as a small chart in one cell, from ▁ (lowest) to █ (highest).',
    ru: 'Маленький график в одной ячейке: от ▁ (наименьшее) до █ (наибольшее).',
  },
  params,
  unit: 'text',
  better: 'neither',
  formula: {
    en: 'eight heights between the lowest and the highest value; blanks as spaces; all equal values as ▄',
    ru: 'восемь уровней между наименьшим и наибольшим; пустые — пробелы; одинаковые — ▄',
  },
  run: (call) => aggregate(params, (values) => sparkline(values as ArrayLike<number>), call),
  examples: [
    { given: [[[1], [2], [3], [4], [5], [6], [7], [8]]], gives: '▁▂▃▄▅▆▇█' },
    { given: [[[1, '', 3]]], gives: '▁ █' },
    { given: [''], gives: '' },
  ],
  source: { title: 'Sparkline, Wikipedia', url: 'https://en.wikipedia.org/wiki/Sparkline' },
  misused: {
    en: 'The scale starts at the lowest value, so a small change looks large: read the numbers as well.',
    ru: 'Шкала начинается с наименьшего значения, поэтому малое изменение выглядит большим: смотрите и на числа.',
  },
  benchmark: null,
  neighbours: ['GROWTH', 'BY_PERIOD'],
  aliases: { en: ['sparkline', 'mini chart'], ru: ['спарклайн', 'мини-график'] },
});
