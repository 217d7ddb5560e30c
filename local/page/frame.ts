/** Runs in the sidebar's frame: gives the HtmlService page `google.script`, then becomes that page. */

import { scriptHost, scriptRun } from './google-script';
import type { FromFrame, Open, Ready, ToFrame } from './protocol';

const pageOrigin = document.documentElement.dataset.pageOrigin ?? '';

/** The frame's own listeners end with `document.open`; the port outlives it. */
function becomePage(html: string, functions: string[], port: MessagePort): void {
  const send = (message: FromFrame) => port.postMessage(message);
  const { run, settle } = scriptRun(functions, (id, name, args) => send({ type: 'call', id, name, args }));
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => settle(data);
  Object.assign(window, { google: { script: { run, host: scriptHost(send, pageOrigin) } } });
  document.open();
  document.write(html);
  document.close();
}

addEventListener('message', ({ origin, source, data, ports }: MessageEvent<Open>) => {
  const [port] = ports;
  if (origin !== pageOrigin || source !== parent || data?.type !== 'kpi-sheet-open' || !port) return;
  becomePage(data.html, data.functions, port);
});

parent.postMessage({ type: 'kpi-sheet-ready' } satisfies Ready, pageOrigin);
