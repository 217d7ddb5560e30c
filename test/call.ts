/** Calls a function of the catalogue as a cell would, in a spreadsheet of a given language. */

import type { Host, Result } from '../src/kpi/host';
import { Refusal } from '../src/kpi/refusal';
import { type Language, languageOf } from '../src/kpi/text';
import { load } from '../src/load';
import { texts } from './catalogue';

export function hostOf(locale = 'en_US', timeZone = 'Etc/UTC'): Host {
  return {
    locale: () => locale,
    timeZone: () => timeZone,
    scriptTimeZone: () => process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    formatDate: () => {
      throw new Error('Utilities.formatDate is not needed where Intl is there.');
    },
    texts: () => texts,
  };
}

/** The value, or an Error with the sentence that the cell would show. */
export function call(path: string, args: readonly unknown[], host = hostOf()): Result {
  const name = `KPI_${path.split('/')[1]}`;
  try {
    return load(path).run({ name, args, host });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Error(error.sentence(name, languageOf(host.locale())));
  }
}

/** The sentence of the refusal; fails when there is none. */
export function refusalOf(path: string, args: readonly unknown[], language: Language = 'en'): string {
  try {
    const result = call(path, args, hostOf(language === 'ru' ? 'ru_RU' : 'en_US'));
    throw new Error(`gave ${JSON.stringify(result)} instead of refusing`);
  } catch (error) {
    return (error as Error).message;
  }
}
