import { defineKpi, UNDEFINED } from '../../kpi/define';
import { money } from '../../kpi/param';
import { refuseEndBefore } from '../../time/date-order';
import { date } from '../../time/date-param';

export default defineKpi({
  name: { en: 'Pace', ru: 'Прогноз на конец периода' },
  question: { en: 'Where do we end up if we go on like this?', ru: 'К чему придём, если продолжать так же?' },
  summary: {
    en: 'What the figure will be at the end of the period if each day brings as much as the days so far.',
    ru: 'Каким будет показатель в конце периода, если каждый день приносит столько же, сколько прошедшие дни.',
  },
  params: [
    money('actual', { en: 'Actual so far', ru: 'Факт на дату' }),
    date('start_date', { en: 'First day of the period', ru: 'Первый день периода' }),
    date('end_date', { en: 'Last day of the period', ru: 'Последний день периода' }),
    date('as_of', { en: 'Day up to which the actual counts', ru: 'День, по который посчитан факт' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'actual × days in the period ÷ days elapsed; the first day, the last day and as_of are included. Blank before the start, the actual itself from the last day on',
    ru: 'факт × дней в периоде ÷ прошло дней; первый день, последний день и день as_of включены. До начала пусто, с последнего дня — сам факт',
  },
  compute: (actual, start, end, asOf) => {
    refuseEndBefore('end_date', end, 'start_date', start);
    if (asOf < start) return UNDEFINED;
    return asOf >= end ? actual : (actual * (end - start + 1)) / (asOf - start + 1);
  },
  native:
    'IF({as_of}<{start_date},"",IF({as_of}>={end_date},{actual},{actual}*({end_date}-{start_date}+1)/({as_of}-{start_date}+1)))',
  examples: [
    { given: [300, '2024-04-01', '2024-04-30', '2024-04-10'], gives: 900 },
    { given: [300, '2024-04-01', '2024-04-30', '2024-03-31'], gives: '' },
    {
      given: [300, '2024-04-01', '2024-03-01', '2024-04-10'],
      refuses: 'end_date must be on or after start_date (2024-04-01), but it is 2024-03-01',
    },
  ],
  source: {
    title: 'Run rate, Investopedia',
    url: 'https://www.investopedia.com/terms/r/runrate.asp',
  },
  misused: {
    en: 'It takes all days as equal: a month whose sales come in its last week looks lost until then. Early in the period a single large deal swings it wildly.',
    ru: 'Все дни считаются равными: месяц, где продажи приходят в последнюю неделю, до неё выглядит проваленным. В начале периода одна крупная сделка сильно раскачивает прогноз.',
  },
  benchmark: null,
  neighbours: ['ATTAINMENT', 'VARIANCE', 'YTD_GROWTH'],
  aliases: { en: ['run rate', 'projection', 'forecast to end of period'], ru: ['темп', 'прогноз', 'ран рейт'] },
});
