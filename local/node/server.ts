/** Serves the page and, at a second loopback address, the sidebar's frame: two origins that only messages join. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { readBundle } from './bundle-files';

export { bookOf } from './book-of';

export interface ServeOptions {
  /** The folder of the built add-on. */
  dist: string;
  /** The folder of the built page. */
  build: string;
  /** A workbook to open in the place of the sample. */
  book?: Book | null;
  /** 0, the default, means any free port. */
  port?: number;
}

/** In o-spreadsheet's own form, with what to call it. */
export interface Book {
  title: string;
  workbook: object;
}

export interface Served {
  address: string;
  close(): Promise<void>;
}

type Read = (name: string) => string | Buffer | null;

const HOST = '127.0.0.1';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** What the page's own origin serves beside its assets. */
const INDEX = 'index.html';
const BUNDLE = 'bundle.json';
const FRAME = 'frame.html';

export async function serveLocal({ dist, build, book = null, port = 0 }: ServeOptions): Promise<Served> {
  const files = new Set(readdirSync(build));
  const asset: Read = (name) => (files.has(name) ? readFileSync(join(build, name)) : null);
  let address = '';
  let frameAddress = '';
  const frames = await listen(0, (name) => {
    if (name === FRAME) return String(asset(name)).replace('%PAGE_ORIGIN%', address);
    return name === 'frame.js' ? asset(name) : null;
  });
  const pages = await listen(port, (name) =>
    name === BUNDLE ? JSON.stringify({ bundle: readBundle(dist), frameAddress, book }) : asset(name || INDEX),
  );
  address = addressOf(pages);
  frameAddress = `${addressOf(frames)}/${FRAME}`;
  return { address, close: async () => void (await Promise.all([pages, frames].map(close))) };
}

const addressOf = (server: Server): string => `http://${HOST}:${(server.address() as AddressInfo).port}`;

function listen(port: number, read: Read): Promise<Server> {
  const server = createServer((request, response) => respond(request, response, read));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server));
  });
}

/** A page elsewhere that points its own host name at this machine is turned away. */
const isLocal = ({ headers }: IncomingMessage): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');

/** The sidebar's frame takes messages from one address alone, so the page is opened under that one. */
function respond(request: IncomingMessage, response: ServerResponse, read: Read): void {
  const name = new URL(request.url ?? '/', `http://${HOST}`).pathname.slice(1);
  const { host = '' } = request.headers;
  if (name === '' && host.startsWith('localhost')) {
    response.writeHead(302, { location: `http://${host.replace('localhost', HOST)}${request.url}` }).end();
    return;
  }
  const body = isLocal(request) && request.method === 'GET' ? read(name) : null;
  if (body === null) {
    response.writeHead(404).end('Not found');
    return;
  }
  const type = TYPES[extname(name || INDEX)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
