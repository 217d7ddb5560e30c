/** Runs the bundle in the browser with the names Apps Script has: JavaScript's own and Google's, nothing of the page. */
import type { ScriptFunction } from '../host/host';
import type { Realm } from '../host/local-sheet';

/** What the language itself defines; everything else a window has is hidden from the script. */
const LANGUAGE = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError
  TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly console
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined
  unescape`.split(/\s+/),
);

type Realmed = Window & { Function: FunctionConstructor };

/** A hidden frame has its own Date and Array, as the script and the sheet do at Google. */
export const browserRealm: Realm = (code, names, globals) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const realm = frame.contentWindow as Realmed;
  Object.assign(realm, globals);
  const given = { ...globals, globalThis: { ...globals } };
  const hidden = windowNames(realm).filter((name) => !LANGUAGE.has(name) && !(name in given));
  const body = `return (function () { ${code}\n; return { ${names.join(', ')} }; }).call(undefined);`;
  const load = new realm.Function(...Object.keys(given), ...hidden, body);
  return new Map(Object.entries(load(...Object.values(given)) as Record<string, ScriptFunction>));
};

function windowNames(realm: Window): string[] {
  const names = new Set<string>();
  for (let object: object | null = realm; object; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) if (/^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
  }
  return [...names];
}
