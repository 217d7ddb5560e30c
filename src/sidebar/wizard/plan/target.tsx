/** One target: a number as people write it, percents for rates, and its due date. */

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Request } from '../../../report/request';
import { IconButton } from '../../ui/button';
import { numberFrom } from '../../ui/figures';
import { ClearIcon } from '../../ui/icons';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { say as words } from '../words';
import type { Aim } from './aims';
import { Due } from './due';

interface Props {
  readonly aim: Aim;
  /** The target on the sheet is a formula of the user's and stays. */
  readonly fixed: boolean;
  /** Just added: the user is about to type. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

export function Target({ aim: { id, name, percent, now }, fixed, isNew, onRemove }: Props) {
  const { say, language } = useLanguage();
  const { request, set, preview } = useWizard();
  const full = preview.answer?.periods?.full;
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const target = request.targets[id];
  const [typed, setTyped] = useState(() => textOf(target?.value, percent, language === 'ru'));
  useLayoutEffect(() => {
    if (isNew) input.current?.focus();
  }, []);
  const wrong = typed.trim() !== '' && numberFrom(typed.replace('%', ''), language) === undefined;
  const put = (next: Request['targets'][string] | undefined) => {
    const { [id]: _, ...others } = request.targets;
    set({ targets: next ? { ...others, [id]: next } : others });
  };
  const type = (text: string) => {
    setTyped(text);
    const read = numberFrom(text.replace('%', ''), language);
    put(read === undefined ? undefined : { ...target, value: percent ? fraction(read) : read });
  };
  const remove = () => {
    put(undefined);
    onRemove();
  };
  return (
    <li class="target" data-test="target" data-id={id}>
      <label for={field} class="target-name">
        {say(name)}
        {now && <span class="small below">{say(full ? words.plan.nowIn(now, full) : words.plan.now(now))}</span>}
      </label>
      {fixed ? (
        <span class="small">{say(words.plan.fixed)}</span>
      ) : (
        <span class="target-field">
          <input
            ref={input}
            id={field}
            class="input"
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${field}-wrong` : undefined}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
          {percent && <span class="soft">%</span>}
          <IconButton name={say(words.plan.removeTarget(say(name)))} onClick={remove}>
            <ClearIcon />
          </IconButton>
        </span>
      )}
      {wrong && (
        <p id={`${field}-wrong`} class="wrong">
          {say(words.plan.notNumber)}
        </p>
      )}
      {target && !fixed && <Due name={say(name)} target={target} onChange={put} />}
    </li>
  );
}

/** Twelve digits, since 7 / 100 × 100 is not 7 for a computer. */
const fraction = (percents: number): number => Number((percents / 100).toPrecision(12));

function textOf(value: number | undefined, percent: boolean, comma: boolean): string {
  if (value === undefined) return '';
  const text = String(Number((percent ? value * 100 : value).toPrecision(12)));
  return comma ? text.replace('.', ',') : text;
}
