import { attainment, betterWord, lowerIsBetter, plainAttainment } from '../../kpi/attainment';
import { defineKpi } from '../../kpi/define';
import { number, optional, rate } from '../../kpi/param';
import { significant } from '../../kpi/significant';
import { oneOf } from '../../kpi/words';

const answers = {
  en: ['on target', 'close', 'off target'],
  ru: ['выполнено', 'близко', 'не выполнено'],
} as const;

const word = (answer: 0 | 1 | 2): string => `IF({language}="ru","${answers.ru[answer]}","${answers.en[answer]}")`;

export default defineKpi({
  name: { en: 'Target status', ru: 'Статус выполнения' },
  question: { en: 'Are we on target, close or off?', ru: 'План выполнен, почти выполнен или нет?' },
  summary: {
    en: 'A word for how the actual figure stands to its target.',
    ru: 'Слово о том, как факт соотносится с планом.',
  },
  params: [
    number('actual', { en: 'Actual figure', ru: 'Факт' }),
    number('target', { en: 'Target', ru: 'План' }),
    optional(betterWord({ en: 'Which is better, higher or lower', ru: 'Что лучше: выше или ниже' }), 'higher'),
    optional(
      rate('close_from', {
        en: 'Attainment from which it counts as close',
        ru: 'С какого выполнения считать «близко»',
      }),
      0.9,
    ),
    optional(
      oneOf('language', { en: 'Language of the answer, en or ru', ru: 'Язык ответа, en или ru' }, [['en'], ['ru']]),
      'en',
    ),
  ],
  unit: 'text',
  better: 'higher',
  formula: {
    en: 'on target where actual ≥ target (≤ where lower is better), close where attainment ≥ close_from, else off target',
    ru: '«выполнено», если факт ≥ план (≤, если лучше ниже); «близко», если выполнение ≥ close_from; иначе «не выполнено»',
  },
  compute: (actual, target, better, closeFrom, language) => {
    const [fact, plan] = [significant(actual), significant(target)];
    const reached = better === 'lower' ? fact <= plan : fact >= plan;
    const close = significant(attainment(actual, target, better)) >= closeFrom;
    return answers[language][reached ? 0 : close ? 1 : 2];
  },
  native: [
    `IF(IF(${lowerIsBetter()},{actual}<={target},{actual}>={target}),${word(0)},`,
    `IF(IF({target}>0,ROUND(${plainAttainment()},12)>={close_from},FALSE),${word(1)},${word(2)}))`,
  ].join(''),
  examples: [
    { given: [120, 100], gives: 'on target' },
    { given: [42, 40, 'lower'], gives: 'close' },
    { given: [80, 100, 'higher', 0.75], gives: 'close' },
    { given: [80, 100, '', '', 'ru'], gives: 'не выполнено' },
    { given: ['', 100], gives: '' },
    {
      given: [80, 100, 'higher', 75],
      refuses: 'close_from must be a fraction from 0 to 1, but it is 75 (75 means 7500 %; write 75% or 0.75)',
    },
  ],
  source: {
    title: 'RAG statuses for KPIs, ClearPoint Strategy',
    url: 'https://www.clearpointstrategy.com/blog/establish-rag-statuses-for-kpis',
  },
  misused: {
    en: 'In the middle of a period nearly everything is off target: compare the pace, not the sum so far, with the plan.',
    ru: 'В середине периода почти всё «не выполнено»: сравнивайте с планом прогноз на конец периода, а не накопленное.',
  },
  benchmark: null,
  neighbours: ['ATTAINMENT', 'PACE', 'VARIANCE'],
  aliases: { en: ['traffic light', 'RAG status'], ru: ['светофор', 'статус плана', 'выполнен ли план'] },
});
