/** The rules of `google.script.run`: which functions a page may call, and what may travel. */

/** Names ending in an underscore are private; the rest of the top level is open to the page. */
export function isCallable(name: string): boolean {
  return !name.endsWith('_');
}

/** The kind of the first thing inside that Google would not carry, such as "Date"; null when all may travel. */
export function findForbidden(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return null;
  if (typeof value !== 'object') return typeof value;
  const kind = kindOf(value);
  if (kind !== 'Object' && kind !== 'Array') return kind;
  for (const item of Object.values(value)) {
    const forbidden = findForbidden(item);
    if (forbidden) return forbidden;
  }
  return null;
}

/** Objects of another realm are plain too, so the prototype is judged by its depth, not by identity. */
function kindOf(value: object): string {
  if (Array.isArray(value)) return 'Array';
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  const prototype: object | null = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return tag === 'Object' && !isPlain ? (value.constructor?.name ?? 'instance') : tag;
}

/** A copy of what Google would carry: no `undefined`, no numbers that JSON lacks. */
export function carried(value: unknown, what: 'argument' | 'return value'): unknown {
  const forbidden = findForbidden(value);
  if (forbidden) {
    throw new Error(
      `The ${what} holds a ${forbidden}, which google.script.run does not carry. Use numbers, text, booleans, null, plain objects and arrays.`,
    );
  }
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
