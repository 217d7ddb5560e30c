// Makes each page of the sidebar one HTML file that loads nothing: styles, script and words inside.

import { join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = join(import.meta.dirname, '../src/sidebar');

/** The pages, by the name under which the server asks for them. */
const PAGES = { 'Functions.html': 'functions', 'Summary.html': 'wizard', 'Gallery.html': 'templates' };

export function sidebarPages() {
  return Object.entries(PAGES).map(([file, page]) => ({ file, html: html(page) }));
}

function html(page) {
  const { script, style } = bundle(join(folder, page, 'main.tsx'));
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>KPI Sheet</title><style>${style}</style></head>`,
    `<body><div id="page"></div><script>${script}</script></body></html>\n`,
  ].join('');
}

function bundle(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: folder,
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    // HtmlService takes `//` inside a template literal for a comment and cuts the line there.
    supported: { 'template-literal': false },
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  return { script: text('.js'), style: text('.css') };
}
