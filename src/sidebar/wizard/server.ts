/** What the wizard asks of the server. */

import type { InsertTemplateAnswer, InsertTemplateRequest, TemplateListAnswer } from '../../sheets/templates/contract';
import type {
  CancelAnswer,
  CancelWish,
  Explained,
  PreviewAnswer,
  PreviewWish,
  ScanAnswer,
  ScanWish,
  StepAnswer,
  StepWish,
} from '../../sheets/wizard/contract';
import { call } from '../bridge';

/** A step over many rows may take its time; Google itself stops a script after six minutes. */
const LONG = 180_000;

export const wizard = {
  scan: (wish: ScanWish = {}) => call<ScanAnswer>('wizardScan', wish, LONG),
  preview: (wish: PreviewWish) => call<PreviewAnswer>('wizardPreview', wish, LONG),
  step: (wish: StepWish) => call<StepAnswer>('wizardStep', wish, LONG),
  cancel: (wish: CancelWish) => call<CancelAnswer>('wizardCancel', wish),
  explain: () => call<Explained>('wizardExplain', undefined, LONG),
  templates: () => call<TemplateListAnswer>('templateList'),
  insertTemplate: (wish: InsertTemplateRequest) => call<InsertTemplateAnswer>('insertTemplate', wish, LONG),
};
