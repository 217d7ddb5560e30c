// Deals as a CRM exports them: rep, amount, stage. Reps come and go over the years; names in two alphabets.

export const STAGES = ['New lead', 'Qualified', 'Meeting', 'Proposal', 'Negotiation', 'Closed won'];
const OUTCOMES = ['Closed won', 'Closed won', 'Closed lost', 'Closed lost', 'Negotiation', 'Proposal', 'Qualified'];
const FAMILIES = ['Иванова', 'Petrov', 'Schmidt', 'García', 'Смирнов', 'Okafor', 'Tanaka', 'Кузнецова', 'Rossi', 'Lee'];
const GIVEN = ['Анна', 'Igor', 'Karl', 'Lucía', 'Олег', 'Ada'];
const REPS = GIVEN.flatMap((given) => FAMILIES.map((family) => `${given} ${family}`));

export function deals(n, random) {
  const rep = [];
  const amount = [];
  const outcome = [];
  const stage = [];
  for (let i = 0; i < n; i++) {
    rep.push(REPS[repOf(i / n, random)]);
    amount.push(random.below(2_000_000) / 100 + 100);
    outcome.push(random.pick(OUTCOMES));
    stage.push(stageOf(random));
  }
  return { rep, amount, outcome, stage };
}

function repOf(share, random) {
  const team = Math.floor(share * (REPS.length - 20));
  return team + Math.floor(random.next() ** 2 * 20);
}

/** Fewer deals the further the stage; one in a hundred stands outside the order. */
function stageOf(random) {
  if (random.chance(0.01)) return 'On hold';
  let stage = 0;
  while (stage < STAGES.length - 1 && random.chance(0.68)) stage++;
  return STAGES[stage];
}
