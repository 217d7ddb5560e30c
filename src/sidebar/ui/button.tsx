/** Buttons: one primary a view, disabled while it works. */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly test?: string;
}

export function PrimaryButton({ children, onClick, busy = false, disabled = false, test }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  useLayoutEffect(() => {
    // A disabled button loses the focus to the page; it comes back unless the user went elsewhere meanwhile.
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (wasBusy.current && !busy && lost) button.current?.focus();
    wasBusy.current = busy;
  }, [busy]);
  return (
    <button
      ref={button}
      type="button"
      class="button primary"
      disabled={busy || disabled}
      aria-busy={busy}
      data-test={test}
      onClick={onClick}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

export function SecondaryButton({ children, onClick, busy = false, test, title }: Props & { readonly title?: string }) {
  return (
    <button type="button" class="button secondary" disabled={busy} title={title} data-test={test} onClick={onClick}>
      {children}
    </button>
  );
}

/** A button whose icon says enough to the eye; its name is for screen readers and the pointer that rests on it. */
export function IconButton({ children, onClick, name, test }: Props & { readonly name: string }) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} data-test={test} onClick={onClick}>
      {children}
    </button>
  );
}
