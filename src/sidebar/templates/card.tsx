/** One template: a picture of its summary, its name and what it answers; more of it when it is chosen. */

import type { ListedTemplate } from '../../sheets/templates/contract';
import { useLanguage } from '../ui/language';
import { Picture } from './picture';
import { words } from './words';

interface Props {
  readonly template: ListedTemplate;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function Card({ template, isChosen, onChoose }: Props) {
  const { say, language } = useLanguage();
  const { id, name, question, answers, sheets, preview } = template;
  return (
    <article class={isChosen ? 'card chosen' : 'card'} data-test="card" data-id={id}>
      <button type="button" class="card-button" aria-pressed={isChosen} data-stop data-test="choose" onClick={onChoose}>
        {preview && <Picture preview={preview[language]} label={say(words.preview(say(name)))} />}
        <span class="card-name">{say(name)}</span>
        <span class="small">{say(question)}</span>
      </button>
      {isChosen && (
        <div class="card-more">
          <h2 class="small">{say(words.answers)}</h2>
          <ul class="dots">
            {answers.map((answer) => (
              <li key={answer.en}>{say(answer)}</li>
            ))}
          </ul>
          <h2 class="small">{say(words.sheets)}</h2>
          <p>{[words.readMe, words.summary, ...sheets].map(say).join(' · ')}</p>
        </div>
      )}
    </article>
  );
}
