/** The wizard's entry points: its script is read from an HTML file and run when the sidebar first asks for it. */

type Wizard = typeof import('../wizard');

/** Text of a script that declares `KpiWizard`, as a JSON text without a sign that could be taken for markup. */
function wizard(): Wizard {
  const script = JSON.parse(HtmlService.createHtmlOutputFromFile('Wizard').getContent()) as string;
  return new Function(`${script};return KpiWizard;`)() as Wizard;
}

export function wizardScan(request?: string): string {
  return wizard().wizardScan(request);
}

export function wizardPreview(request: string): string {
  return wizard().wizardPreview(request);
}

export function wizardBuild(request: string): string {
  return wizard().wizardBuild(request);
}

export function wizardExplain(): string {
  return wizard().wizardExplain();
}
