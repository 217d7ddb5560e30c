/** What the workshop and the delivery do in each month. */

import * as columns from '../columns';
import { drawFrom, monthStart } from '../made';
import type { Cell, InputTable } from '../template';
import { CONTRACTED, CONTRACTOR, MONTHS, ON_TIME, OWN, YEAR } from './crews';

const PRODUCED = [412, 420, 455, 460, 468, 510, 548, 552, 560, 540, 476, 470];
/** Boards are looked at on arrival since April: the share of faulty parts falls. */
const FAULTY = [0.034, 0.033, 0.034, 0.028, 0.025, 0.023, 0.022, 0.021, 0.02, 0.02, 0.019, 0.019];
const DELIVERED = [88, 90, 97, 99, 101, 112, 121, 122, 124, 118, 102, 100];
/** A claim takes less time as people learn what to ask first. */
const HOURS = (month: number) => 2.4 - 0.06 * month;

export const months: InputTable = {
  key: 'months',
  name: { en: 'Work by month', ru: 'Работа по месяцам' },
  what: {
    en: 'A row a month: what was produced and how much of it was faulty, how many deliveries were made and how many on the day promised, how many claims were settled and the hours spent on them.',
    ru: 'Строка — месяц: сколько выпущено и сколько из этого брак, сколько доставок выполнено и сколько в обещанный день, сколько рекламаций закрыто и сколько часов на них ушло.',
  },
  kind: 'periods',
  columns: [
    columns.month('Month', 'Месяц', 'period', {
      help: columns.text('The first day of the month.', 'Первое число месяца.'),
    }),
    columns.count('Units produced', 'Выпущено изделий', 'produced'),
    columns.count('Defects', 'Брак', 'defects'),
    columns.count('Deliveries', 'Доставок выполнено', 'completed'),
    columns.count('On time', 'В срок', 'onTime'),
    columns.count('Claims settled', 'Закрыто рекламаций', 'handled'),
    columns.figure('Hours spent on claims', 'Часов на рекламации', 'handlingTime'),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(3);
  return Array.from({ length: MONTHS }, (_, month) => {
    const produced = PRODUCED[month];
    const delivered = DELIVERED[month];
    const byContractor = Math.round(delivered * CONTRACTED[month]);
    const onTime = Math.round((delivered - byContractor) * ON_TIME[OWN] + byContractor * ON_TIME[CONTRACTOR]);
    const defects = Math.round(produced * FAULTY[month]);
    const claims = defects + Math.round((delivered - onTime) * 0.6) + draw.whole(2, 5);
    const hours = Math.round(claims * HOURS(month) * draw.between(0.95, 1.05) * 10) / 10;
    return [monthStart(YEAR, month), produced, defects, delivered, onTime, claims, hours];
  });
}
