/** `npm run templates`: writes every template in both languages as .xlsx, and checks what stands in the files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/kpi/text';
import type { TemplateListAnswer } from '../../src/sheets/templates/contract';
import type { Preview, TemplateId } from '../../src/templates/template';
import type { Bundle } from '../host/local-sheet';
import { readBundle } from '../node/bundle-files';
import { createLocalSheet } from '../node/create';
import { xlsxBytes } from '../report/xlsx/write';
import { compareAll } from './check';
import { ask, BLANK_NAME, type Inserted, inserted } from './inserted';
import { readOptions } from './options';
import { previewOf } from './preview';
import { memorySheetId } from './rows';
import { sameRows } from './same-rows';

/** Programs that know no open range count so many rows of an input sheet. */
const ROWS = 5000;
const LANGUAGES: readonly Language[] = ['en', 'ru'];

export interface Places {
  /** The built add-on. */
  readonly dist: string;
  readonly previews: string;
}

/** Gives the exit status. */
export async function main(argv: readonly string[], { dist, previews }: Places): Promise<number> {
  const options = readOptions(argv);
  const bundle = readBundle(dist);
  const ids = idsOf(bundle).filter((id) => options.only.length === 0 || options.only.includes(id));
  if (options.previews) return writePreviews(previews, bundle, ids);
  mkdirSync(options.out, { recursive: true });
  const files: { readonly path: string; readonly plain: Inserted }[] = [];
  for (const id of ids) {
    for (const language of LANGUAGES) {
      const plain = inserted(bundle, { id, language, style: 'plain' });
      const path = join(options.out, `kpi-${id}.${language}.xlsx`);
      const bytes = await fileOf(plain, bundle);
      writeFileSync(path, bytes);
      const size = `${(bytes.length / 1024).toFixed(0)} KB`;
      console.log(`${path}  ${size}  ${plain.seconds.toFixed(1)} s  ${plain.serviceCalls} service calls`);
      files.push({ path, plain });
    }
  }
  return options.check ? compareAll(files, bundle) : 0;
}

function idsOf(bundle: Bundle): TemplateId[] {
  const { templates } = ask<TemplateListAnswer>(createLocalSheet({ dist: bundle }), 'templateList');
  return templates.map(({ id }) => id);
}

/** The sheets in the order of their tabs; what the wizard remembers says nothing where there is no wizard. */
function fileOf(plain: Inserted, bundle: Bundle): Promise<Uint8Array> {
  const { sheet, answer } = plain;
  const { getters } = sheet.model;
  const memory = memorySheetId(sheet);
  const leftOut = [BLANK_NAME, ...(memory === undefined ? [] : [getters.getSheetName(memory)])];
  const names = answer.sheets.map(({ name }) => name);
  return xlsxBytes(sheet.host.grid, names, { leftOut, rows: ROWS, storedWhile: sameRows(plain, ROWS, bundle) });
}

function writePreviews(path: string, bundle: Bundle, ids: readonly TemplateId[]): number {
  const previews: Record<string, Record<string, Preview>> = {};
  for (const id of ids) {
    const ofLanguage = LANGUAGES.map((language) => {
      return [language, previewOf(inserted(bundle, { id, language, style: 'kpi' }))] as const;
    });
    previews[id] = Object.fromEntries(ofLanguage);
  }
  writeFileSync(path, `${JSON.stringify(previews, null, 2)}\n`);
  return 0;
}
