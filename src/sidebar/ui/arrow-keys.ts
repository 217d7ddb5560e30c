/** Arrow keys walk through the stops of a view (`data-stop`), in the order of the page; Home and End go to its ends. */

export function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const next = here < 0 ? undefined : stops[target(event, here, stops.length - 1)];
  if (!next || next === stops[here]) return;
  event.preventDefault();
  next.focus();
}

function target({ key, target }: KeyboardEvent, here: number, last: number): number {
  if (key === 'ArrowDown') return here + 1;
  if (key === 'ArrowUp') return here - 1;
  if (target instanceof HTMLInputElement) return here;
  if (key === 'Home') return 0;
  return key === 'End' ? last : here;
}
