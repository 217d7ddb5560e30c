/** `PropertiesService` and `CacheService`: what a script keeps with the document, the script and the user. */
import { guard } from '../guard';
import type { Host } from '../host';
import type { CacheStore, PropertyStore } from '../stores';

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

export function propertiesService(host: Host): GoogleAppsScript.Properties.PropertiesService {
  const { document, script, user } = host.stores;
  const of = (store: PropertyStore) => () => guard<Properties>(new LocalProperties(store), 'Properties', host.gate);
  const service = {
    getDocumentProperties: of(document),
    getScriptProperties: of(script),
    getUserProperties: of(user),
  };
  return guard(service, 'PropertiesService', host.gate);
}

export function cacheService(host: Host): GoogleAppsScript.Cache.CacheService {
  const { documentCache, scriptCache, userCache } = host.stores;
  const of = (store: CacheStore) => () => guard<Cache>(new LocalCache(store), 'Cache', host.gate);
  const service = {
    getDocumentCache: of(documentCache),
    getScriptCache: of(scriptCache),
    getUserCache: of(userCache),
  };
  return guard(service, 'CacheService', host.gate);
}

class LocalProperties
  implements Pick<Properties, 'deleteProperty' | 'getKeys' | 'getProperties' | 'getProperty' | 'setProperty'>
{
  readonly #store: PropertyStore;

  constructor(store: PropertyStore) {
    this.#store = store;
  }

  getProperty = (key: string) => this.#store.get(key);
  getProperties = () => this.#store.all();
  getKeys = () => Object.keys(this.#store.all());

  /** Whatever it is given is kept as text. */
  setProperty(key: string, value: string): Properties {
    this.#store.set(key, String(value));
    return guard(this, 'Properties');
  }

  deleteProperty(key: string): Properties {
    this.#store.delete(key);
    return guard(this, 'Properties');
  }

  deleteAllProperties(): Properties {
    this.#store.clear();
    return guard(this, 'Properties');
  }
}

class LocalCache implements Pick<Cache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'> {
  readonly #store: CacheStore;

  constructor(store: CacheStore) {
    this.#store = store;
  }

  get = (key: string) => this.#store.get(key);
  put = (key: string, value: string, seconds?: number) => this.#store.put(key, String(value), seconds);
  remove = (key: string) => this.#store.remove(key);

  getAll(keys: string[]): Record<string, string> {
    const found = Array.from(keys, (key) => [key, this.#store.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  putAll(values: Record<string, string>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  removeAll(keys: string[]): void {
    for (const key of Array.from(keys)) this.#store.remove(key);
  }
}
