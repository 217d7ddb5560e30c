/** Files to a built summary: read, loaded into the local spreadsheet, scanned, built. */
import type { Bundle } from '../host/local-sheet';
import { createLocalSheet, type HeadlessSheet } from '../node/create';
import { type Built, buildIn, type Scanned, type ScanOptions, scanIn } from './entry';
import { Failure } from './failure';
import type { Options } from './options';
import { readFiles } from './read/files';
import type { SourceSheet } from './read/source';
import { readRoles, withRoles } from './roles';
import { Stopwatch } from './stopwatch';
import { unsure } from './unsure';
import { workbookOf } from './workbook';

export interface Run extends Scanned {
  readonly sheet: HeadlessSheet;
  readonly built: Built;
  readonly serviceCalls: number;
  readonly watch: Stopwatch;
}

/** Google's six minutes do not hold here: a large export may take as long as it takes. */
const NO_TIME_LIMIT = (): number => 0;

export async function run(options: Options, dist: string | Bundle): Promise<Run> {
  const watch = new Stopwatch();
  const sources = await watch.timeAsync('reading', () => readFiles(options.files));
  const language = options.language ?? languageOf(sources);
  const sheet = watch.time('loading', () => {
    const locale = language === 'ru' ? 'ru_RU' : 'en_US';
    return createLocalSheet({ dist, workbook: workbookOf(sources), locale, timeZone: options.timeZone });
  });
  sheet.host.runs.clock = NO_TIME_LIMIT;
  const { scan, request } = watch.time('scan', () => scanned(sheet, options, language));
  if (scan.tables.length === 0) throw new Failure('There is no table in these files: a header row and rows below it.');
  sheet.host.calls.reset();
  const built = watch.time('build', () => withQuestions({ scan, request }, () => buildIn(sheet, request)));
  return { sheet, scan, request, built, serviceCalls: sheet.host.calls.count, watch };
}

/** What stops a build may well be what the scan would ask. */
function withQuestions<T>(scanned: Scanned, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const asked = unsure(scanned);
    throw error instanceof Failure && asked ? new Failure(`${error.message}\n${asked}`) : error;
  }
}

function scanned(sheet: HeadlessSheet, options: Options, language: ScanOptions['language']): Scanned {
  const wishes: ScanOptions = {
    language,
    periods: options.periods,
    style: options.plain ? 'plain' : 'kpi',
    ...(options.period === undefined ? {} : { period: options.period }),
  };
  const first = scanIn(sheet, wishes);
  if (options.roles === undefined) return first;
  const { tables } = withRoles(first.request, first.scan, readRoles(options.roles));
  return scanIn(sheet, { ...wishes, tables });
}

/** Russian where a first row that holds several texts has Cyrillic letters. */
function languageOf(sources: readonly SourceSheet[]): ScanOptions['language'] {
  const cyrillic = sources.some(({ rows }) => {
    const header = rows.find((row) => row.filter((cell) => typeof cell === 'string').length > 1) ?? rows[0] ?? [];
    return header.some((cell) => typeof cell === 'string' && /[а-яё]/i.test(cell));
  });
  return cyrillic ? 'ru' : 'en';
}
