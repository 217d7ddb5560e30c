/** CRM funnel: from a request to the advance payment, with step conversion, the bottleneck and each rep's own. */

import type { Template } from '../template';
import { deals } from './deals';

const funnel: Template = {
  id: 'funnel',
  name: { en: 'CRM funnel', ru: 'Воронка CRM' },
  question: {
    en: 'At which stage do requests get lost, and with whom?',
    ru: 'На каком этапе теряются заявки и у кого?',
  },
  answers: [
    {
      en: 'How many requests reach each stage, and what share passes to the next one',
      ru: 'Сколько заявок доходит до каждого этапа и какая доля проходит дальше',
    },
    {
      en: 'Which step is the bottleneck, for the team and for each rep',
      ru: 'Где узкое место — у отдела и у каждого менеджера',
    },
    {
      en: 'Win rate, average deal, sales cycle and amount won by month',
      ru: 'Доля и сумма выигранных сделок, средний чек и цикл сделки по месяцам',
    },
    { en: 'Which sources bring deals that are paid', ru: 'Какие источники приводят к оплате' },
  ],
  story: [
    {
      en: 'The team is good at meetings and proposals, yet fewer than half of the proposals become contracts: that is where the money is lost.',
      ru: 'Отдел хорошо проводит встречи и готовит КП, но меньше половины КП превращаются в договор: деньги теряются здесь.',
    },
    {
      en: 'Ben has another weak spot: only four in ten of his qualified requests come to a meeting. After the meeting he sells like the others.',
      ru: 'У Бориса другое слабое место: до встречи доходит лишь четыре из десяти его квалифицированных заявок. После встречи он продаёт как все.',
    },
    {
      en: 'Clara agrees six proposals in ten. Let her show the others how she follows up.',
      ru: 'Вера доводит до договора шесть КП из десяти. Пусть покажет остальным, как она дожимает.',
    },
  ],
  finds: [
    {
      what: { en: 'Step and total conversion, bottleneck', ru: 'Конверсия шага и общая, узкое место' },
      where: { en: '{stages}', ru: '{stages}' },
    },
    { what: { en: 'Funnel of each rep', ru: 'Воронка каждого менеджера' }, where: { en: '{stages}', ru: '{stages}' } },
    {
      what: {
        en: 'Amount won, win rate, average deal, sales cycle',
        ru: 'Сумма и доля выигранных сделок, средний чек, цикл сделки',
      },
      where: { en: '{summary}', ru: '{summary}' },
    },
  ],
  inputs: [deals],
  analyses: [
    {
      kind: 'funnel',
      key: 'stages',
      name: { en: 'Funnel', ru: 'Воронка' },
      title: { en: 'From the request to the advance payment', ru: 'От заявки до аванса' },
      table: 'deals',
      note: {
        en: 'All requests, whatever their month. Each counts in its stage and in all stages before it; a lost one as far as it had come, and in the first alone if that is not told.',
        ru: 'Все заявки, за любой месяц. Заявка считается на своём этапе и на всех предыдущих; потерянная — до этапа, на котором отказались, а если он не указан, только на первом.',
      },
      own: {
        en: 'Type your stages into the yellow cells of {stages}, from the first to the last, and below them the stage of lost deals. Names of reps need no typing.',
        ru: 'Впишите свои стадии в жёлтые ячейки листа {stages}, от первой до последней, а под ними стадию потерянных сделок. Имена менеджеров вписывать не нужно.',
      },
      stage: 6,
      lostAt: 9,
      rep: 3,
      order: [0, 1, 2, 3, 4, 5],
    },
  ],
  summary: {
    kpis: ['GROWTH', 'AOV', 'WIN_RATE', 'CLOSE_RATE', 'CONVERSION_TIME', 'SALES_VELOCITY'],
    breakdowns: ['rep', 'source'],
    readings: {},
    period: 'month',
    periods: 12,
    targets: {
      wonAmount: { value: 25_000, money: true },
      WIN_RATE: { value: 0.25 },
      AOV: { value: 3_500, money: true },
      CONVERSION_TIME: { value: 30 },
    },
  },
};

export default funnel;
