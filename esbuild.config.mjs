// Builds the add-on: dist/ holds exactly what clasp pushes to Google. DIST names another folder;
// WIZARD=script makes the wizard a script file, for the case that Google does not let the text in Wizard.html be run.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { loadCatalogue, root } from './tooling/catalogue.mjs';
import { leanCatalogue } from './tooling/lean-catalogue.mjs';
import { sidebarPages } from './tooling/sidebar.mjs';
import { templatesHtml } from './tooling/templates.mjs';
import { inHtml, textsHtml } from './tooling/texts.mjs';
import { entryPoints, wrappers } from './tooling/wrappers.mjs';

const dist = resolve(root, process.env.DIST ?? 'dist');
const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'showFunctions',
  'showTemplates',
  'showSummary',
  'updateSummary',
  'functionCatalog',
  'insertFormula',
  'selectedRange',
  'wizardScan',
  'wizardPreview',
  'wizardBuild',
  'wizardStep',
  'wizardCancel',
  'wizardExplain',
  'insertTemplate',
  'templateList',
];

/** What every cell loads. */
export async function scriptOf(catalogue) {
  const code = await bundle('src/main.ts', 'KpiSheet', catalogue);
  return `/** @OnlyCurrentDoc */\n${code}\n${entryPoints(ENTRY_POINTS)}\n\n${wrappers(catalogue)}\n`;
}

async function bundle(entry, globalName, { functions }) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    plugins: [leanCatalogue(functions.map(({ path }) => path))],
  });
  return outputFiles[0].text;
}

const wizardFile = (script) =>
  process.env.WIZARD === 'script' ? { 'Wizard.js': script } : { 'Wizard.html': inHtml(script) };

export async function buildAddOn() {
  const catalogue = loadCatalogue();
  const code = await scriptOf(catalogue);
  const pages = await sidebarPages();
  const files = {
    'Code.js': code,
    'Texts.html': textsHtml(catalogue),
    'Templates.html': templatesHtml(),
    ...wizardFile(await bundle('src/wizard.ts', 'KpiWizard', catalogue)),
    ...Object.fromEntries(pages.map(({ file, html }) => [file, html])),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (!(name in files)) rmSync(join(dist, name), { recursive: true });
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(dist, name), contents);
  return { bytes: Buffer.byteLength(code), functions: catalogue.functions.length };
}

const { bytes, functions } = await buildAddOn();
console.log(`dist/Code.js: ${functions} functions, ${(bytes / 1024).toFixed(1)} KB`);
