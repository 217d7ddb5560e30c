// The template workbooks as data: their declarations and made rows, which the script reads when somebody asks for one.

import { loadModule } from './catalogue.mjs';
import { inHtml } from './texts.mjs';

export function templatesHtml() {
  return inHtml(loadModule('../templates/index').templates);
}
