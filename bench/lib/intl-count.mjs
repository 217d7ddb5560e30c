// Counts what a call asks of Intl: objects made, times formatted, and methods that make such objects unseen.

export function countIntl() {
  const calls = { objects: 0, formats: 0, unseen: 0 };
  for (const name of ['DateTimeFormat', 'Collator', 'NumberFormat', 'PluralRules', 'Segmenter']) {
    Intl[name] = new Proxy(Intl[name], {
      construct: (target, args) => made(new target(...args)),
      apply: (target, _, args) => made(target(...args)),
    });
  }
  const made = (object) => {
    calls.objects++;
    return object;
  };
  countFormats(calls);
  for (const [prototype, method] of [
    [Date.prototype, 'toLocaleString'],
    [Date.prototype, 'toLocaleDateString'],
    [Date.prototype, 'toLocaleTimeString'],
    [Number.prototype, 'toLocaleString'],
    [String.prototype, 'localeCompare'],
  ]) {
    wrap(prototype, method, () => calls.unseen++);
  }
  return calls;
}

function countFormats(calls) {
  const prototype = Object.getPrototypeOf(new Intl.DateTimeFormat());
  calls.objects = 0;
  for (const method of ['formatToParts', 'formatRange']) wrap(prototype, method, () => calls.formats++);
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    get() {
      const format = get.call(this);
      return (date) => {
        calls.formats++;
        return format(date);
      };
    },
  });
}

function wrap(prototype, method, note) {
  const original = prototype[method];
  prototype[method] = function counted(...args) {
    note();
    return original.apply(this, args);
  };
}
