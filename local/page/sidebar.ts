/** The panel at the right that holds an HtmlService page, and its half of `google.script.run`. */

import { messageOf } from '../host/cell-call';
import type { SidebarPage } from '../host/host';
import { type FromFrame, type Open, type Ready, SANDBOX, type ToFrame } from './protocol';

export interface Server {
  functions: string[];
  call(name: string, args: unknown[]): unknown;
  focusEditor(): void;
}

export class Sidebar {
  #frame: HTMLIFrameElement | null = null;

  constructor(
    readonly panel: HTMLElement,
    readonly frameAddress: string,
    readonly closeLabel: string,
  ) {}

  show(page: SidebarPage, server: Server): void {
    this.close();
    const frame = document.createElement('iframe');
    frame.title = page.title;
    frame.setAttribute('sandbox', SANDBOX);
    frame.dataset.test = 'sidebar-frame';
    this.#frame = frame;
    addEventListener('message', (event) => this.#greet(event, frame, page, server));
    this.panel.replaceChildren(this.#header(page.title), frame);
    this.panel.hidden = false;
    frame.src = this.frameAddress;
  }

  close(): void {
    this.#frame = null;
    this.panel.hidden = true;
    this.panel.replaceChildren();
  }

  #header(title: string): HTMLElement {
    const header = document.createElement('header');
    const heading = document.createElement('h2');
    heading.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = this.closeLabel;
    button.dataset.test = 'sidebar-close';
    button.textContent = '×';
    button.addEventListener('click', () => this.close());
    header.append(heading, button);
    return header;
  }

  /** Only the frame's own window, at the frame's own origin, is given the channel. */
  #greet(event: MessageEvent<Ready>, frame: HTMLIFrameElement, page: SidebarPage, server: Server): void {
    const origin = new URL(this.frameAddress).origin;
    if (frame !== this.#frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    if (event.data?.type !== 'kpi-sheet-ready') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.#handle(data, port1, server);
    const message: Open = { type: 'kpi-sheet-open', html: page.html, functions: server.functions };
    frame.contentWindow?.postMessage(message, origin, [port2]);
  }

  #handle(message: FromFrame, port: MessagePort, server: Server): void {
    if (message.type === 'close') this.close();
    else if (message.type === 'focus-editor') server.focusEditor();
    else afterPaint(() => port.postMessage(answerTo(message, server)));
  }
}

function answerTo({ id, name, args }: FromFrame & { type: 'call' }, server: Server): ToFrame {
  try {
    return { type: 'result', id, value: server.call(name, args) };
  } catch (error) {
    return { type: 'failure', id, message: messageOf(error) };
  }
}

/** A window that is not shown paints no frames. */
const LONGEST_FRAME_MS = 100;

/** The script runs in this window: grid and sidebar show what came before until it is done, so they paint first. */
function afterPaint(work: () => void): void {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    setTimeout(work);
  };
  requestAnimationFrame(begin);
  setTimeout(begin, LONGEST_FRAME_MS);
}
