/** A heading that opens and closes what stands under it. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ChevronIcon } from './icons';

interface Props {
  readonly title: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
  readonly count?: string | undefined;
  readonly test?: string | undefined;
}

export function Disclosure({ title, open, onToggle, children, count, test }: Props) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="disclosure"
        data-stop
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-test={test}
        onClick={() => onToggle(!open)}
      >
        <ChevronIcon />
        <span class="disclosure-title">{title}</span>
        {count && <span class="count">{count}</span>}
      </button>
      {open && <div id={id}>{children}</div>}
    </>
  );
}
