/** Which measures feed the parameters of each KPI. Of several readings the first that the data allow is taken, unless the user chooses. */

import { MONEY_FEEDS } from './feeds-money';
import { PEOPLE_FEEDS } from './feeds-people';
import type { Reading } from './reading';

export const FEEDS: Readonly<Record<string, readonly [Reading, ...Reading[]]>> = { ...MONEY_FEEDS, ...PEOPLE_FEEDS };

export const isFed = (kpi: string): boolean => kpi in FEEDS;
