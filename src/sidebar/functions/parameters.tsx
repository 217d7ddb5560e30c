/** What a function takes, in order. */

import type { Language } from '../../kpi/text';
import type { ParamTexts } from '../catalogue';
import { numberOf } from '../formula';
import { useLanguage } from '../ui/language';
import { kinds, words } from '../words';
import { Part } from './part';

export function Parameters({ params }: { params: readonly ParamTexts[] }) {
  const { say } = useLanguage();
  if (params.length === 0) return null;
  return (
    <Part title={say(words.parameters)}>
      <dl>
        {params.map((param) => (
          <Parameter key={param.name} param={param} />
        ))}
      </dl>
    </Part>
  );
}

function Parameter({ param }: { param: ParamTexts }) {
  const { say, language } = useLanguage();
  const kind = param.words ? words.oneOf(choices(param.words, language).join(', ')) : kinds[param.kind];
  const fallback = param.optional && param.fallback !== undefined && fallbackOf(param, language);
  return (
    <>
      <dt>
        <code>{param.name}</code>
        {param.optional && <span class="tag">{say(words.optional)}</span>}
      </dt>
      <dd>
        {say(param.label)}
        {kind && <span class="small">{say(kind)}</span>}
        {fallback && <span class="small">{say(words.byDefault(fallback))}</span>}
      </dd>
    </>
  );
}

/** Of the words that mean the same, the first that is of the language. */
function choices(rows: readonly (readonly string[])[], language: Language): string[] {
  return rows.map(
    (same) => (language === 'ru' ? same.find((word) => /[а-яё]/i.test(word)) : undefined) ?? same[0] ?? '',
  );
}

function fallbackOf({ fallback, words: rows = [] }: ParamTexts, language: Language): string {
  if (typeof fallback === 'number') return numberOf(fallback, language === 'ru');
  const row = rows.find((same) => same.includes(String(fallback)));
  return row ? (choices([row], language)[0] ?? '') : String(fallback);
}
