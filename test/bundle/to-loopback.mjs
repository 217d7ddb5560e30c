// Loaded before clasp: whatever it asks over HTTPS goes to the stand-in on this machine, and nothing leaves it.

import http from 'node:http';
import https from 'node:https';

const port = Number(process.env.LOOPBACK_PORT);

function aside(first, second) {
  const url = first instanceof URL || typeof first === 'string' ? new URL(first) : undefined;
  const asked = { ...(url ? { path: url.pathname + url.search, hostname: url.hostname } : first), ...second };
  const { method, headers, path, hostname, host } = asked;
  return { method, path, headers: { ...headers, host: String(hostname ?? host) }, hostname: '127.0.0.1', port };
}

const handlerOf = (args) => args.find((arg) => typeof arg === 'function');
const optionsOf = (args) => args.filter((arg) => typeof arg !== 'function');

https.request = (...args) => http.request(aside(...optionsOf(args)), handlerOf(args));
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};
globalThis.fetch = () => Promise.reject(new Error('clasp asked through fetch, which is not led to the stand-in.'));
