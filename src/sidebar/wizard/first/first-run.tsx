/** The workbook has no table: sample data to try the wizard on, or a template. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { InsertTemplateRequest, ListedTemplate } from '../../../sheets/templates/contract';
import { PrimaryButton, SecondaryButton } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { Problem } from '../../ui/problem';
import { Radios } from '../../ui/radios';
import { useAnswer } from '../../ui/use-answer';
import { wizard } from '../server';
import { newToken } from '../use-build';
import { say as words } from '../words';

/** The template whose rows are the sample data. */
const SAMPLE = { id: 'sales', part: 'data' } as const;

interface Props {
  /** Something stands in the workbook, yet no table was found. */
  readonly filled: boolean;
  readonly onRead: () => void;
  readonly onSelection: () => void;
}

export function FirstRun({ filled, onRead, onSelection }: Props) {
  const { say, language } = useLanguage();
  const { answer: list, retry } = useAnswer(wizard.templates);
  const [choice, choose] = useState<ListedTemplate['id'] | ''>('');
  const insertion = useInsertion(onRead);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const templates = list.state === 'here' ? list.value.templates : [];
  const options = [
    { value: '', text: say(words.first.sample), hint: say(words.first.sampleHint) },
    ...templates.map(({ id, name, question }) => ({ value: id, text: say(name), hint: say(question) })),
  ];
  const wish = choice === '' ? SAMPLE : ({ id: choice, part: 'all' } as const);
  return (
    <>
      <div class="scroll padded" data-test="first-run">
        <h2 ref={heading} tabIndex={-1} class="heading">
          {say(filled ? words.first.noTable : words.first.heading)}
        </h2>
        <p class="small">{say(words.first.own)}</p>
        {filled && (
          <div>
            <SecondaryButton test="selection" onClick={onSelection}>
              {say(words.data.selection)}
            </SecondaryButton>
            <p class="small">{say(words.data.selectionHint)}</p>
          </div>
        )}
        <p class="lead">{say(words.first.lead)}</p>
        {list.state === 'failed' && (
          <Problem title={say(words.first.listFailed)} error={new Error(list.reason)} retry={retry} />
        )}
        <Radios
          label={say(words.first.choose)}
          value={choice}
          options={options}
          onChange={(id) => choose(id as typeof choice)}
          test="templates"
        />
        {insertion.error !== undefined && (
          <Problem
            title={say(words.frame.insertFailed)}
            error={insertion.error}
            retry={() => insertion.insert({ ...wish, language })}
          />
        )}
      </div>
      <footer class="foot">
        <PrimaryButton test="insert" busy={insertion.busy} onClick={() => insertion.insert({ ...wish, language })}>
          {say(insertion.busy ? words.first.inserting : words.first.insert)}
        </PrimaryButton>
        <button type="button" class="quiet wide" data-test="read-again" onClick={onRead}>
          {say(words.first.readAgain)}
        </button>
      </footer>
    </>
  );
}

/** One at a time; a second try after a lost answer has the same token, so that nothing comes twice. */
function useInsertion(onInserted: () => void) {
  const running = useRef(false);
  const token = useRef(newToken());
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: undefined });
  const insert = (wish: Omit<InsertTemplateRequest, 'token'>) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, error: undefined });
    wizard
      .insertTemplate({ ...wish, token: `${token.current}-${wish.id}-${wish.part}` })
      .then(
        () => {
          setState({ busy: false, error: undefined });
          onInserted();
        },
        (error: unknown) => setState({ busy: false, error }),
      )
      .finally(() => {
        running.current = false;
      });
  };
  return { ...state, insert };
}
