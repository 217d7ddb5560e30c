/** The ways in which a KPI can be fed, told apart in words: the rows of the summary that each divides or adds. */

import type { Text } from '../../kpi/text';
import { measureOf, partOf } from '../measures/index';
import type { Feed, Reading } from '../measures/reading';

/** `nameOf` tells the name of a KPI. */
export function readingWords({ feeds, by, rate }: Reading, nameOf: (kpi: string) => Text): Text {
  const names = Object.values(feeds).map((feed) => feedWords(feed, nameOf));
  const more = [...(by !== undefined && by !== '=' ? [nameOf(by)] : []), ...(rate ? [RATE] : [])];
  const said = (language: 'en' | 'ru') => {
    const rows = [...new Set(names.map((name) => name[language]))].join(' · ');
    return more.length === 0 ? rows : `${rows} (${more.map((one) => one[language]).join(', ')})`;
  };
  return { en: said('en'), ru: said('ru') };
}

const RATE: Text = { en: 'a rate of each period', ru: 'доля в каждом периоде' };

function feedWords(feed: Feed, nameOf: (kpi: string) => Text): Text {
  if (typeof feed === 'string') return measureWords(feed);
  if ('kpi' in feed) return nameOf(feed.kpi);
  if ('years' in feed) return { en: 'years shown', ru: 'число лет' };
  const { en, ru } = measureOf(feed.of).name;
  return feed.edge === 'first'
    ? { en: `${en}, first period`, ru: `${ru}, первый период` }
    : { en: `${en}, last period`, ru: `${ru}, последний период` };
}

function measureWords(id: Extract<Feed, string>): Text {
  const { name } = measureOf(id);
  const part = partOf(id);
  if (!part) return name;
  const like = measureOf(part.like).name;
  return {
    en: `${name.en} where ${like.en.toLowerCase()} are known`,
    ru: `${name.ru}, где известно: ${like.ru.toLowerCase()}`,
  };
}
