import { amounts } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { weightedValue } from '../../rows/open-deals';
import { shown } from '../../rows/table';

export default defineRows({
  name: { en: 'Weighted pipeline', ru: 'Взвешенная сумма сделок' },
  question: {
    en: 'How much of the open deals can we expect to win?',
    ru: 'На какую выручку можно рассчитывать по сделкам в работе?',
  },
  summary: {
    en: 'The amounts of all deals, each multiplied by its probability of being won.',
    ru: 'Суммы сделок, каждая умножена на вероятность выигрыша.',
  },
  params: [
    amounts('amounts', { en: 'Amounts of the deals', ru: 'Суммы сделок' }),
    amounts(
      'probabilities',
      { en: 'Probability of each deal, 0 to 1', ru: 'Вероятность каждой сделки, от 0 до 1' },
      'rate',
    ),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'sum of amount × probability over all rows given, closed deals too (a lost one at 0 adds nothing). A row without amount or probability is left out; without any row the result is blank',
    ru: 'сумма произведений «сумма × вероятность» по всем строкам, в том числе по закрытым сделкам (проигранная с вероятностью 0 ничего не добавляет). Строка без суммы или вероятности не учитывается; если строк нет, результат пуст',
  },
  compute: (_, sums, chances) => shown(weightedValue(sums.values(), chances.values())),
  examples: [
    {
      given: [
        [['Amount'], [1000], [500]],
        [['Probability'], [0.5], [0.2]],
      ],
      gives: 600,
    },
    {
      given: [
        [[1000], ['']],
        [['50%'], [0.9]],
      ],
      gives: 500,
    },
    { given: ['', ''], gives: '' },
    {
      given: [
        [[1000], [500]],
        [[0.5], [20]],
      ],
      refuses: 'probabilities must be a fraction from 0 to 1, but row 2 is 20 (20 means 2000 %; write 20% or 0.2)',
    },
  ],
  source: {
    title: 'Weighted pipeline, RevOps Dictionary',
    url: 'https://www.revopsdictionary.com/term/weighted-pipeline',
  },
  misused: {
    en: 'Probabilities that nobody compares with what was really won are wishes; one big deal can also make up most of the sum.',
    ru: 'Вероятности, которые никто не сверял с фактом, — это пожелания; к тому же одна крупная сделка может дать почти всю сумму.',
  },
  benchmark: null,
  neighbours: ['PIPELINE_VALUE', 'PIPELINE_COVERAGE', 'WIN_RATE'],
  aliases: {
    en: ['weighted forecast', 'expected revenue'],
    ru: ['взвешенная воронка', 'прогноз продаж', 'взвешенный пайплайн'],
  },
});
