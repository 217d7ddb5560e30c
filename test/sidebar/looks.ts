/** What is wrong with a view to the eye and to a screen reader: anything wider than the page, anything that axe-core finds. */

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What stands out of the page or is cut at its edge, but for what says so with an ellipsis. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shortened = (element: Element | null): boolean =>
      !!element && (getComputedStyle(element).textOverflow === 'ellipsis' || shortened(element.parentElement));
    return [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('.unseen') && element.getBoundingClientRect().right > innerWidth)
      .filter((element) => !shortened(element.parentElement))
      .concat(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [])
      .map((element) => `${element.tagName} ${element.textContent}`);
  });
}
