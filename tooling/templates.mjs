// The template workbooks as data: their declarations and made rows, which the script reads when somebody asks for one,
// and the pictures on their cards, which `npm run templates -- --previews` draws from the finished summaries.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule, root } from './catalogue.mjs';
import { inHtml } from './texts.mjs';

export const PREVIEWS = join(root, 'src/templates/previews.json');

export function templatesHtml() {
  const previews = existsSync(PREVIEWS) ? JSON.parse(readFileSync(PREVIEWS, 'utf8')) : {};
  return inHtml({ templates: loadModule('../templates/index').templates, previews });
}
