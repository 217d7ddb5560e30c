import { optional } from '../../kpi/param';
import { amounts, labels, stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { leaderboard } from '../../rows/leaderboard';
import { outcomeReader } from '../../rows/outcomes';
import { wordList } from '../../rows/word-list';

export default defineRows({
  name: { en: 'Leaderboard', ru: 'Рейтинг менеджеров' },
  question: { en: 'Who sells most?', ru: 'Кто продаёт больше всех?' },
  summary: {
    en: 'A table of the reps by revenue: deals, share, average deal, ratio to the team, and with outcomes the win rate.',
    ru: 'Таблица менеджеров по выручке: сделки, доля, средняя сделка, отношение к команде, а с исходами — доля выигранных.',
  },
  params: [
    labels('reps', { en: 'Rep of each deal', ru: 'Менеджер каждой сделки' }),
    amounts('amounts', { en: 'Amounts of the deals', ru: 'Суммы сделок' }),
    optional(stages('outcomes', { en: 'Outcome or stage of each deal', ru: 'Исход или этап каждой сделки' })),
    optional(
      wordList('won_values', {
        en: 'Words for won deals instead of the known ones, as a range or separated by commas',
        ru: 'Слова для выигранных сделок вместо известных: диапазон или через запятую',
      }),
    ),
    optional(
      wordList('lost_values', {
        en: 'Words for lost deals instead of the known ones, as a range or separated by commas',
        ru: 'Слова для проигранных сделок вместо известных: диапазон или через запятую',
      }),
    ),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'rank, rep, deals, revenue = sum of amounts, share = revenue ÷ revenue of all, average deal = revenue ÷ deals, ratio to the average revenue of the listed reps. Reps with equal revenue share a rank and the next is skipped. With outcomes, deals and revenue count won deals only, and lost deals and win rate = won ÷ (won + lost) follow; a deal neither won nor lost is open and counts in neither; a rep without a won deal is listed too. won_values and lost_values replace the known words. A row without rep, amount or outcome is left out',
    ru: 'место, менеджер, сделки, выручка = сумма сделок, доля = выручка ÷ выручка всех, средняя сделка = выручка ÷ сделки, отношение к средней выручке менеджера из таблицы. При равной выручке место общее, следующее пропускается. С исходами сделки и выручка считаются только по выигранным, а дальше идут проигранные сделки и доля выигранных = выигранные ÷ (выигранные + проигранные); сделка, которая не выиграна и не проиграна, открыта и не входит ни туда, ни туда; менеджер без выигранных сделок тоже показан. won_values и lost_values заменяют известные слова. Строка без менеджера, суммы или исхода не учитывается',
  },
  compute: (sheet, people, sums, ends, won, lost) => {
    const outcomeOf = outcomeReader(won, lost);
    const { of, texts } = people.codes();
    const outcomes = ends?.codes();
    const outcome = outcomes && { outcomes: outcomes.of, outcomeOf: outcomes.texts.map(outcomeOf) };
    return leaderboard({ reps: of, names: texts, amounts: sums.values(), ...outcome }, sheet.language());
  },
  examples: [
    {
      given: [
        [['Rep'], ['Ann'], ['Bob'], ['Ann']],
        [['Amount'], [100], [200], [500]],
      ],
      gives: [
        ['Rank', 'Rep', 'Deals', 'Revenue', 'Share', 'Average deal', 'To team average'],
        [1, 'Ann', 2, 600, 0.75, 300, 1.5],
        [2, 'Bob', 1, 200, 0.25, 200, 0.5],
      ],
    },
    {
      given: [
        [['Ann'], ['Bob'], ['Ann'], ['Bob']],
        [[100], [300], [500], [200]],
        [['Won'], ['Won'], ['Lost'], ['Demo']],
      ],
      gives: [
        ['Rank', 'Rep', 'Won deals', 'Revenue', 'Share', 'Average deal', 'To team average', 'Lost deals', 'Win rate'],
        [1, 'Bob', 1, 300, 0.75, 300, 1.5, 0, 1],
        [2, 'Ann', 1, 100, 0.25, 100, 0.5, 1, 0.5],
      ],
    },
    {
      given: [
        [['Ann'], ['Bob']],
        [[100], ['abc']],
      ],
      refuses: 'amounts must be a number, but row 2 is "abc"',
    },
    {
      given: [[['Ann'], ['Bob']], [[100], [200]], [['Done'], ['Gone']], 'Done', 'Gone, done'],
      refuses: 'lost_values must be words that are not in won_values, but it is "done"',
    },
  ],
  source: { title: 'Leaderboard, Prowi glossary', url: 'https://prowi.io/en/glossary/leaderboard' },
  misused: {
    en: 'Ranking reps with different territories or leads by revenue alone rewards luck; compare win rate and average deal too.',
    ru: 'Если у менеджеров разные территории и лиды, рейтинг по одной выручке награждает за везение; смотрите и на долю выигранных, и на среднюю сделку.',
  },
  benchmark: null,
  neighbours: ['REVENUE_PER_REP', 'WIN_RATE', 'BREAKDOWN'],
  aliases: {
    en: ['sales ranking', 'top reps', 'win rate by rep'],
    ru: ['рейтинг продавцов', 'топ менеджеров', 'лидерборд'],
  },
});
