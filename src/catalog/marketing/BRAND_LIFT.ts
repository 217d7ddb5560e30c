import { defineKpi } from '../../kpi/define';
import { count, optional } from '../../kpi/param';
import { refuseAbove } from '../../kpi/refuse-above';
import { isWord } from '../../kpi/word-formula';
import { oneOf } from '../../kpi/words';

const absolute = ['absolute', 'абсолютный'] as const;
const relative = ['relative', 'относительный'] as const;

export default defineKpi({
  name: { en: 'Brand lift', ru: 'Прирост бренд-метрики (Brand Lift)' },
  question: {
    en: 'Did the ad make more people know or want the brand?',
    ru: 'Стали ли люди после рекламы лучше знать бренд и чаще его выбирать?',
  },
  summary: {
    en: 'By how much the share of yes answers of those who saw the ad exceeds that of a control group.',
    ru: 'Насколько доля ответов «да» у видевших рекламу выше, чем в контрольной группе.',
  },
  params: [
    count('exposed_yes', { en: 'Yes answers of those who saw the ad', ru: 'Ответы «да» у видевших рекламу' }),
    count('exposed_total', { en: 'All answers of those who saw the ad', ru: 'Все ответы видевших рекламу' }),
    count('control_yes', { en: 'Yes answers of the control group', ru: 'Ответы «да» в контрольной группе' }),
    count('control_total', { en: 'All answers of the control group', ru: 'Все ответы контрольной группы' }),
    optional(
      oneOf('type', { en: 'Absolute or relative', ru: 'Абсолютный или относительный' }, [absolute, relative]),
      'absolute',
    ),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: 'share of yes among exposed − share of yes in control; relative: ÷ share of yes in control',
    ru: 'доля «да» у видевших − доля «да» в контроле; относительный: ÷ доля «да» в контроле',
  },
  compute: (exposedYes, exposedTotal, controlYes, controlTotal, type) => {
    refuseAbove('exposed_yes', exposedYes, 'exposed_total', exposedTotal);
    refuseAbove('control_yes', controlYes, 'control_total', controlTotal);
    const control = controlYes / controlTotal;
    const lift = exposedYes / exposedTotal - control;
    return type === 'relative' ? lift / control : lift;
  },
  native: `({exposed_yes}/{exposed_total}-{control_yes}/{control_total})/IF(${isWord('type', relative)},{control_yes}/{control_total},1)`,
  examples: [
    { given: [260, 500, 200, 500], gives: 0.12 },
    { given: [260, 500, 200, 500, 'relative'], gives: 0.3 },
    { given: [260, 500, 200, 500, 'Относительный'], gives: 0.3 },
    { given: [260, 500, 0, 0], gives: '' },
    { given: [50, 20, 30, 200], refuses: 'exposed_yes must be at most exposed_total (20), but it is 50' },
    { given: [260, 500, 200, 500, 'net'], refuses: 'type must be one of absolute, relative, but it is "net"' },
  ],
  source: {
    title: 'Understand your Brand Lift measurement data, Google',
    url: 'https://support.google.com/displayvideo/answer/9724932',
  },
  misused: {
    en: 'With a few hundred answers a lift of two or three points is noise; it takes thousands to see it.',
    ru: 'На нескольких сотнях ответов прирост в два-три пункта — случайность; чтобы его увидеть, нужны тысячи.',
  },
  benchmark: null,
  neighbours: ['ENGAGEMENT_RATE', 'NPS', 'ROMI'],
  aliases: { en: ['ad recall lift', 'awareness lift'], ru: ['бренд-лифт', 'brand lift', 'прирост узнаваемости'] },
});
