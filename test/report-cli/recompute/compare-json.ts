/** Compares what `--json` prints with what has to stand in the summary. */
import type { Report } from '../report';
import { close } from './compare';
import type { Expected } from './expected';

type Figures = readonly (readonly [string, unknown])[];

/** What differs; empty where all is well. */
export function jsonFaults(report: Report, { periods, lines, blocks, findings }: Expected): string[] {
  return differences(
    [
      ['periods', report.periods.join()],
      ...[...report.kpis, ...report.measures].flatMap(({ id, values, total }) => figuresOf(id, [total, ...values])),
      ...report.breakdowns.flatMap(({ by, measure, rows }) =>
        rows.map(({ label, value }) => [`${measure} by ${by}: ${label}`, value] as const),
      ),
      ...report.findings.map(({ rows }, i) => [`finding ${i}`, rows] as const),
    ],
    [
      ['periods', periods.map(({ label }) => label).join()],
      ...Object.values(lines).flatMap(({ id, values, total }) => figuresOf(id, [total, ...values])),
      ...Object.values(blocks).flatMap(({ by, ids = [], rows }) =>
        ids.flatMap((id, i) => rows.map((row) => [`${id} by ${by}: ${row[0]}`, row[i + 1]] as const)),
      ),
      ...findings.filter(([, text]) => text !== '').map(([count], i) => [`finding ${i}`, count] as const),
    ],
  );
}

const figuresOf = (id: string, figures: readonly unknown[]): Figures =>
  figures.map((figure, i) => [`${id} ${i === 0 ? 'in total' : `in period ${i}`}`, figure]);

function differences(found: Figures, wanted: Figures): string[] {
  const rest = new Map(wanted);
  const faults = found.flatMap(([name, value]) => {
    const other = rest.get(name);
    const isKnown = rest.delete(name);
    return isKnown && close(value, other) ? [] : [`${name}: ${value} instead of ${other}`];
  });
  return [...faults, ...Array.from(rest.keys(), (name) => `${name}: missing`)];
}
