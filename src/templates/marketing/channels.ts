/** The made channels of a workshop that builds furniture to order: what each costs, and what comes of it. */

export const CHANNELS = [
  ['Search ads', 'Яндекс Директ'],
  ['Social ads', 'Реклама ВКонтакте'],
  ['SEO and blog', 'SEO и блог'],
  ['Maps and directories', 'Карты и справочники'],
  ['E-mail', 'Рассылка'],
  ['Partner newsletters', 'Рассылки партнёров'],
] as const;

export const YEAR = 2025;
export const MONTHS = 12;

export interface Channel {
  /** Of each month, from January on. */
  readonly spend: (month: number) => number;
  readonly clickPrice: number;
  readonly clickRate: number;
  /** Leads out of clicks, and deals won out of leads. */
  readonly leadRate: number;
  readonly winRate: (month: number) => number;
  /** Deals lost for each deal won. */
  readonly lost: number;
  readonly averageDeal: number;
}

const steady = (share: number) => () => share;

/** Social ads bring the cheapest leads, so their budget has trebled; the wider they reach, the fewer buy. */
export const PLAN: readonly Channel[] = [
  {
    spend: () => 2400,
    clickPrice: 0.9,
    clickRate: 0.045,
    leadRate: 0.026,
    winRate: steady(0.09),
    lost: 1,
    averageDeal: 1100,
  },
  {
    spend: (month) => 1100 + 200 * month,
    clickPrice: 0.35,
    clickRate: 0.009,
    leadRate: 0.03,
    winRate: (month) => 0.012 - 0.0006 * month,
    lost: 6,
    averageDeal: 820,
  },
  {
    spend: () => 1000,
    clickPrice: 0.52,
    clickRate: 0.036,
    leadRate: 0.02,
    winRate: steady(0.1),
    lost: 1,
    averageDeal: 1150,
  },
  {
    spend: () => 350,
    clickPrice: 0.7,
    clickRate: 0.028,
    leadRate: 0.036,
    winRate: steady(0.09),
    lost: 1,
    averageDeal: 980,
  },
  {
    spend: () => 220,
    clickPrice: 0.5,
    clickRate: 0.06,
    leadRate: 0.022,
    winRate: steady(0.11),
    lost: 1,
    averageDeal: 840,
  },
  {
    spend: () => 160,
    clickPrice: 0.6,
    clickRate: 0.052,
    leadRate: 0.042,
    winRate: steady(0.21),
    lost: 0.5,
    averageDeal: 1320,
  },
];

/** Before the New Year people furnish, in May and July they travel. */
export const SEASON = [0.92, 0.97, 1.03, 1.04, 0.94, 0.98, 0.93, 1, 1.05, 1.06, 1.06, 1.03];
