/** The sheets that set side by side who delivers and by which channel people write. */

import type { ComparedColumn, Comparison } from '../template';

const ANSWERS = 'answers';
const REQUESTS = 'requests';
const SCORE = 4;
const SUPPORT = 5;

function counted(en: string, ru: string, column: number, least: number, most: number): ComparedColumn {
  return { head: { en, ru }, format: 'count', make: 'count', table: ANSWERS, by: 3, where: { column, least, most } };
}

export const byCrew: Comparison = {
  kind: 'comparison',
  key: 'crews',
  name: { en: 'Crews', ru: 'Бригады' },
  title: { en: 'What customers say of each crew', ru: 'Что говорят клиенты о каждой бригаде' },
  note: {
    en: 'Crews and figures follow the sheet of customer answers.',
    ru: 'Бригады и числа берутся с листа ответов клиентов.',
  },
  by: { table: ANSWERS, column: 3 },
  columns: [
    { head: { en: 'Answers', ru: 'Ответов' }, format: 'count', make: 'count', table: ANSWERS, by: 3 },
    counted('Promoters (9–10)', 'Промоутеры (9–10)', SCORE, 9, 10),
    counted('Passives (7–8)', 'Нейтральные (7–8)', SCORE, 7, 8),
    counted('Detractors (0–6)', 'Критики (0–6)', SCORE, 0, 6),
    { head: { en: 'NPS', ru: 'NPS' }, format: 'score', make: 'kpi', kpi: 'NPS_FROM_COUNTS', of: [1, 2, 3] },
    counted('Support rated', 'Оценили поддержку', SUPPORT, 1, 5),
    counted('Satisfied (4–5)', 'Довольны (4–5)', SUPPORT, 4, 5),
    {
      head: { en: 'CSAT of the support', ru: 'CSAT поддержки' },
      format: 'percent',
      make: 'kpi',
      kpi: 'CONVERSION',
      of: [6, 5],
    },
  ],
  chart: 4,
  alarm: { column: 4, below: 0, say: { en: '◄ more detractors', ru: '◄ критиков больше' } },
};

export const byChannel: Comparison = {
  kind: 'comparison',
  key: 'channels',
  name: { en: 'Contact channels', ru: 'Каналы связи' },
  title: { en: 'How long people wait for the first answer', ru: 'Сколько ждут первого ответа' },
  note: {
    en: 'Channels and figures follow the sheet of requests.',
    ru: 'Каналы и числа берутся с листа обращений.',
  },
  by: { table: REQUESTS, column: 3 },
  columns: [
    { head: { en: 'Requests', ru: 'Обращений' }, format: 'count', make: 'count', table: REQUESTS, by: 3 },
    {
      head: { en: 'Answered', ru: 'С ответом' },
      format: 'count',
      make: 'count',
      table: REQUESTS,
      by: 3,
      where: { column: 4, least: 1 },
    },
    {
      head: { en: 'Hours of waiting, all', ru: 'Часов ожидания, всего' },
      format: 'hours',
      make: 'hours',
      table: REQUESTS,
      since: 2,
      until: 4,
      by: 3,
    },
    {
      head: { en: 'Hours to first answer', ru: 'Часов до ответа' },
      format: 'ratio',
      heat: 'low',
      make: 'kpi',
      kpi: 'HANDLING_TIME',
      of: [2, 1],
    },
  ],
  chart: 3,
};
