/** A box to tick with its name; the whole line is the target, for fingers and pointers alike. */

import type { ComponentChildren } from 'preact';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  readonly test?: string | undefined;
}

export function Check({ checked, onChange, children, disabled = false, test }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        data-test={test}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class="check-text">{children}</span>
    </label>
  );
}
