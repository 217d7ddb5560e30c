/** What the page of templates asks of the server. Requests and answers are JSON text. */

import { languageOf } from '../../kpi/text';
import { alone } from '../build/build';
import { ownSheets, sweep } from '../build/sheets';
import { answer, SAY, Told } from '../told';
import { sheetsUnderWay, sweepDead } from '../wizard/running';
import { readContents } from './contents';
import type { InsertTemplateAnswer, InsertTemplateRequest, TemplateListAnswer } from './contract';
import { insert } from './insert';
import { alreadyAdded } from './repeated';

/** Whoever deleted the sheets of a template comes here for another one: what helped them goes too. */
export function templateList(): string {
  return answer((): TemplateListAnswer => {
    sweepDead(ownSheets(SpreadsheetApp.getActive()));
    const { templates, previews } = readContents();
    const listed = templates.map(({ id, name, question, answers, inputs, analyses }) => {
      const sheets = [...analyses, ...inputs].map((one) => one.name);
      return { id, name, question, answers, sheets, preview: previews[id] ?? null };
    });
    return { language: languageOf(Session.getActiveUserLocale()), templates: listed };
  }, SAY.templatesNotRead);
}

export function insertTemplate(request: string): string {
  return answer((): InsertTemplateAnswer => {
    const wish = read(request);
    return alone(() => added(wish));
  }, SAY.templateFailed);
}

function added({ id, language, part = 'all', style = 'kpi', token = '' }: InsertTemplateRequest): InsertTemplateAnswer {
  const template = readContents().templates.find((one) => one.id === id);
  if (!template) throw new Told(SAY.badRequest);
  const spreadsheet = SpreadsheetApp.getActive();
  const own = ownSheets(spreadsheet);
  const spare = sheetsUnderWay(own);
  const wish = { template, language, part, style, token, spare };
  return alreadyAdded(own, wish) ?? insert(spreadsheet, sweep(spreadsheet, own, spare), wish);
}

function read(request: string): InsertTemplateRequest {
  try {
    const wish = JSON.parse(request) as InsertTemplateRequest | null;
    if (wish && typeof wish.id === 'string' && (wish.language === 'en' || wish.language === 'ru')) return wish;
  } catch {}
  throw new Told(SAY.badRequest);
}
