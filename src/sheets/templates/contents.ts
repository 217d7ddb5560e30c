/** The templates as the build wrote them: read from their HTML file when somebody asks for one. */

import type { Template } from '../../templates/template';

export function readTemplates(): readonly Template[] {
  return JSON.parse(HtmlService.createHtmlOutputFromFile('Templates').getContent()) as Template[];
}
