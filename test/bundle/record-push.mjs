// Runs the real `clasp push -f` against a stand-in for Google's script service on this machine, and prints what it was sent.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const redirect = pathToFileURL(join(import.meta.dirname, 'to-loopback.mjs')).href;

/** Nobody's: the stand-in asks for none, but clasp does not start without. */
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'made-up',
      client_secret: 'made-up',
      access_token: 'made-up',
      refresh_token: 'made-up',
      expiry_date: Date.now() + 86_400_000,
    },
  },
};

const requests = [];

async function respond(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  requests.push({ method: request.method, path: request.url, host: request.headers.host, body });
  const files = request.method === 'PUT' ? JSON.parse(body).files : [];
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ files }));
}

const folder = mkdtempSync(join(tmpdir(), 'kpi-sheet-push-'));
const server = createServer(respond).listen(0, '127.0.0.1');
try {
  await once(server, 'listening');
  const auth = join(folder, 'credentials.json');
  writeFileSync(auth, JSON.stringify(CREDENTIALS));
  const child = spawn(process.execPath, ['--import', redirect, clasp, '--auth', auth, 'push', '-f'], {
    cwd: root,
    env: { ...process.env, LOOPBACK_PORT: String(server.address().port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`clasp ended with ${code}: ${said}`);
  process.stdout.write(JSON.stringify({ said, requests }));
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
}
