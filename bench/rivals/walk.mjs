// MRR movements from each customer's sums a month, for libraries that group but have no windows over rows.

/** `histories` gives a Map or an array of [month, sum] for each customer; months in any order. */
export function walkHistories(histories) {
  const table = new Map();
  const rowOf = (month) => {
    let row = table.get(month);
    if (row === undefined) {
      row = [month, 0, 0, 0, 0, 0, 0];
      table.set(month, row);
    }
    return row;
  };
  let last = 0;
  for (const history of histories) {
    const months = [...history].sort((a, b) => a[0] - b[0]);
    months.forEach(([month, sum], i) => {
      const row = rowOf(month);
      row[6]++;
      if (i === 0) row[1] += sum;
      else if (months[i - 1][0] < month - 1) row[5] += sum;
      else if (sum > months[i - 1][1]) row[2] += sum - months[i - 1][1];
      else row[3] += months[i - 1][1] - sum;
      if (i === months.length - 1 || months[i + 1][0] > month + 1) rowOf(month + 1)[4] += sum;
      if (month > last) last = month;
    });
  }
  return [...table.values()].filter(([month]) => month <= last);
}
