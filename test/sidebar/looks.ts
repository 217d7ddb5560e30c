/** What is wrong with a view to the eye and to a screen reader: anything wider than the page, anything that axe-core finds. */

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export async function violations(page: Page): Promise<string[]> {
  await atRest(page);
  await page.evaluate(AXE);
  const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Until what moves once has moved; what turns for ever does not matter. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    const once = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(once.map(({ finished }) => finished));
  });

/** What stands out of the page or is cut at its edge, but for what says so with an ellipsis. */
export async function sideways(page: Page): Promise<string[]> {
  await atRest(page);
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
