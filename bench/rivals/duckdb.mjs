// DuckDB in this process: rows appended in chunks to a table in memory, then one SQL query a task, on all cores.

import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { flatten } from './columns.mjs';

const CHUNK = 2048;
const typeOf = (name) => (name === 'month' ? INTEGER : name === 'amount' ? DOUBLE : VARCHAR);

async function load(ranges, zone) {
  const columns = Object.entries(flatten(ranges, zone));
  const types = columns.map(([name]) => typeOf(name));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`CREATE TABLE rows (${columns.map(([name], i) => `${name} ${types[i]}`).join(', ')})`);
  const appender = await connection.createAppender('rows');
  const rows = columns[0][1].length;
  for (let start = 0; start < rows; start += CHUNK) {
    const end = Math.min(rows, start + CHUNK);
    const chunk = DuckDBDataChunk.create(types, end - start);
    chunk.setColumns(columns.map(([, values]) => values.slice(start, end)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

const ask = async (connection, sql) => (await connection.runAndReadAll(sql)).getRows();

export default {
  name: 'DuckDB',
  package: '@duckdb/node-api',
  load,
  close: (connection) => connection.closeSync(),

  revenue: (rows) => ask(rows, 'SELECT month, sum(amount) FROM rows GROUP BY month'),

  async customers(rows) {
    const found = await ask(
      rows,
      `WITH seen AS (SELECT DISTINCT customer, month FROM rows),
       steps AS (SELECT month, lag(month) OVER (PARTITION BY customer ORDER BY month) AS before FROM seen)
       SELECT month, count(*)::INTEGER, (count(*) FILTER (before IS NULL))::INTEGER,
         (count(*) FILTER (before = month - 1))::INTEGER FROM steps GROUP BY month`,
    );
    const column = (i) => found.map((row) => [row[0], row[i]]);
    return { active: column(1), fresh: column(2), kept: column(3) };
  },

  cohort: (rows) =>
    ask(
      rows,
      `WITH firsts AS (SELECT customer, min(month) AS first FROM rows GROUP BY customer)
       SELECT first, month, count(DISTINCT customer)::INTEGER FROM rows JOIN firsts USING (customer) GROUP BY ALL`,
    ),

  movements: (rows) =>
    ask(
      rows,
      `WITH sums AS (SELECT customer, month, sum(amount) AS mrr FROM rows GROUP BY ALL HAVING mrr > 0),
       steps AS (SELECT month, mrr, lag(mrr) OVER w AS old, lag(month) OVER w AS before, lead(month) OVER w AS next
         FROM sums WINDOW w AS (PARTITION BY customer ORDER BY month)),
       moves AS (
         SELECT month, mrr, 1 AS one, CASE WHEN before IS NULL THEN 'new' WHEN before < month - 1 THEN 'back'
           WHEN mrr > old THEN 'up' ELSE 'down' END AS kind,
           CASE WHEN before = month - 1 THEN abs(mrr - old) ELSE mrr END AS size FROM steps
         UNION ALL SELECT month + 1, 0, 0, 'churned', mrr FROM steps WHERE next IS DISTINCT FROM month + 1)
       SELECT month, ${['new', 'up', 'down', 'churned', 'back'].map((kind) => `coalesce(sum(size) FILTER (kind = '${kind}'), 0)`).join(', ')},
         sum(one)::INTEGER FROM moves WHERE month <= (SELECT max(month) FROM rows) GROUP BY month`,
    ),

  winRate: (rows) =>
    ask(
      rows,
      `SELECT rep, (count(*) FILTER (outcome = 'Closed won'))::INTEGER, sum(amount) FILTER (outcome = 'Closed won'),
         (count(*) FILTER (outcome = 'Closed lost'))::INTEGER FROM rows GROUP BY rep`,
    ),

  leaderboard: (rows) => ask(rows, 'SELECT rep, count(*)::INTEGER, sum(amount) FROM rows GROUP BY rep'),

  funnel: (rows) => ask(rows, 'SELECT stage, count(*)::INTEGER FROM rows GROUP BY stage'),
};
