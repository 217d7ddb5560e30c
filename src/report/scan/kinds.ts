/** The kinds of table, declared once: which roles make each, and the words that hint at it. */

import type { Text } from '../../kpi/text';
import type { RoleId } from './roles';

export type TableKind = 'deals' | 'orders' | 'subscriptions' | 'spend' | 'leads' | 'answers' | 'periods' | 'unknown';

export interface Kind {
  readonly name: Text;
  /** Words in the sheet's name, the title or the headers. */
  readonly words: string;
  /** Of each of these groups the table must have one role. */
  readonly needs: readonly (readonly RoleId[])[];
  /** What each role counts for; others of this kind count a half. */
  readonly makes: Partial<Record<RoleId, number>>;
  /** Roles of other kinds that speak against it. */
  readonly against?: Partial<Record<RoleId, number>>;
}

export type KnownKind = Exclude<TableKind, 'unknown'>;

export const UNKNOWN: Text = { en: 'a table of another kind', ru: 'таблица другого вида' };

export const KINDS: Record<KnownKind, Kind> = {
  deals: {
    name: { en: 'deals', ru: 'сделки' },
    words: 'deal*, сделк*, opportunit*, pipeline*, воронк*, crm',
    needs: [
      ['stage', 'status', 'closed'],
      ['amount', 'created', 'closed', 'probability', 'rep', 'name', 'pipeline'],
    ],
    makes: { stage: 3, amount: 2, created: 2, closed: 3, rep: 1.5, probability: 2, pipeline: 2, name: 1, status: 1 },
    against: { quantity: 2, mrr: 3, end: 1 },
  },
  orders: {
    name: { en: 'orders', ru: 'заказы' },
    words: 'order*, заказ*, sale*, продаж*, purchase*, покупк*, чек*, shop*, transaction*, payment*, платеж*, оплат*',
    needs: [['amount'], ['date']],
    makes: { amount: 3, date: 3, customer: 1.5, product: 1.5, quantity: 2, channel: 1, status: 1, category: 1, id: 1 },
    against: { probability: 2, stage: 1.5, closed: 1.5, spend: 2, mrr: 4, billing: 3, churned: 3, start: 1.5, end: 2 },
  },
  subscriptions: {
    name: { en: 'subscriptions', ru: 'подписки' },
    words: 'subscription*, subscriber*, подписк*, подписчик*, абонент*, mrr, churn*, telco',
    needs: [
      ['mrr', 'amount'],
      ['mrr', 'billing', 'churned', 'end'],
      ['customer', 'id'],
    ],
    makes: { mrr: 4, start: 2, end: 3, billing: 2.5, churned: 3, customer: 1, product: 1, amount: 1 },
    against: { probability: 3, stage: 2, closed: 2 },
  },
  spend: {
    name: { en: 'marketing spend', ru: 'расходы на маркетинг' },
    words: 'spend*, ads, adwords, marketing, реклам*, маркетинг*, campaign*, кампани*, директ*, расход*, traffic',
    needs: [
      ['spend', 'impressions', 'clicks'],
      ['channel', 'campaign', 'source'],
    ],
    makes: {
      spend: 4,
      channel: 2,
      campaign: 2.5,
      impressions: 2,
      clicks: 2,
      conversions: 1.5,
      date: 1.5,
      period: 1.5,
      adRevenue: 0,
    },
    against: { product: 2, customer: 3, stage: 3, quantity: 2 },
  },
  leads: {
    name: { en: 'leads or requests', ru: 'заявки и обращения' },
    words: 'lead*, лид*, заявк*, обращени*, inquir*, enquir*',
    needs: [['created'], ['stage', 'status', 'source', 'channel', 'campaign', 'contact']],
    makes: { created: 2, stage: 1.5, status: 1.5, source: 2, rep: 1, contact: 2, campaign: 1, channel: 1 },
    against: { amount: 4, score: 4, closed: 3, mrr: 4, spend: 4 },
  },
  answers: {
    name: { en: 'survey answers', ru: 'ответы на опрос' },
    words: 'survey*, опрос*, nps, csat, ces, answer*, ответ*, review*, отзыв*, feedback, анкет*',
    needs: [['score']],
    makes: { score: 5, date: 1.5, channel: 0.5 },
    against: { amount: 3, stage: 3, mrr: 3, spend: 3 },
  },
  periods: {
    name: { en: 'figures with a row a period', ru: 'показатели по периодам' },
    words: 'month*, week*, месяц*, недел*, monthly, weekly, показател*, p&l, kpi',
    needs: [['period']],
    makes: { period: 3 },
    against: { customer: 3, product: 3, rep: 3, channel: 3, campaign: 3, stage: 3, source: 2 },
  },
};

export const KIND_IDS = Object.keys(KINDS) as KnownKind[];

export const kindName = (kind: TableKind): Text => (kind === 'unknown' ? UNKNOWN : KINDS[kind].name);
