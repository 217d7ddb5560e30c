// The sidebar's frame: another origin, Google's sandbox words, and nothing but google.script.run in between.

import type { FrameLocator, Page } from 'playwright-core';
import { fixture } from '../local/fixture';
import { chooseMenu, type Opened, openLocal } from './open-page';

let opened: Opened;
let page: Page;
let panel: FrameLocator;

beforeAll(async () => {
  opened = await openLocal(fixture);
});

afterAll(() => opened.close());

beforeEach(async () => {
  page = await opened.page();
  await chooseMenu(page, 'Fixture', 'Open');
  panel = page.frameLocator('#sidebar iframe');
  await panel.locator('#out', { hasText: 'ready' }).waitFor();
});

afterEach(() => page.close());

const out = () => panel.locator('#out').textContent();
const answered = () => panel.locator('#out', { hasText: /success|failure/ }).waitFor();
const inPanel = (source: string) => panel.locator('body').evaluate((_, text) => Function(`return ${text}`)(), source);

describe('the sidebar', () => {
  it('is 300 pixels wide, has the title of the page and closes', async () => {
    expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
    expect(await page.locator('#sidebar h2').textContent()).toBe('A panel');
    await page.locator('[data-test=sidebar-close]').click();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('is another origin, in the sandbox that Google uses', async () => {
    expect(await inPanel('location.origin')).not.toBe(opened.address);
    expect(await page.locator('#sidebar iframe').getAttribute('sandbox')).toContain('allow-popups-to-escape-sandbox');
    expect(await inPanel('(() => { try { return parent.localSheet; } catch (error) { return error.name; } })()')).toBe(
      'SecurityError',
    );
  });

  it('calls the script and is answered', async () => {
    await inPanel("ask('add', 2, 3)");
    await answered();
    expect(await out()).toBe('success 5 mine');
  });

  it('is told of failures as an Error with the message', async () => {
    await inPanel("ask('fail')");
    await answered();
    expect(await out()).toBe('failure It failed on purpose. true mine');
  });

  it('is refused a Date in the result', async () => {
    await inPanel("ask('today')");
    await answered();
    expect(await out()).toContain('failure The return value holds a Date');
  });

  it('may not send a Date, nor see private functions', async () => {
    const caught = (source: string) =>
      inPanel(`(() => { try { ${source} } catch (error) { return error.message; } })()`);
    expect(await caught("ask('same', new Date())")).toBe('Failed due to illegal value in property: 0');
    expect(await caught('google.script.run.hidden_()')).toContain('hidden_ is not part of');
    expect(await inPanel("Object.keys(google.script.run).includes('add')")).toBe(true);
  });

  it('closes itself', async () => {
    await inPanel('google.script.host.close()');
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('shows a failure of a menu item in the page', async () => {
    await chooseMenu(page, 'Fixture', 'Fail');
    expect(await page.locator('[role=alert]').textContent()).toContain('It failed on purpose.');
  });
});

describe('the script in the page', () => {
  it('sees JavaScript and Google, but nothing of the page', async () => {
    const seen = await page.evaluate(() => window.localSheet.set("'Start here'!C6", '=NAMES()').value);
    expect(seen).toBe(Array(6).fill('undefined').join(' '));
    const google = await page.evaluate(() =>
      window.localSheet.call('perform', 'typeof SpreadsheetApp + typeof Math + typeof globalThis'),
    );
    expect(google).toBe('objectobjectobject');
  });
});
