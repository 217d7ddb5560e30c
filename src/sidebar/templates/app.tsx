/** The page "Templates": cards to choose from, and the button that adds the chosen one. */

import { useState } from 'preact/hooks';
import type { TemplateListAnswer } from '../../sheets/templates/contract';
import { call } from '../bridge';
import { walk } from '../ui/arrow-keys';
import { LanguageOf, LanguageSwitch, useLanguage } from '../ui/language';
import { Problem } from '../ui/problem';
import { useAnswer } from '../ui/use-answer';
import { Add } from './add';
import { Card } from './card';
import { words } from './words';

const load = () => call<TemplateListAnswer>('templateList');

export function App() {
  const { answer, retry } = useAnswer(load);
  const list = answer.state === 'here' ? answer.value : undefined;
  const error = answer.state === 'failed' ? new Error(answer.reason) : undefined;
  return (
    <LanguageOf byDefault={list?.language}>
      <Gallery list={list} error={error} retry={retry} />
    </LanguageOf>
  );
}

interface Props {
  readonly list: TemplateListAnswer | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

function Gallery({ list, error, retry }: Props) {
  const { say } = useLanguage();
  const [id, choose] = useState<string>();
  const chosen = list?.templates.find((one) => one.id === id) ?? list?.templates[0];
  return (
    <main class="view" onKeyDown={walk}>
      <header class="bar">
        <div class="status">
          <h1 class="heading">{say(words.title)}</h1>
          <LanguageSwitch />
        </div>
        <p class="small">{say(words.lead)}</p>
      </header>
      <div class="scroll cards" data-test="cards">
        {error !== undefined && <Problem error={error} title={say(words.loadFailed)} retry={retry} />}
        {!list && error === undefined && (
          <div role="status">
            <span class="unseen">{say(words.loading)}</span>
            <div class="card-skeleton" />
            <div class="card-skeleton" />
          </div>
        )}
        {list?.templates.map((template) => (
          <Card
            key={template.id}
            template={template}
            isChosen={template === chosen}
            onChoose={() => choose(template.id)}
          />
        ))}
      </div>
      {chosen && <Add key={chosen.id} template={chosen} />}
    </main>
  );
}
