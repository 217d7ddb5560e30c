/** What a script keeps between its runs: properties and cached values, with Google's limits. */
import { bytesOf, LIMITS } from './limits';
import type { Runs } from './runs';

export class PropertyStore {
  readonly #values = new Map<string, string>();

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  set(key: string, value: string): void {
    if (bytesOf(value) > LIMITS.propertyBytes) throw new Error('Argument too large: value');
    const others = [...this.#values].filter(([other]) => other !== key);
    const size = others.reduce(
      (sum, [name, text]) => sum + bytesOf(name) + bytesOf(text),
      bytesOf(key) + bytesOf(value),
    );
    if (size > LIMITS.propertiesBytes) throw new Error('You have exceeded the property storage quota.');
    this.#values.set(key, value);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }
}

export class CacheStore {
  readonly #values = new Map<string, { readonly value: string; readonly ends: number }>();
  readonly #runs: Runs;

  constructor(runs: Runs) {
    this.#runs = runs;
  }

  get(key: string): string | null {
    const found = this.#values.get(key);
    return found && found.ends > this.#runs.now() ? found.value : null;
  }

  put(key: string, value: string, seconds: number = LIMITS.cacheSeconds): void {
    if (key.length > LIMITS.cacheKeyLength) throw new Error('Argument too large: key');
    if (bytesOf(value) > LIMITS.cacheValueBytes) throw new Error('Argument too large: value');
    const kept = Math.min(seconds, LIMITS.longestCacheSeconds);
    this.#values.set(key, { value, ends: this.#runs.now() + kept * 1000 });
  }

  remove(key: string): void {
    this.#values.delete(key);
  }
}

export class Stores {
  readonly document = new PropertyStore();
  readonly script = new PropertyStore();
  readonly user = new PropertyStore();
  readonly documentCache: CacheStore;
  readonly scriptCache: CacheStore;
  readonly userCache: CacheStore;

  constructor(runs: Runs) {
    this.documentCache = new CacheStore(runs);
    this.scriptCache = new CacheStore(runs);
    this.userCache = new CacheStore(runs);
  }
}
