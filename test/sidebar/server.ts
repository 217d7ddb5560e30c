/** The sidebar in a browser, served on loopback, with a server behind `google.script.run` that answers as told. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Catalogue } from '../../src/sidebar/catalogue';
import { launchBrowser, PATIENCE_MS } from '../page/browser';
import { pageOf } from './built';
import { servePage } from './serve';

/** What each further call of an entry point gives; the last answer stays. */
export type Answers = Record<'functionCatalog' | 'insertFormula' | 'selectedRange', readonly Reply[]>;
export type Reply = { readonly answer: object } | { readonly error: string } | { readonly silence: true };

export interface Sidebar {
  open(answers: Partial<Answers>, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    calls: { name: string; request: unknown }[];
  }
}

export async function startSidebar(catalogue: Catalogue): Promise<Sidebar> {
  const [browser, served] = await Promise.all([launchBrowser(), servePage(pageOf('Functions.html'))]);
  let context: BrowserContext | undefined;
  const usual: Answers = {
    functionCatalog: [{ answer: catalogue }],
    insertFormula: [{ answer: { cell: 'D2' } }],
    selectedRange: [{ answer: { sheet: 'Deals', range: 'A1' } }],
  };
  return {
    open: async (answers, viewport = { width: 300, height: 700 }) => {
      await context?.close();
      context = await newContext(browser, viewport);
      const page = await newPage(context);
      await page.addInitScript(pretendServer, { ...usual, ...answers });
      await page.goto(served.address);
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Anything that the page asks of the network, beyond itself, or throws, fails the test that reads `faults`. */
export const faults: string[] = [];

const newContext = (browser: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> =>
  browser.newContext({ viewport, deviceScaleFactor: 2, locale: 'en-US' });

async function newPage(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { pathname, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' || !['/', '/favicon.ico'].includes(pathname)) faults.push(request.url());
  });
  return page;
}

/** Runs in the page. */
function pretendServer(answers: Answers): void {
  window.calls = [];
  const asked: Record<string, number> = {};
  const call = (name: keyof Answers, request: string | undefined, done: Handlers) => {
    window.calls.push({ name, request: request === undefined ? undefined : JSON.parse(request) });
    asked[name] = (asked[name] ?? 0) + 1;
    const reply = answers[name][Math.min(asked[name], answers[name].length) - 1];
    setTimeout(() => {
      if ('answer' in reply) done.success(JSON.stringify(reply.answer));
      if ('error' in reply) done.failure(new Error(reply.error));
    }, 50);
  };
  const runner = (done: Handlers): object => ({
    withSuccessHandler: (success: Handlers['success']) => runner({ ...done, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...done, failure }),
    functionCatalog: (request?: string) => call('functionCatalog', request, done),
    insertFormula: (request?: string) => call('insertFormula', request, done),
    selectedRange: (request?: string) => call('selectedRange', request, done),
  });
  Object.assign(window, { google: { script: { run: runner({ success: () => {}, failure: () => {} }) } } });
}

interface Handlers {
  readonly success: (answer: string) => void;
  readonly failure: (error: Error) => void;
}
