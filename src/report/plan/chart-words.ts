/** What the charts ask, in both languages. */

import type { Text } from '../../kpi/text';
import type { RoleId } from '../model';

export const ASKED = {
  growth: { en: 'is there growth?', ru: 'есть ли рост?' },
  target: { en: 'is it on target?', ru: 'выполняется ли план?' },
  better: { en: 'is it getting better?', ru: 'становится ли лучше?' },
  movements: { en: 'Where does MRR come from, where does it go?', ru: 'Откуда приходит и куда уходит MRR?' },
  funnel: { en: 'Funnel: at which step do we lose most?', ru: 'Воронка: на каком шаге теряем больше всего?' },
} as const satisfies Record<string, Text>;

const WHO: Text = { en: 'who leads?', ru: 'кто впереди?' };

const WHICH: Partial<Record<RoleId, Text>> = {
  channel: { en: 'which channels lead?', ru: 'какие каналы впереди?' },
  source: { en: 'which sources lead?', ru: 'какие источники впереди?' },
  product: { en: 'which products lead?', ru: 'какие продукты впереди?' },
  category: { en: 'which categories lead?', ru: 'какие категории впереди?' },
  region: { en: 'which regions lead?', ru: 'какие регионы впереди?' },
  segment: { en: 'which segments lead?', ru: 'какие сегменты впереди?' },
  stage: { en: 'where do they stand?', ru: 'на каких этапах?' },
};

export const leading = (role: RoleId): Text => WHICH[role] ?? WHO;
