import { optional } from '../../kpi/param';
import { amounts, stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { pipelineByStage } from '../../rows/pipeline';

export default defineRows({
  name: { en: 'Pipeline by stage', ru: 'Сделки по этапам' },
  question: {
    en: 'How many deals stand in each stage, and what are they worth?',
    ru: 'Сколько сделок на каждом этапе и на какую сумму?',
  },
  summary: {
    en: 'A table with a row a stage: deals, value and weighted value.',
    ru: 'Таблица, где строка — этап: количество сделок, сумма и взвешенная сумма.',
  },
  params: [
    stages('stages', { en: 'Stage of each deal', ru: 'Этап каждой сделки' }),
    amounts('amounts', { en: 'Amounts of the deals', ru: 'Суммы сделок' }),
    optional(
      amounts(
        'probabilities',
        { en: 'Probability of each deal, 0 to 1', ru: 'Вероятность каждой сделки, от 0 до 1' },
        'rate',
      ),
    ),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'a row a stage, in the order in which the stages first appear: stage, deals, value = sum of amounts, weighted value = sum of amount × probability (blank without probabilities). Stages of won and lost deals have their rows too; KPI_PIPELINE_VALUE adds up the open ones. A row without stage, amount or (where they are given) probability is left out',
    ru: 'строка на каждый этап, в порядке первого появления: этап, сделки, сумма, взвешенная сумма = сумма произведений «сумма × вероятность» (без вероятностей пусто). Этапы выигранных и проигранных сделок тоже показаны; открытые складывает KPI_PIPELINE_VALUE. Строка без этапа, суммы или (если вероятности заданы) вероятности не учитывается',
  },
  compute: (sheet, deals, sums, chances) => {
    const { of, texts } = deals.codes();
    const rows = { stages: of, names: texts, amounts: sums.values(), probabilities: chances?.values() };
    return pipelineByStage(rows, sheet.language());
  },
  examples: [
    {
      given: [
        [['Stage'], ['Demo'], ['Proposal'], ['Demo']],
        [['Amount'], [100], [400], [300]],
        [['Chance'], [0.1], [0.5], [0.1]],
      ],
      gives: [
        ['Stage', 'Deals', 'Value', 'Weighted value'],
        ['Demo', 2, 400, 40],
        ['Proposal', 1, 400, 200],
      ],
    },
    {
      given: [
        [['Demo'], ['Won'], ['']],
        [[100], [400], [50]],
      ],
      gives: [
        ['Stage', 'Deals', 'Value', 'Weighted value'],
        ['Demo', 1, 100, ''],
        ['Won', 1, 400, ''],
      ],
    },
    {
      given: [
        [['Demo'], ['Won']],
        [[100], ['abc']],
      ],
      refuses: 'amounts must be a number, but row 2 is "abc"',
    },
  ],
  source: { title: 'Sales pipeline, atSpark glossary', url: 'https://atspark.com/glossary/sales-pipeline/' },
  misused: {
    en: 'A snapshot tells where deals stand, not how they move: a full stage may be one where deals get stuck.',
    ru: 'Снимок показывает, где стоят сделки, а не как они движутся: на заполненном этапе сделки могут просто застревать.',
  },
  benchmark: null,
  neighbours: ['PIPELINE_VALUE', 'WEIGHTED_PIPELINE', 'FUNNEL_DEALS'],
  aliases: { en: ['deals by stage', 'pipeline report'], ru: ['воронка по этапам', 'пайплайн по этапам'] },
});
