/** One function: what it answers, how it is computed and used, and the button that inserts it. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue, FunctionTexts } from '../catalogue';
import { ENGLISH, formulaOf, missingOf, numberOf, type Typed } from '../formula';
import { BackIcon, DownIcon, UpIcon } from '../ui/icons';
import { LanguageSwitch, useLanguage } from '../ui/language';
import { OutsideLink } from '../ui/outside-link';
import { useEscape } from '../ui/use-escape';
import { directions, units, words } from '../words';
import { Example } from './example';
import { fieldOf } from './field';
import { Insert } from './insert';
import { Parameters } from './parameters';
import { Part } from './part';
import type { Insertion } from './use-insertion';

interface Props {
  readonly fn: FunctionTexts;
  readonly catalogue: Catalogue;
  readonly insertion: Insertion;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

export function Detail({ fn, catalogue, insertion, onOpen, onBack }: Props) {
  const { say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEscape(onBack);
  const { locale } = catalogue.settings;
  const [typed, setTyped] = useState<Typed>({});
  const insert = () => {
    const [missing] = missingOf(fn, typed);
    if (missing === undefined) return insertion.insert(fn.id, formulaOf(fn, typed, ENGLISH, locale));
    insertion.tell(fn.id, { kind: 'ranges wanted' });
    document.getElementById(fieldOf(missing))?.focus();
  };
  return (
    <main class="view" data-test="detail" data-id={fn.id}>
      <header class="bar status">
        <button type="button" class="quiet back" onClick={onBack} data-test="back">
          <BackIcon />
          {say(words.back)}
        </button>
        <LanguageSwitch />
      </header>
      <article class="scroll">
        <h1 ref={heading} tabIndex={-1}>
          {say(fn.name)}
        </h1>
        <p class="small">
          <code>KPI_{fn.id}</code>
        </p>
        <p class="question">{say(fn.question)}</p>
        <p>{say(fn.summary)}</p>
        <Kind fn={fn} />
        <Part title={say(words.formula)}>
          <p class="words">{say(fn.formula)}</p>
        </Part>
        <Parameters fn={fn} locale={locale} typed={typed} onType={setTyped} onEnter={insert} />
        <Example fn={fn} locale={locale} />
        <section class="caution">
          <h2>{say(words.misused)}</h2>
          <p>{say(fn.misused)}</p>
        </section>
        <Benchmark fn={fn} />
        <Part title={say(words.source)}>
          <p>
            <OutsideLink {...fn.source} />
          </p>
        </Part>
        <Neighbours fn={fn} catalogue={catalogue} onOpen={onOpen} />
      </article>
      <Insert fn={fn} typed={typed} locale={locale} insertion={insertion} onInsert={insert} />
    </main>
  );
}

function Kind({ fn: { unit, better } }: { fn: FunctionTexts }) {
  const { say } = useLanguage();
  const judged = unit !== 'text' && unit !== 'table';
  return (
    <ul class="facts">
      <li>{say(units[unit])}</li>
      {judged && (
        <li>
          {better === 'higher' && <UpIcon />}
          {better === 'lower' && <DownIcon />}
          {say(directions[better])}
        </li>
      )}
    </ul>
  );
}

function Benchmark({ fn: { benchmark, unit } }: { fn: FunctionTexts }) {
  const { say, language } = useLanguage();
  if (!benchmark) return null;
  const { value, meaning, source } = benchmark;
  const figure =
    unit === 'fraction' ? `${numberOf(value * 100, language === 'ru')} %` : numberOf(value, language === 'ru');
  return (
    <Part title={say(words.benchmark)}>
      <p>
        <strong class="figure">{figure}</strong> {say(meaning)}
      </p>
      <p class="small">
        <OutsideLink {...source} />
      </p>
    </Part>
  );
}

function Neighbours({ fn, catalogue, onOpen }: Pick<Props, 'fn' | 'catalogue' | 'onOpen'>) {
  const { say } = useLanguage();
  const known = fn.neighbours.flatMap((id) => catalogue.functions.functions.find((other) => other.id === id) ?? []);
  if (known.length === 0) return null;
  return (
    <Part title={say(words.neighbours)}>
      <ul class="neighbours">
        {known.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link" data-test="neighbour" data-id={id} onClick={() => onOpen(id)}>
              {say(name)}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
