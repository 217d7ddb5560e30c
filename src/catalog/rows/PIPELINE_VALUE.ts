import { optional } from '../../kpi/param';
import { amounts, stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { openValue } from '../../rows/open-deals';
import { closedReader } from '../../rows/outcomes';
import { shown } from '../../rows/table';
import { wordList } from '../../rows/word-list';

export default defineRows({
  name: { en: 'Pipeline value', ru: 'Сумма открытых сделок' },
  question: { en: 'How much money is in deals still open?', ru: 'На какую сумму у нас сделок в работе?' },
  summary: {
    en: 'The sum of all deals that are neither won nor lost.',
    ru: 'Сумма всех сделок, которые ещё не выиграны и не проиграны.',
  },
  params: [
    amounts('amounts', { en: 'Amounts of the deals', ru: 'Суммы сделок' }),
    stages('stages', { en: 'Stage of each deal', ru: 'Этап каждой сделки' }),
    optional(
      wordList('closed_values', {
        en: 'Stages of closed deals instead of the known words, as a range or separated by commas',
        ru: 'Этапы закрытых сделок вместо известных слов: диапазон или слова через запятую',
      }),
    ),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'sum of the amounts of open deals. A deal is open unless its stage says won or lost in English, in Russian or in the wording of the usual CRMs; closed_values replaces all these words. Case and spaces do not matter. A row without amount or stage is left out; without any row the result is blank',
    ru: 'сумма открытых сделок. Сделка открыта, если её этап не означает выигрыш или проигрыш по-русски, по-английски или словами распространённых CRM; closed_values заменяет все эти слова. Регистр, пробелы и ё/е не важны. Строка без суммы или этапа не учитывается; если строк нет, результат пуст',
  },
  compute: (_, sums, deals, closed) => {
    const { of, texts } = deals.codes();
    return shown(openValue({ stages: of, names: texts, isClosed: closedReader(closed) }, sums.values()));
  },
  examples: [
    {
      given: [
        [['Amount'], [500], [300], [200]],
        [['Stage'], ['Demo'], ['Closed won'], ['Proposal']],
      ],
      gives: 700,
    },
    {
      given: [
        [[500], [300]],
        [['Переговоры'], ['Сделка провалена']],
      ],
      gives: 500,
    },
    { given: [[[500], [300]], [['Demo'], ['Archive']], 'Archive, Paid'], gives: 500 },
    { given: ['', ''], gives: '' },
    {
      given: [
        [[500], ['n.a.']],
        [['Demo'], ['Won']],
      ],
      refuses: 'amounts must be a number, but row 2 is "n.a."',
    },
  ],
  source: { title: 'Sales pipeline, atSpark glossary', url: 'https://atspark.com/glossary/sales-pipeline/' },
  misused: {
    en: 'It is not a forecast: most open deals are never won, and dead deals that nobody closes make it grow.',
    ru: 'Это не прогноз: большая часть открытых сделок не будет выиграна, а «мёртвые» сделки, которые никто не закрывает, раздувают сумму.',
  },
  benchmark: null,
  neighbours: ['WEIGHTED_PIPELINE', 'PIPELINE_COVERAGE', 'PIPELINE'],
  aliases: { en: ['open pipeline', 'open deals'], ru: ['сделки в работе', 'пайплайн', 'открытые сделки'] },
});
