/** `HtmlService`: the HTML files of the bundle, for sidebars and for long texts. */
import { guard } from '../guard';
import type { Host } from '../host';

type Service = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function htmlService(host: Host): Service {
  return guard(new LocalHtmlService(host), 'HtmlService', host.gate);
}

class LocalHtmlService implements Pick<Service, 'createHtmlOutputFromFile'> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.#host.htmlFiles[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return guard(new LocalHtmlOutput(content), 'HtmlOutput', this.#host.gate);
  }
}

class LocalHtmlOutput implements Pick<HtmlOutput, 'getContent' | 'getTitle' | 'setTitle'> {
  readonly #content: string;
  #title = '';

  constructor(content: string) {
    this.#content = content;
  }

  getContent = () => this.#content;
  getTitle = () => this.#title;

  setTitle(title: string): HtmlOutput {
    this.#title = title;
    return guard(this, 'HtmlOutput');
  }
}
