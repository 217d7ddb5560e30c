/** The files that HtmlService serves: each whole in itself, as small as a page may be, and nothing in it that Google would cut. */

import { builtPages } from './built';

const BUDGET_KB = 100;

test.each(builtPages().map(({ file, html }) => [file, html]))('%s loads nothing and is not cut', (_, html) => {
  expect(html.match(/<script|<link|@import|url\(/g)).toEqual(['<script']);
  expect(html.match(/<\/script/g)).toHaveLength(1);
  expect(html).not.toMatch(/`[^`]*\/[/*][^`]*`/);
  expect(html).toContain('<title>KPI Sheet</title>');
  expect(Buffer.byteLength(html) / 1024).toBeLessThan(BUDGET_KB);
});
