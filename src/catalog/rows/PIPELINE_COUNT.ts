import { optional } from '../../kpi/param';
import { stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { openCount } from '../../rows/open-deals';
import { closedReader } from '../../rows/outcomes';
import { isHeaderOfStages } from '../../rows/stages';
import { shown } from '../../rows/table';
import { givenWords, wordList } from '../../rows/word-list';

export default defineRows({
  name: { en: 'Open deals', ru: 'Количество открытых сделок' },
  question: { en: 'How many deals are we working on?', ru: 'Сколько сделок у нас в работе?' },
  summary: {
    en: 'The number of deals that are neither won nor lost.',
    ru: 'Количество сделок, которые ещё не выиграны и не проиграны.',
  },
  params: [
    stages('stages', { en: 'Stage of each deal', ru: 'Этап каждой сделки' }),
    optional(
      wordList('closed_values', {
        en: 'Stages of closed deals instead of the known words, as a range or separated by commas',
        ru: 'Этапы закрытых сделок вместо известных слов: диапазон или слова через запятую',
      }),
    ),
  ],
  unit: 'count',
  better: 'higher',
  formula: {
    en: 'number of open deals. A deal is open unless its stage says won or lost in English, in Russian or in the wording of the usual CRMs; closed_values replaces all these words. Case and spaces do not matter. The first row is a header when it is a word such as Stage or Status. A row without a stage is left out; without any row the result is blank',
    ru: 'количество открытых сделок. Сделка открыта, если её этап не означает выигрыш или проигрыш по-русски, по-английски или словами распространённых CRM; closed_values заменяет все эти слова. Регистр, пробелы и ё/е не важны. Первая строка считается заголовком, если в ней слово вроде «Этап» или «Статус». Строка без этапа не учитывается; если строк нет, результат пуст',
  },
  isHeader: ([word], [, closed]) => isHeaderOfStages(word, givenWords('closed_values', closed)),
  compute: (_, deals, closed) => {
    const { of, texts } = deals.codes();
    return shown(openCount({ stages: of, names: texts, isClosed: closedReader(closed) }));
  },
  examples: [
    { given: [[['Stage'], ['Demo'], ['Won'], ['Proposal'], ['Lost']]], gives: 2 },
    { given: [[['Успешно реализовано'], ['Закрыто и не реализовано'], ['Переговоры']]], gives: 1 },
    { given: [[['Demo'], ['Archive']], 'Archive'], gives: 1 },
    { given: [[['Won'], ['Lost']]], gives: 0 },
    { given: [''], gives: '' },
    { given: [[['Demo'], ['#N/A']]], refuses: 'stages must be text or a number, but row 2 is the error #N/A' },
  ],
  source: { title: 'Sales pipeline, atSpark glossary', url: 'https://atspark.com/glossary/sales-pipeline/' },
  misused: {
    en: 'Counting leads nobody has spoken to as deals makes the pipeline look full.',
    ru: 'Если заводить сделкой каждый лид, с которым никто не говорил, воронка кажется полной.',
  },
  benchmark: null,
  neighbours: ['PIPELINE_VALUE', 'PIPELINE', 'SALES_VELOCITY'],
  aliases: { en: ['deals in progress', 'number of open deals'], ru: ['сделки в работе', 'открытые сделки'] },
});
