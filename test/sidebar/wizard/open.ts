/** The page "Build a summary" in a browser at 300 pixels; behind it the built script on a real local workbook. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { createLocalSheet, type HeadlessSheet } from '../../../local/node/create';
import { launchBrowser } from '../../page/browser';
import { pageOf } from '../built';

/** A browser on a busy machine is slow, not wrong. */
jest.setTimeout(40_000);

const dist = join(__dirname, '../../../dist');

/** What becomes of a call instead of its answer: an error, none at all, or the answer after some milliseconds or an event. */
export type Fault = 'error' | 'silence' | { readonly late: number | Promise<void> };

export interface Called {
  readonly name: string;
  readonly request: Record<string, unknown>;
}

export interface Opened {
  readonly page: Page;
  readonly sheet: HeadlessSheet;
  readonly calls: Called[];
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
  const [browser, http] = await Promise.all([launchBrowser(), serve(pageOf('Summary.html'))]);
  const { port } = http.address() as AddressInfo;
  return {
    open: (wishes) => open(browser, `http://127.0.0.1:${port}/`, wishes),
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

async function open(browser: Browser, address: string, wishes: Wishes): Promise<Opened> {
  const { workbook, user = 'en', locale = user === 'ru' ? 'ru_RU' : 'en_US', height = 760 } = wishes;
  const sheet = createLocalSheet({ dist, workbook, locale, userLocale: user });
  sheet.open();
  const context = await browser.newContext({ viewport: { width: 300, height }, deviceScaleFactor: 2, locale: 'en-US' });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(request.url());
  });
  const opened: Opened = {
    page,
    sheet,
    calls: [],
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
  if (fault === 'error') throw new Error('NetworkError: Connection failure');
  const given = request === undefined ? [] : [request];
  const said = String(opened.sheet.callFromPage(name, given));
  if (typeof fault === 'object') await (typeof fault.late === 'number' ? setTimeout(fault.late) : fault.late);
  return said;
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
