/** The templates as the build wrote them: read from their HTML file when somebody asks for one. */

import type { Language } from '../../kpi/text';
import type { Preview, Template } from '../../templates/template';

export interface Contents {
  readonly templates: readonly Template[];
  /** By the id of the template. */
  readonly previews: Readonly<Record<string, Readonly<Record<Language, Preview>>>>;
}

export function readContents(): Contents {
  return JSON.parse(HtmlService.createHtmlOutputFromFile('Templates').getContent()) as Contents;
}
