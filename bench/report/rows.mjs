// The main table in markdown: for each size and order, every contender's time and ratio.

import { rowsText } from '../lib/options.mjs';
import { milliseconds, RATIO_TITLES, ratioCells, table, times } from './cells.mjs';

export function rowsReport(results) {
  return [ownTable(results), ...results.map(taskReport), losses(results)].join('\n\n');
}

function goalOf({ rows, order }) {
  return rows < 100_000 ? undefined : order === 'shuffled' ? 1.4 : 1.25;
}

function ownTable(results) {
  const lines = results.map((result) => {
    const [floor, ours] = ['floor', 'ours'].map((id) => result.contenders.find((contender) => contender.id === id));
    const limit = goalOf(result);
    const perRow = (contender) => (contender?.total ? ((contender.total * 1e6) / result.rows).toFixed(0) : '');
    const where = [result.title, rowsText(result.rows), result.order];
    return [
      ...where,
      perRow(floor),
      perRow(ours),
      ...(ours?.problem ? [ours.problem, '', ''] : ratioCells(ours.ofFloor, limit)),
    ];
  });
  const titles = ['task', 'rows', 'order', 'floor, ns a row', 'KPI Sheet, ns a row', ...RATIO_TITLES];
  return `### KPI Sheet beside the floor\n\n${table(titles, lines)}`;
}

/** How many times KPI Sheet's speed should be a rival's, loading counted: what the task wishes for 100k rows, else 1. */
function aheadOf({ rows, ahead }, { id, ofOurs }) {
  if (rows < 100_000 || !ofOurs) return '';
  const least = (rows < 1_000_000 && ahead?.[id]) || 1;
  return ofOurs.median >= least ? `≥ ${least}: yes` : `≥ ${least}: **no**`;
}

function taskReport(result) {
  const { title, formula, rows, order, contenders } = result;
  const lines = contenders.map((contender) => {
    const { name, id, problem, load, query, total, ofOurs, queryOfOurs } = contender;
    if (problem) return [name, problem, '', '', '', '', ''];
    return [
      id === 'ours' ? `**${name}**` : name,
      load ? milliseconds(load) : '',
      milliseconds(query),
      milliseconds(total),
      times(ofOurs),
      aheadOf(result, contender),
      load ? times(queryOfOurs) : '',
    ];
  });
  const titles = [
    'contender',
    'loading, ms',
    'task, ms',
    'together, ms',
    'together, of KPI Sheet',
    'goal',
    'task alone, of KPI Sheet',
  ];
  return `### ${title}, ${rowsText(rows)} rows, ${order} order: \`${formula}\`\n\n${table(titles, lines)}`;
}

/** Every place where somebody was faster than KPI Sheet. */
function losses(results) {
  const lines = results.flatMap(({ title, rows, order, contenders }) =>
    contenders.flatMap(({ name, ofOurs, queryOfOurs }) => {
      const where = `${title}, ${rowsText(rows)} ${order}`;
      if (ofOurs?.median < 1) return [`- ${where}: ${name} is faster, loading counted: ${times(ofOurs)}`];
      if (queryOfOurs?.median < 1) return [`- ${where}: ${name} is faster once loaded: ${times(queryOfOurs)}`];
      return [];
    }),
  );
  const none = 'No rival was faster, neither with loading nor once loaded.';
  return `### Where rivals are faster\n\n${lines.length > 0 ? lines.join('\n') : none}`;
}
