/** Requests of eight months on their way to an advance payment. Most are lost when a proposal should become a contract; Ben loses his before the meeting. */

import * as columns from '../columns';
import { companies } from '../companies';
import { type Draw, day, drawFrom, evenly, rounded } from '../made';
import { REPS } from '../people';
import type { Cell, InputTable } from '../template';

export const STAGES = [
  ['New request', 'Новая заявка'],
  ['Qualified', 'Квалификация'],
  ['Meeting held', 'Встреча проведена'],
  ['Proposal sent', 'КП отправлено'],
  ['Contract agreed', 'Договор согласован'],
  ['Advance paid', 'Аванс получен'],
  ['Lost', 'Отказ'],
] as const;
const WON = 5;
const LOST = 6;

const SOURCES = [
  ['Website', 'Сайт'],
  ['Ads', 'Реклама'],
  ['Referral', 'Рекомендация'],
  ['Trade show', 'Выставка'],
] as const;
const REFERRAL = 2;
const SOURCE_SHARES = [40, 34, 16, 10];

/** The chance of each next step, by rep. */
const CHANCES = [
  [0.8, 0.74, 0.86, 0.42, 0.9],
  [0.78, 0.4, 0.84, 0.5, 0.86],
  [0.82, 0.76, 0.88, 0.6, 0.93],
  [0.76, 0.7, 0.8, 0.34, 0.88],
];
const DAYS = [2, 6, 5, 12, 7];
const FIRST_DAY = day('2024-11-04');
const LAST_DAY = day('2025-06-30');
const DEALS = 260;
const CLIENTS = companies(130);

export const deals: InputTable = {
  key: 'deals',
  name: { en: 'Deals', ru: 'Сделки' },
  what: {
    en: 'A row a request, as Bitrix24, Kommo or Close export it. “Lost at” tells for a lost deal the last stage that it had reached.',
    ru: 'Строка — заявка, как её выгружают Битрикс24, amoCRM или Close. «Отказ на этапе» говорит, до какой стадии дошла потерянная сделка.',
  },
  kind: 'deals',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.label('Company', 'Компания', null, CLIENTS, { width: 160 }),
    columns.label('Sales rep', 'Менеджер', 'rep', REPS),
    columns.list('Source', 'Источник', 'source', SOURCES),
    columns.date('Created', 'Дата создания', 'created'),
    columns.list('Stage', 'Стадия', 'stage', STAGES, {
      width: 160,
      stages: ['open', 'open', 'open', 'open', 'open', 'won', 'lost'],
    }),
    columns.money('Amount', 'Сумма', 'amount'),
    columns.date('Closed', 'Дата закрытия', 'closed'),
    columns.list('Lost at', 'Отказ на этапе', null, STAGES.slice(0, LOST - 1), { width: 160 }),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(11);
  const isHit = evenly();
  return Array.from({ length: DEALS }, (_, i): Cell[] => {
    const created = FIRST_DAY + Math.floor((i * (LAST_DAY - FIRST_DAY - 2)) / DEALS) + draw.whole(0, 3);
    const rep = i % REPS.length;
    const source = draw.pick(SOURCE_SHARES);
    const help = source === REFERRAL ? 1.12 : source === 1 ? 0.95 : 1;
    const chances = CHANCES[rep].map((chance) => Math.min(0.96, chance * help));
    const { stage, lostAt, closed } = path(created, chances, draw, (stage, chance) => isHit(rep * WON + stage, chance));
    const amount = rounded(draw.between(1400, 5200) * (source === 3 ? 1.9 : 1), 50);
    return [`Z-${1001 + i}`, (i * 7) % CLIENTS.length, rep, source, created, stage, amount, closed, lostAt];
  });
}

/** How far a request has come by the last day. */
function path(created: number, chances: readonly number[], draw: Draw, passes: ReturnType<typeof evenly>) {
  let today = created;
  for (let stage = 0; stage < WON; stage++) {
    today += Math.max(1, Math.round(DAYS[stage] * draw.between(0.5, 1.6)));
    if (today > LAST_DAY) return { stage, lostAt: null, closed: null };
    if (!passes(stage, chances[stage])) return { stage: LOST, lostAt: stage, closed: today };
  }
  return { stage: WON, lostAt: null, closed: today };
}
