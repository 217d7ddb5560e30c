/** Wraps an object so that whatever is not there throws by name instead of answering `undefined`. */

/** Hears of every call before it is made, and may throw. */
export interface Gate {
  enter(call: string): void;
}

const guarded = new WeakMap<object, object>();

/** Asked for by the language itself, not by a script. */
const LANGUAGE_PROPERTIES = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
]);

/** `Full` is Google's whole interface: the proxy answers for what `target` lacks by throwing, and tells the gate of the calls. */
export function guard<Full extends object>(target: object, name: string, gate?: Gate): Full {
  const known = guarded.get(target);
  if (known) return known as Full;
  const proxy = new Proxy(target, {
    get(object, property) {
      if (property in object) {
        return bound(object, Reflect.get(object, property, object), () => gate?.enter(`${name}.${String(property)}`));
      }
      if (typeof property === 'symbol' || LANGUAGE_PROPERTIES.has(property)) return undefined;
      throw notPart(`${name}.${property}`);
    },
    set(_, property) {
      throw new Error(`${name}.${String(property)} cannot be assigned.`);
    },
  });
  guarded.set(target, proxy);
  return proxy as Full;
}

function bound(object: object, value: unknown, enter: () => void): unknown {
  if (typeof value !== 'function') return value;
  return (...args: unknown[]) => {
    enter();
    return value.apply(object, args);
  };
}

export function notPart(name: string): Error {
  return new Error(`${name} is not part of the local spreadsheet.`);
}
