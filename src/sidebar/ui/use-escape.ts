/** Esc means one step back, wherever the focus stands: a disabled button loses it to the page. */

import { useLayoutEffect } from 'preact/hooks';

export function useEscape(back: () => void): void {
  useLayoutEffect(() => {
    const listen = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) back();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
