import { stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { funnelOfDeals, refuseEmptyOrder } from '../../rows/funnel-deals';
import { isHeaderOfStages } from '../../rows/stages';
import { givenWords, orderedWords } from '../../rows/word-list';

export default defineRows({
  name: { en: 'Funnel from deals', ru: 'Воронка по сделкам' },
  question: { en: 'At which step do our deals drop out?', ru: 'На каком этапе отваливаются наши сделки?' },
  summary: {
    en: 'The funnel built from one row a deal and the order of the stages.',
    ru: 'Воронка из строк по сделкам и порядка этапов.',
  },
  params: [
    stages('deal_stages', { en: 'Stage that each deal has reached', ru: 'Этап, до которого дошла каждая сделка' }),
    orderedWords('stage_order', {
      en: 'Stages from first to last, as a range or separated by commas',
      ru: 'Этапы от первого к последнему: диапазон или слова через запятую',
    }),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'a deal counts in its stage and in all stages before it; then as in KPI_FUNNEL: step conversion, conversion from the first stage, lost, bottleneck (the lowest step conversion, in a tie the earliest, never a step above 100 %). A deal whose stage is not in the order counts in the first stage only, and a last row says how many there were. Case and spaces do not matter. A blank stage is left out; the first row is a header when it is a word such as Stage or Status and not in the order',
    ru: 'сделка считается на своём этапе и на всех предыдущих; дальше как в KPI_FUNNEL: конверсия шага, конверсия от первого этапа, потеряно, узкое место (самая низкая конверсия шага, при равенстве самый ранний этап, никогда не шаг выше 100 %). Сделка с этапом не из списка считается только на первом этапе, а последняя строка говорит, сколько таких сделок. Регистр, пробелы и ё/е не важны. Строка без этапа не учитывается; первая строка считается заголовком, если в ней слово вроде «Этап» или «Статус» и такого этапа нет в списке',
  },
  isHeader: ([word], [, order]) => isHeaderOfStages(word, givenWords('stage_order', order)),
  compute: (sheet, deals, order) => {
    refuseEmptyOrder(order);
    const { of, texts } = deals.codes();
    return funnelOfDeals({ stages: of, names: texts }, order, sheet.language());
  },
  examples: [
    {
      given: [[['Stage'], ['Won'], ['Demo'], ['Lead'], ['Lead'], ['Archive']], 'Lead, Demo, Won'],
      gives: [
        ['Stage', 'Count', 'Step conversion', 'Conversion from first', 'Lost', 'Bottleneck'],
        ['Lead', 5, '', 1, '', ''],
        ['Demo', 2, 0.4, 0.4, 3, 'bottleneck'],
        ['Won', 1, 0.5, 0.2, 1, ''],
        ['Not in the order', 1, '', '', '', ''],
      ],
    },
    {
      given: [
        [['Лид'], ['Встреча'], ['']],
        [['Этапы'], ['Лид'], ['Встреча']],
      ],
      gives: [
        ['Stage', 'Count', 'Step conversion', 'Conversion from first', 'Lost', 'Bottleneck'],
        ['Лид', 2, '', 1, '', ''],
        ['Встреча', 1, 0.5, 0.5, 1, 'bottleneck'],
      ],
    },
    { given: [[['Lead'], ['Demo']], ''], refuses: 'stage_order must be the stages in their order, but it is blank' },
    {
      given: [
        [['Lead'], ['Demo']],
        [['Lead'], ['Demo'], ['lead']],
      ],
      refuses: 'stage_order must be stages without repeats, but row 3 is "lead"',
    },
  ],
  source: {
    title: 'Funnel analytics and metrics, AdStage documentation',
    url: 'https://docs.adstage.net/en/docs/core/user-guide/funnel/analytics',
  },
  misused: {
    en: 'A lost deal whose stage is only "Lost" no longer tells how far it came: take the last stage before the loss where the CRM keeps it.',
    ru: 'Проигранная сделка с этапом «Отказ» уже не говорит, докуда дошла: берите последний этап перед отказом, если CRM его хранит.',
  },
  benchmark: null,
  neighbours: ['FUNNEL', 'PIPELINE', 'WIN_RATE'],
  aliases: { en: ['deal funnel', 'sales funnel'], ru: ['воронка продаж', 'воронка сделок'] },
});
