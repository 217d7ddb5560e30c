import { amounts, stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { funnel } from '../../rows/funnel';

export default defineRows({
  name: { en: 'Funnel', ru: 'Воронка' },
  question: { en: 'At which step do we lose most?', ru: 'На каком шаге воронки мы теряем больше всего?' },
  summary: {
    en: 'A table of the stages with step conversion, conversion from the first stage, losses and the bottleneck.',
    ru: 'Таблица этапов: конверсия шага, конверсия от первого этапа, потери и узкое место.',
  },
  params: [
    stages('stages', { en: 'Stages, from first to last', ru: 'Этапы, от первого к последнему' }),
    amounts('counts', { en: 'How many reached each stage', ru: 'Сколько дошло до каждого этапа' }, 'count'),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'stage, count, step conversion = count ÷ count of the stage before (blank for the first), conversion from the first stage, lost = count of the stage before − count, bottleneck. The bottleneck is the stage with the lowest step conversion, in a tie the earliest; a step above 100 % never is. A stage without a count is left out',
    ru: 'этап, количество, конверсия шага = количество ÷ количество на предыдущем этапе (у первого пусто), конверсия от первого этапа, потеряно = количество на предыдущем этапе − количество, узкое место. Узкое место — этап с самой низкой конверсией шага, при равенстве — самый ранний; шаг с конверсией выше 100 % узким местом не бывает. Этап без количества не учитывается',
  },
  compute: (sheet, names, numbers) => {
    const { of, texts } = names.codes();
    const counts = numbers.values();
    const complete = Array.from(of.keys()).filter((row) => of[row] >= 0 && !Number.isNaN(counts[row]));
    const stage = complete.map((row) => texts[of[row]]);
    return funnel(
      stage,
      complete.map((row) => counts[row]),
      sheet.language(),
    );
  },
  examples: [
    {
      given: [
        [['Stage'], ['Lead'], ['Demo'], ['Won']],
        [['Count'], [200], [50], [20]],
      ],
      gives: [
        ['Stage', 'Count', 'Step conversion', 'Conversion from first', 'Lost', 'Bottleneck'],
        ['Lead', 200, '', 1, '', ''],
        ['Demo', 50, 0.25, 0.25, 150, 'bottleneck'],
        ['Won', 20, 0.4, 0.1, 30, ''],
      ],
    },
    {
      given: [
        [['Lead'], ['Demo']],
        [[0], [0]],
      ],
      gives: [
        ['Stage', 'Count', 'Step conversion', 'Conversion from first', 'Lost', 'Bottleneck'],
        ['Lead', 0, '', '', '', ''],
        ['Demo', 0, '', '', 0, ''],
      ],
    },
    {
      given: [
        [['Lead'], ['Demo']],
        [[10], [-1]],
      ],
      refuses: 'counts must be zero or more, but row 2 is -1',
    },
  ],
  source: {
    title: 'Funnel analytics and metrics, AdStage documentation',
    url: 'https://docs.adstage.net/en/docs/core/user-guide/funnel/analytics',
  },
  misused: {
    en: 'Counts of one month mix deals that began earlier with new ones: with a long sales cycle take the deals of one cohort.',
    ru: 'В цифрах одного месяца смешаны новые сделки и начатые раньше: при длинном цикле сделки берите одну когорту.',
  },
  benchmark: null,
  neighbours: ['FUNNEL_DEALS', 'CONVERSION', 'WIN_RATE'],
  aliases: {
    en: ['conversion funnel', 'bottleneck', 'step conversion'],
    ru: ['воронка продаж', 'узкое место', 'конверсия этапов'],
  },
});
