/** The figures of a run as the JSON that `--json` prints. */
import type { Table } from '../../src/report/model';
import type { Run } from './run';
import type { Summary } from './summary';

export function asJson({ scan, request, serviceCalls, watch }: Run, summary: Summary): object {
  const figures = (line: Summary['kpis'][number]) => ({ values: summary.values(line), total: summary.total(line) });
  return {
    tables: scan.tables.map((table) => ({ ...tableJson(table), used: isUsed(request, table) })),
    periods: summary.periods,
    kpis: summary.kpis.map((line) => ({ id: line.id, unit: line.unit, ...figures(line) })),
    measures: summary.measures.map((line) => ({ id: line.id, ...figures(line) })),
    breakdowns: summary.breakdowns,
    findings: summary.findings,
    serviceCalls,
    seconds: watch.seconds,
  };
}

export function isUsed(request: Run['request'], table: Table): boolean {
  return request.tables.some(({ id, use }) => use && id === table.id);
}

function tableJson({ id, sheet, kind, rows, columns }: Table): object {
  const roles = columns.map(({ header, letter, role }) => [header || letter, role.value] as const);
  return { id, sheet, kind: kind.value, rows, roles: Object.fromEntries(roles) };
}
