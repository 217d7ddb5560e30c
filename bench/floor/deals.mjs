// The least that leaderboard, win rate by rep and a funnel of deals can cost: one pass and a Map.

export function leaderboard({ rep, amount }) {
  const board = new Map();
  for (let i = 0; i < rep.length; i++) {
    const name = rep[i][0];
    const row = board.get(name);
    if (row === undefined) board.set(name, [name, 1, amount[i][0], 0]);
    else {
      row[1]++;
      row[2] += amount[i][0];
    }
  }
  return [...board.values()];
}

/** Deals and revenue of won deals, and lost deals; every other outcome is an open deal. */
export function winRate({ rep, amount, outcome }) {
  const board = new Map();
  for (let i = 0; i < rep.length; i++) {
    const name = rep[i][0];
    let row = board.get(name);
    if (row === undefined) {
      row = [name, 0, 0, 0];
      board.set(name, row);
    }
    const end = outcome[i][0];
    if (end === 'Closed won') {
      row[1]++;
      row[2] += amount[i][0];
    } else if (end === 'Closed lost') row[3]++;
  }
  return [...board.values()];
}

export function funnel({ stage }) {
  const counts = new Map();
  for (let i = 0; i < stage.length; i++) {
    const name = stage[i][0];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}
