// The server of the page: this machine only, known files only.

import { get } from 'node:http';
import { join } from 'node:path';
import { type Served, serveLocal } from '../../local/node/server';

const ROOT = join(__dirname, '../..');

let served: Served;

beforeAll(async () => {
  served = await serveLocal({ dist: join(ROOT, 'dist'), build: join(ROOT, 'build/local') });
});

afterAll(() => served.close());

const statusOf = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(served.address + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

it('listens on the loopback address and serves page and bundle', async () => {
  expect(new URL(served.address).hostname).toBe('127.0.0.1');
  expect(await statusOf('/')).toBe(200);
  expect(await statusOf('/bundle.json')).toBe(200);
});

it('opens the page under the one address that the sidebar knows', async () => {
  const { host, port } = new URL(served.address);
  const location = await new Promise((resolve, reject) => {
    get(`${served.address}/?lang=ru`, { headers: { host: `localhost:${port}` } }, (response) => {
      response.resume();
      resolve(response.headers.location);
    }).on('error', reject);
  });
  expect(location).toBe(`http://${host}/?lang=ru`);
});

it('turns away requests made under another host name', async () => {
  expect(await statusOf('/bundle.json', { host: 'elsewhere.example' })).toBe(404);
});

it.each(['/../package.json', '/..%2Fpackage.json', '/Code.js', '/nothing'])('does not serve %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});
