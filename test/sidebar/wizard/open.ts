/** The page "Build a summary" in a browser at 300 pixels; behind it the built script on a real local workbook. */

import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { createLocalSheet, type HeadlessSheet } from '../../../local/node/create';
import { launchBrowser, PATIENCE_MS } from '../../page/browser';
import { pageOf } from '../built';
import { servePage } from '../serve';

const dist = join(__dirname, '../../../dist');

/** What becomes of a call instead of its answer: an error, none at all, or the answer after an event. */
export type Fault = 'error' | 'silence' | { readonly until: Promise<void> };

export interface Called {
  readonly name: string;
  readonly request: Record<string, unknown>;
}

export interface Opened {
  readonly page: Page;
  readonly sheet: HeadlessSheet;
  readonly calls: Called[];
  /** How many of the calls have their answer, or their error. */
  answered: number;
  /** Asked at each call, which is counted from 1 for each entry point. */
  fault: (name: string, nth: number) => Fault | undefined;
  at(hook: string): Locator;
}

export interface Wishes {
  readonly workbook: object;
  readonly user?: 'en' | 'ru';
  readonly locale?: string;
  readonly height?: number;
}

export interface Wizard {
  open(wishes: Wishes): Promise<Opened>;
  close(): Promise<void>;
}

/** Anything that the page asks of the network, beyond itself, or throws, fails the test that reads `faults`. */
export const faults: string[] = [];

export async function startWizard(): Promise<Wizard> {
  const [browser, served] = await Promise.all([launchBrowser(), servePage(pageOf('Summary.html'))]);
  let context: BrowserContext | undefined;
  return {
    open: async (wishes) => {
      await context?.close();
      context = await newContext(browser, wishes);
      return open(context, served.address, wishes);
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

const newContext = (browser: Browser, { height = 760 }: Wishes): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 300, height }, deviceScaleFactor: 2, locale: 'en-US' });

async function open(context: BrowserContext, address: string, wishes: Wishes): Promise<Opened> {
  const { workbook, user = 'en', locale = user === 'ru' ? 'ru_RU' : 'en_US' } = wishes;
  const sheet = createLocalSheet({ dist, workbook, locale, userLocale: user });
  sheet.open();
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(request.url());
  });
  const opened: Opened = {
    page,
    sheet,
    calls: [],
    answered: 0,
    fault: () => undefined,
    at: (hook) => page.locator(`[data-test=${hook}]`),
  };
  await page.exposeFunction('serve', (name: string, request?: string) => answer(opened, name, request));
  await page.addInitScript(pretendGoogle);
  await page.goto(address);
  return opened;
}

async function answer(opened: Opened, name: string, request?: string): Promise<string> {
  opened.calls.push({ name, request: request === undefined ? {} : JSON.parse(request) });
  const fault = opened.fault(name, opened.calls.filter((call) => call.name === name).length);
  if (fault === 'silence') return new Promise(() => {});
  try {
    if (fault === 'error') throw new Error('NetworkError: Connection failure');
    const given = request === undefined ? [] : [request];
    const said = String(opened.sheet.callFromPage(name, given));
    if (typeof fault === 'object') await fault.until;
    return said;
  } finally {
    opened.answered++;
  }
}

/** A promise, and what fulfils it. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** Until every call is answered and the page has nothing more to ask or to keep: it waits less than this before it asks. */
export async function quiet(opened: Opened): Promise<void> {
  const { page, calls } = opened;
  for (;;) {
    const asked = calls.length;
    const isAnswered = opened.answered === asked;
    await page.evaluate(
      () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 400)))),
    );
    if (isAnswered && calls.length === asked) return;
  }
}

/** Runs in the page. */
function pretendGoogle(): void {
  interface Handlers {
    readonly success?: (answer: string) => void;
    readonly failure?: (error: Error) => void;
  }
  const ask = (window as unknown as { serve(name: string, request?: string): Promise<string> }).serve;
  const runner = (done: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...done, success });
          if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...done, failure });
          return (request?: string) => void ask(name, request).then(done.success, done.failure);
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner({}) } } });
}
