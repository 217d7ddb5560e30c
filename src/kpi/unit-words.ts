/** How units and directions are called in help texts, lists and the sidebar. */

import type { Direction, Unit } from './define';
import type { Text } from './text';

export const unitWords = {
  fraction: { en: 'fraction (0.6 is 60 %)', ru: 'доля (0,6 — это 60 %)' },
  money: { en: 'money', ru: 'деньги' },
  'money per day': { en: 'money per day', ru: 'деньги в день' },
  count: { en: 'count', ru: 'количество' },
  ratio: { en: 'ratio', ru: 'отношение' },
  time: { en: 'time', ru: 'время' },
  score: { en: 'score', ru: 'баллы' },
  text: { en: 'text', ru: 'текст' },
  table: { en: 'table', ru: 'таблица' },
} satisfies Record<Unit, Text>;

export const directionWords = {
  higher: { en: 'higher is better', ru: 'чем выше, тем лучше' },
  lower: { en: 'lower is better', ru: 'чем ниже, тем лучше' },
  neither: { en: 'neither', ru: 'не оценивается' },
} satisfies Record<Direction, Text>;
