/** The made delivery crews of a kitchen maker: from June to October a contractor helps out, and customers notice. */

export const CREWS = [
  ['Own crew', 'Своя бригада'],
  ['Contractor', 'Подрядчик'],
] as const;
export const OWN = 0;
export const CONTRACTOR = 1;

export const YEAR = 2025;
export const MONTHS = 12;

/** The share of deliveries that the contractor makes, by month. */
export const CONTRACTED = [0, 0, 0, 0, 0, 0.3, 0.45, 0.45, 0.45, 0.3, 0, 0];

/** Of a hundred deliveries, those on time, by crew. */
export const ON_TIME = [0.958, 0.69];

/** Scores that go round: of twenty customers so many promoters, passives and detractors. */
export const SCORES: readonly (readonly number[])[] = [
  [10, 9, 8, 10, 9, 5, 9, 10, 7, 9, 10, 8, 9, 10, 6, 9, 8, 10, 9, 7],
  [4, 9, 6, 7, 3, 8, 5, 10, 6, 7, 2, 9, 5, 8, 6, 7, 4, 9, 3, 6],
];
