/** What a build is asked for: a request of its own, or what was built before, with the data as they are now. */

import type { Request } from '../../report/request';
import type { OwnSheets } from '../build/sheets';
import { SAY, Told } from '../told';
import { type Fields, readRequest } from './read-request';

/** Undefined where the last request is meant, or where a token alone says which build goes on. */
export function wishOf(given: Fields): Request | undefined {
  return given.update === true || given.period === undefined ? undefinedUnlessBad(given) : readRequest(given);
}

/** A request that lacks its period must not be taken for none. */
function undefinedUnlessBad(given: Fields): undefined {
  if (Object.keys(given).every((field) => field === 'token' || field === 'update')) return undefined;
  throw new Told(SAY.badRequest, 'reload');
}

export function lastRequest({ memory }: OwnSheets): Request {
  if (!memory) throw new Told(SAY.notBuilt);
  return readRequest(JSON.parse(memory.request) as Fields);
}
