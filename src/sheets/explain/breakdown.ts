/** A figure of a breakdown: a measure or a KPI of the rows with one label, of all others together, or its share. */

import { plain } from '../../report/explain/holds';
import { rowsShift, type Take } from '../../report/explain/takes';
import { isMeasure, MEASURES, type MeasureId } from '../../report/measures/index';
import { columnOf } from '../../report/measures/source';
import type { RoleId } from '../../report/model';
import { explain } from '../../report/plan/explain';
import { rowIdOf } from '../../report/plan/rows/kpi-formula';
import { withNumbers } from '../../report/plan/with-numbers';
import { WORDS } from '../../report/plan/words';
import type { Explained } from '../wizard/contract';
import type { Block, Ground } from './ground';
import { tablesFor } from './rows';

export function explainBreakdown(ground: Ground, block: Block, row: number, column: number): Explained | undefined {
  const { language } = ground.request;
  const header = block.box.row + 1;
  const title = ground.text(header, column);
  const label = ground.text(row, 1);
  if (row <= header || column < 2 || title === '' || label === '') return undefined;
  const isShare = title === WORDS.share[language];
  const [main, id] = [idNamed(ground, ground.text(header, 2)), idNamed(ground, title)];
  const of = isShare ? main : id;
  const found = of === undefined ? undefined : explain(ground.bench, ground.request, ground.library, of);
  if (!found || of === undefined) return undefined;
  const cellOf = (measure: string) => {
    const name = ground.nameOf(measure)[language];
    const at = titles(ground, header).indexOf(name);
    return at < 0 ? '' : ground.text(row, at + 1);
  };
  const given = isShare ? [] : found.inputs.map((input) => ({ ...input, value: cellOf(input.measure) }));
  const whole = ground.text(ground.rowOf(of), ground.columns.of('total'));
  const share = {
    en: `${found.name.en}, ${label} (${ground.text(row, 2)}) ÷ ${WORDS.total.en.toLowerCase()} (${whole})`,
    ru: `${found.name.ru}, ${label} (${ground.text(row, 2)}) ÷ ${WORDS.total.ru.toLowerCase()} (${whole})`,
  };
  const role = block.id.slice(block.id.indexOf(':') + 1) as RoleId;
  const listed = labels(ground, block);
  const total = ground.columns.of('total');
  return {
    id: block.id,
    name: isShare ? WORDS.share : found.name,
    column: label,
    value: ground.text(row, column),
    means: found.means,
    withNumbers: isShare ? share : found.formula && withNumbers(found.formula, given),
    facts: [],
    inputs: given.map(({ label: said, measure, value }) => {
      return { label: said, measure, name: ground.nameOf(measure), value };
    }),
    tables: tablesFor(
      ground,
      withLabels(found.takes, role),
      total === undefined ? undefined : ground.days(total),
      (take) => labelTest(take, role, label, listed, ground),
    ),
  };
}

const titles = (ground: Ground, header: number): string[] =>
  Array.from({ length: 30 }, (_, at) => ground.text(header, at + 1));

/** The labels of a breakdown's rows, but the last, which is of all others. */
function labels(ground: Ground, { box }: Block): string[] {
  return Array.from({ length: box.rows - 3 }, (_, i) => ground.text(box.row + 2 + i, 1)).filter((text) => text !== '');
}

/** A table without such a column has no rows of the label, unless each label has a column of its own. */
const withLabels = (takes: readonly Take[], role: RoleId): readonly Take[] =>
  takes.filter(({ source }) => source.kind === 'periods' || columnOf(source, role) !== undefined);

function labelTest(take: Take, role: RoleId, label: string, listed: readonly string[], ground: Ground) {
  const column = columnOf(take.source, role);
  const table = ground.bench.tables.find(({ id }) => id === take.source.id);
  if (!column || !table) return undefined;
  const at = column.column + rowsShift(take.source, table) - 1;
  const { language } = ground.request;
  const blank = plain(WORDS.blank[language]);
  const wordOf = (row: readonly unknown[]) => plain(row[at]) || blank;
  const known = listed.map(plain);
  const isOthers = label === WORDS.others[language] && !known.includes(plain(label));
  const holds = (row: readonly unknown[]) => (isOthers ? !known.includes(wordOf(row)) : wordOf(row) === plain(label));
  return { holds, otherwise: { en: `other “${column.header}”`, ru: `другие в «${column.header}»` } };
}

/** What a column is headed by: the name of a measure that the tables give, or of a KPI. */
function idNamed(ground: Ground, title: string): string | undefined {
  const { bench, library, request } = ground;
  const fed = request.kpis.flatMap((id) => Object.values(bench.kpis.reading(id)?.feeds ?? {}).map(rowIdOf));
  const ids = [...Object.keys(MEASURES), ...fed.filter((id): id is MeasureId => id !== undefined && isMeasure(id))];
  const isNamed = (id: string) => ground.nameOf(id)[request.language] === title;
  const measure = ids.find((id) => isNamed(id) && bench.measures.get(id as MeasureId));
  return measure ?? library.functions.find((one) => one.name[request.language] === title)?.id;
}
