/** All functions of the catalogue for tests over the whole of it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomFunction } from '../src/kpi/define';
import { groups } from '../src/kpi/groups';
import { load } from '../src/load';

export interface Entry extends CustomFunction {
  readonly id: string;
  readonly group: string;
  readonly path: string;
}

const folder = join(__dirname, '../src/catalog');

export const functions: readonly Entry[] = Object.keys(groups).flatMap((group) =>
  readdirSync(join(folder, group)).map((file) => {
    const id = file.replace(/\.ts$/, '');
    const path = `${group}/${id}`;
    return { ...load(path), id, group, path };
  }),
);

/** The functions of SPEC §2: numbers, cells or ranges in, one figure a row out. */
export const kpis = functions.filter(({ native }) => native !== undefined);

export const dist = join(__dirname, '../dist');
export const texts = readFileSync(join(dist, 'Texts.html'), 'utf8');
