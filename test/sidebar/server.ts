/** The sidebar in a browser, served on loopback, with a server behind `google.script.run` that answers as told. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import type { Catalogue } from '../../src/sidebar/catalogue';
import { launchBrowser } from '../page/browser';
import { pageOf } from './built';

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
  const [browser, http] = await Promise.all([launchBrowser(), serve(pageOf('Functions.html'))]);
  const { port } = http.address() as AddressInfo;
  const usual: Answers = {
    functionCatalog: [{ answer: catalogue }],
    insertFormula: [{ answer: { cell: 'D2' } }],
    selectedRange: [{ answer: { sheet: 'Deals', range: 'A1' } }],
  };
  return {
    open: async (answers, viewport = { width: 300, height: 700 }) => {
      const page = await newPage(browser, viewport);
      await page.addInitScript(pretendServer, { ...usual, ...answers });
      await page.goto(`http://127.0.0.1:${port}/`);
      return page;
    },
    close: async () => {
      await browser.close();
      http.close();
    },
  };
}

function serve(html: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Anything that the page asks of the network, beyond itself, or throws, fails the test that reads `faults`. */
export const faults: string[] = [];

async function newPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, locale: 'en-US' });
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
