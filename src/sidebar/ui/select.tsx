/** A menu of a few choices with its name above, or unseen where what stands beside it says enough. */

import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Less likely ones, under a heading of their own. */
  readonly more?: { readonly label: string; readonly options: readonly Option[] };
  readonly onChange: (value: string) => void;
  readonly hideLabel?: boolean;
  readonly describedBy?: string | undefined;
  readonly test?: string | undefined;
}

export function Select({ label, value, options, more, onChange, hideLabel = false, describedBy, test }: Props) {
  const id = useId();
  return (
    <span class="field">
      <label for={id} class={hideLabel ? 'unseen' : 'label'}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={describedBy}
        data-test={test}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <Options options={options} value={value} />
        {more && more.options.length > 0 && (
          <optgroup label={more.label}>
            <Options options={more.options} value={value} />
          </optgroup>
        )}
      </select>
    </span>
  );
}

function Options({ options, value }: Pick<Props, 'options' | 'value'>) {
  return (
    <>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </>
  );
}
