/** What the page of templates asks of the server. Requests and answers are JSON text. */

import { languageOf } from '../../kpi/text';
import { alone } from '../build/build';
import { ownSheets, sweep } from '../build/sheets';
import { answer, SAY, Told } from '../told';
import { readTemplates } from './contents';
import type { InsertTemplateAnswer, InsertTemplateRequest, TemplateListAnswer } from './contract';
import { insert } from './insert';

export function templateList(): string {
  return answer((): TemplateListAnswer => {
    const templates = readTemplates().map(({ id, name, question, answers, inputs, analyses }) => {
      return { id, name, question, answers, sheets: [...analyses, ...inputs].map((one) => one.name) };
    });
    return { language: languageOf(Session.getActiveUserLocale()), templates };
  }, SAY.templatesNotRead);
}

export function insertTemplate(request: string): string {
  return answer((): InsertTemplateAnswer => {
    const wish = read(request);
    return alone(() => added(wish));
  }, SAY.templateFailed);
}

function added({ id, language, part = 'all', style = 'kpi', token = '' }: InsertTemplateRequest): InsertTemplateAnswer {
  const template = readTemplates().find((one) => one.id === id);
  if (!template) throw new Told(SAY.badRequest);
  const spreadsheet = SpreadsheetApp.getActive();
  const own = ownSheets(spreadsheet);
  return insert(spreadsheet, sweep(spreadsheet, own), { template, language, part, style, token });
}

function read(request: string): InsertTemplateRequest {
  try {
    const wish = JSON.parse(request) as InsertTemplateRequest | null;
    if (wish && typeof wish.id === 'string' && (wish.language === 'en' || wish.language === 'ru')) return wish;
  } catch {}
  throw new Told(SAY.badRequest);
}
