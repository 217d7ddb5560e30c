/** A row a channel a month, as the advertising accounts and the site's statistics tell it. */

import * as columns from '../columns';
import { drawFrom, monthStart, rounded } from '../made';
import type { Cell, InputTable } from '../template';
import { CHANNELS, type Channel, MONTHS, PLAN, SEASON, YEAR } from './channels';

export const spend: InputTable = {
  key: 'spend',
  name: { en: 'Spend', ru: 'Расходы' },
  what: {
    en: 'A row a channel a month: spend, impressions, clicks and leads from the advertising accounts and the site statistics. What a channel costs beside ads (texts, services) belongs to its spend.',
    ru: 'Строка — канал за месяц: расход, показы, клики и лиды из рекламных кабинетов и Метрики. Подрядчиков и сервисы тоже включайте в расход канала.',
  },
  kind: 'spend',
  columns: [
    columns.month('Month', 'Месяц', 'period', {
      help: columns.text('The first day of the month.', 'Первое число месяца.'),
    }),
    columns.list('Channel', 'Канал', 'channel', CHANNELS, { width: 180 }),
    columns.money('Spend', 'Расход', 'spend'),
    columns.count('Impressions', 'Показы', 'impressions'),
    columns.count('Clicks', 'Клики', 'clicks'),
    columns.count('Leads', 'Лиды', 'leads'),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(7);
  const about = (figure: number, by: number) => figure * draw.between(1 - by, 1 + by);
  const row = (month: number, at: number, channel: Channel): Cell[] => {
    const paid = rounded(about(channel.spend(month), 0.04), 5);
    const clicks = Math.round(about((paid / channel.clickPrice) * SEASON[month], 0.05));
    const impressions = rounded(about(clicks / channel.clickRate, 0.05), 10);
    const leads = Math.round(about(clicks * channel.leadRate, 0.06));
    return [monthStart(YEAR, month), at, paid, impressions, clicks, leads];
  };
  return Array.from({ length: MONTHS }, (_, month) => PLAN.map((channel, at) => row(month, at, channel))).flat();
}
