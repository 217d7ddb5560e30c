// CAC over two columns by hand: once with the checks that KPI_CAC promises, once as a plain map without any.

export function plainMap(spend, customers) {
  return spend.map((row, i) => (customers[i][0] === 0 ? [''] : [row[0] / customers[i][0]]));
}

/** Shape, header, open end, kind and bounds of every cell; anything but two good numbers leaves the quick path. */
export function checkedLoop(spend, customers) {
  if (spend.length !== customers.length) throw new Error('columns of different height');
  const first = isText(spend[0][0]) && isText(customers[0][0]) ? 1 : 0;
  let end = spend.length;
  while (end > first && isBlank(spend[end - 1][0]) && isBlank(customers[end - 1][0])) end--;
  const table = new Array(end);
  if (first) table[0] = ['CAC'];
  for (let i = first; i < end; i++) {
    const left = spend[i];
    const right = customers[i];
    if (left.length !== 1 || right.length !== 1) throw new Error(`row ${i + 1} is wider than a column`);
    const money = left[0];
    const count = right[0];
    if (typeof money === 'number' && typeof count === 'number' && money - money === 0 && count >= 0) {
      const cac = money / count;
      table[i] = [cac - cac === 0 ? cac : ''];
    } else table[i] = [odd(money, count, i)];
  }
  return table;
}

function isText(cell) {
  return typeof cell === 'string' && cell !== '' && !Number.isFinite(Number(cell));
}

function isBlank(cell) {
  return cell === '' || cell === null || cell === undefined;
}

function odd(money, count, row) {
  if (isBlank(money) || isBlank(count)) return '';
  const cac = Number(money) / Number(count);
  if (Number.isNaN(cac) || Number(count) < 0) throw new Error(`row ${row + 1} is "${money}" and "${count}"`);
  return Number.isFinite(cac) ? cac : '';
}
