/** All words of the wizard, by the part of it that says them. */

import { build } from './build';
import { data } from './data';
import { first } from './first';
import { frame } from './frame';
import { kpis } from './kpis';
import { plan } from './plan';

export const say = { frame, data, kpis, plan, build, first };
