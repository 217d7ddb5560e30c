/** What the page remembers between visits, where the browser lets it: an iframe may be refused storage altogether. */

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`kpi-sheet.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`kpi-sheet.${key}`, value);
  } catch {
    // Forgotten at the next visit; nothing else depends on it.
  }
}
