/** `LockService`: one lock for the document, kept with the workbook. */
import { guard } from '../guard';
import type { Host } from '../host';

type Lock = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

export function lockService(host: Host): Service {
  const service: Pick<Service, 'getDocumentLock'> = {
    getDocumentLock: () => guard<Lock>(new LocalLock(host), 'Lock', host.calls),
  };
  return guard(service, 'LockService', host.calls);
}

class LocalLock implements Lock {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  hasLock = () => this.#host.lockedBy === this;

  /** Nothing else runs here, so that waiting would not free it. */
  tryLock(): boolean {
    this.#host.lockedBy ??= this;
    this.#host.runs.atEnd(() => this.releaseLock());
    return this.hasLock();
  }

  waitLock(): void {
    if (!this.tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.#host.lockedBy = null;
  }
}
