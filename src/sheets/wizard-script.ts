/** The wizard's entry points: its script is read from an HTML file and run when the sidebar first asks for it. */

import type { Text } from '../kpi/text';

const NO_SCRIPT: Text = {
  en: 'Google does not let this script run its wizard. The functions work as before; ask whoever installed KPI Sheet to build it with WIZARD=script.',
  ru: 'Google не разрешает этому скрипту запустить мастер. Функции работают как прежде; попросите того, кто установил KPI Sheet, собрать его с WIZARD=script.',
};

type Wizard = typeof import('../wizard');

/** There where the wizard was built as a script of its own (`WIZARD=script npm run build`), for the case that texts may not be run. */
declare const KpiWizard: Wizard | undefined;

/** What `ask` answers; where Google does not let a text be run as a script, what the user should read. */
function wizard(ask: (wizard: Wizard) => string): string {
  const found = wizardScript();
  return found ? ask(found) : JSON.stringify({ error: NO_SCRIPT });
}

/** Wizard.html holds the text of a script that declares `KpiWizard`, as a JSON text without a sign that could be taken for markup. */
function wizardScript(): Wizard | undefined {
  if (typeof KpiWizard !== 'undefined') return KpiWizard;
  const script = JSON.parse(HtmlService.createHtmlOutputFromFile('Wizard').getContent()) as string;
  const run = made(`${script};return KpiWizard;`);
  return run && (run() as Wizard);
}

function made(script: string): (() => unknown) | undefined {
  try {
    return new Function(script) as () => unknown;
  } catch {
    return undefined;
  }
}

export function wizardScan(request?: string): string {
  return wizard((it) => it.wizardScan(request));
}

export function wizardPreview(request: string): string {
  return wizard((it) => it.wizardPreview(request));
}

export function wizardBuild(request: string): string {
  return wizard((it) => it.wizardBuild(request));
}

export function wizardStep(request: string): string {
  return wizard((it) => it.wizardStep(request));
}

export function wizardCancel(request: string): string {
  return wizard((it) => it.wizardCancel(request));
}

export function wizardExplain(): string {
  return wizard((it) => it.wizardExplain());
}

export function insertTemplate(request: string): string {
  return wizard((it) => it.insertTemplate(request));
}

export function templateList(): string {
  return wizard((it) => it.templateList());
}
