/** A question with a few answers, all of them in sight. */

import { useId } from 'preact/hooks';
import type { Option } from './select';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (Option & { readonly hint?: string | undefined })[];
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
  readonly test?: string | undefined;
}

export function Radios({ label, value, options, onChange, hideLabel = false, test }: Props) {
  const name = useId();
  return (
    <fieldset class="radios" data-test={test}>
      <legend class={hideLabel ? 'unseen' : 'label'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="check-text">
            {option.text}
            {option.hint && <span class="small below">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
