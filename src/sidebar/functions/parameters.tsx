/** What a function takes, in order, each with a field for the user's own cells. */

import type { ComponentChildren } from 'preact';
import type { Language } from '../../kpi/text';
import type { FunctionTexts, ParamTexts } from '../catalogue';
import { exampleFor, numberOf, type Typed } from '../formula';
import { useLanguage } from '../ui/language';
import { kinds, words } from '../words';
import { Argument } from './argument';
import { Part } from './part';

interface Props {
  readonly fn: FunctionTexts;
  readonly locale: string;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly onEnter: () => void;
}

export function Parameters({ fn, locale, typed, onType, onEnter }: Props) {
  const { say } = useLanguage();
  if (fn.params.length === 0) return null;
  return (
    <Part title={say(words.parameters)}>
      <dl>
        {fn.params.map((param) => (
          <Parameter key={param.name} param={param}>
            <Argument
              param={param}
              hint={param.optional ? '' : (exampleFor(fn, param.name, locale) ?? 'B2:B')}
              text={typed[param.name] ?? ''}
              onText={(text) => onType({ ...typed, [param.name]: text })}
              onEnter={onEnter}
            />
          </Parameter>
        ))}
      </dl>
    </Part>
  );
}

function Parameter({ param, children }: { param: ParamTexts; children: ComponentChildren }) {
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
        {children}
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
