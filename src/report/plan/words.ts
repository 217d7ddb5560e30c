/** All words of the summary, in both languages. */

import type { Text } from '../../kpi/text';
import type { Unit } from '../../time/period';

const units: Record<Unit, Text> = {
  day: { en: 'day', ru: 'день' },
  week: { en: 'week', ru: 'неделя' },
  month: { en: 'month', ru: 'месяц' },
  quarter: { en: 'quarter', ru: 'квартал' },
  year: { en: 'year', ru: 'год' },
};

/** `Last month`, `Прошлый месяц` need the gender of the word. */
const lastOf: Record<Unit, Text> = {
  day: { en: 'Last day', ru: 'Последний день' },
  week: { en: 'Last week', ru: 'Последняя неделя' },
  month: { en: 'Last month', ru: 'Последний месяц' },
  quarter: { en: 'Last quarter', ru: 'Последний квартал' },
  year: { en: 'Last year shown', ru: 'Последний год' },
};

const lastFullOf: Record<Unit, Text> = {
  day: { en: 'Last full day', ru: 'Последний полный день' },
  week: { en: 'Last full week', ru: 'Последняя полная неделя' },
  month: { en: 'Last full month', ru: 'Последний полный месяц' },
  quarter: { en: 'Last full quarter', ru: 'Последний полный квартал' },
  year: { en: 'Last full year', ru: 'Последний полный год' },
};

const previousOf: Record<Unit, Text> = {
  day: { en: 'Previous', ru: 'Предыдущий' },
  week: { en: 'Previous', ru: 'Предыдущая' },
  month: { en: 'Previous', ru: 'Предыдущий' },
  quarter: { en: 'Previous', ru: 'Предыдущий' },
  year: { en: 'Previous', ru: 'Предыдущий' },
};

const targetOf: Record<Unit, Text> = {
  day: { en: 'Target a day', ru: 'План на день' },
  week: { en: 'Target a week', ru: 'План на неделю' },
  month: { en: 'Target a month', ru: 'План на месяц' },
  quarter: { en: 'Target a quarter', ru: 'План на квартал' },
  year: { en: 'Target a year', ru: 'План на год' },
};

const byUnit: Record<Unit, Text> = {
  day: { en: 'by day', ru: 'по дням' },
  week: { en: 'by week', ru: 'по неделям' },
  month: { en: 'by month', ru: 'по месяцам' },
  quarter: { en: 'by quarter', ru: 'по кварталам' },
  year: { en: 'by year', ru: 'по годам' },
};

export const WORDS = {
  units,
  lastOf,
  lastFullOf,
  previousOf,
  targetOf,
  byUnit,
  rows: { en: 'rows', ru: 'строк' },
  dataRows: { en: 'rows of data', ru: 'строк данных' },
  dataCheck: { en: 'data check', ru: 'проверка данных' },
  firstRow: { en: 'first in row', ru: 'впервые в строке' },
  leftOut: { en: 'left out', ru: 'не учтены' },
  counted: { en: 'counted', ru: 'учтены' },
  outside: {
    en: 'rows before or after the periods shown: build again to see newer ones, with more periods to see older ones',
    ru: 'строки вне показанных периодов: новые покажет обновление сводки, старые — если выбрать больше периодов',
  },
  wonLater: {
    en: 'deals won after the periods shown, which end with the last deal created',
    ru: 'сделки, выигранные после показанных периодов: те кончаются последней созданной сделкой',
  },
  wonRows: { en: 'deals won', ru: 'выигранные сделки' },
  orderRows: { en: 'orders', ru: 'заказы' },
  without: {
    amount: { en: 'without an amount', ru: 'без суммы' },
    rep: { en: 'without a sales rep', ru: 'без менеджера' },
    created: { en: 'without a creation date', ru: 'без даты создания' },
    leadDate: { en: 'without the date of the lead', ru: 'без даты лида' },
  },
  notIn: { en: '— not counted in', ru: '— не учтены:' },
  stillIn: {
    en: '— until the summary is built again they count in',
    ru: '— до нового построения сводки учитываются:',
  },
  undated: {
    en: 'deals won or lost without a closing date — counted in no period',
    ru: 'выигранные и проигранные сделки без даты закрытия — не учтены ни в одном периоде',
  },
  onlyKnown: { en: 'only of the time with', ru: 'только за время, где есть' },
  nothingIn: { en: 'nothing of', ru: 'нет данных за' },
  noYear: {
    en: 'periods that are not read: write them with their year, such as January 2024',
    ru: 'периоды не прочитаны: пишите их с годом, например «январь 2024»',
  },
  aRowIs: { en: 'each row stands for a', ru: 'каждая строка —' },
  shownInTotal: {
    en: 'the figures are in the total, not shown',
    ru: 'числа показаны в итоге, но не',
  },
  notShown: { en: 'the figures are not shown', ru: 'числа не показаны' },
  cut: {
    en: 'The data end before the end of this period: it is not complete.',
    ru: 'Данные заканчиваются раньше конца этого периода: он неполный.',
  },
  compared: {
    en: 'The last period that the data cover to its end is compared with the one before it; the later one, cut short, is shown on the right but not compared.',
    ru: 'Последний период, за который данные есть полностью, сравнивается с предыдущим; более поздний, неполный, показан справа, но не сравнивается.',
  },
  judged: {
    en: 'Compares the target with the period that holds the due date. While that period is not over, or without a due date, with the last one that is.',
    ru: 'План сравнивается с периодом, в который попадает срок. Пока этот период не закончился или если срок не указан — с последним законченным.',
  },
  dataEnd: { en: 'data to', ru: 'данные по' },
  builtFrom: { en: 'Built from', ru: 'Построено по' },
  sheetName: { en: 'KPI summary', ru: 'Сводка KPI' },
  dataName: { en: 'KPI data', ru: 'Данные KPI' },
  rowsName: { en: 'KPI rows', ru: 'Строки KPI' },
  title: { en: 'KPI summary', ru: 'Сводка показателей' },
  kpi: { en: 'KPI', ru: 'Показатель' },
  total: { en: 'Total', ru: 'Итого' },
  value: { en: 'Value', ru: 'Значение' },
  change: { en: 'Change', ru: 'Изменение' },
  target: { en: 'Target', ru: 'План' },
  due: { en: 'Due', ru: 'Срок' },
  status: { en: 'Status', ru: 'Статус' },
  trend: { en: 'Trend', ru: 'Динамика' },
  notes: { en: 'Your notes', ru: 'Ваши заметки' },
  from: { en: 'from', ru: 'с' },
  to: { en: 'to', ru: 'по' },
  period: { en: 'Period', ru: 'Период' },
  allData: { en: 'All data', ru: 'Все данные' },
  measures: { en: 'Measures behind the KPIs', ru: 'Слагаемые показателей' },
  share: { en: 'Share', ru: 'Доля' },
  others: { en: 'Others', ru: 'Остальные' },
  blank: { en: '(blank)', ru: '(не указано)' },
  findings: { en: 'About the data', ru: 'О данных' },
  definitions: { en: 'Definitions', ru: 'Определения' },
  formula: { en: 'How it is calculated', ru: 'Как считается' },
  source: { en: 'Source', ru: 'Источник' },
  misused: { en: 'Mind', ru: 'Обратите внимание' },
  cohorts: { en: 'Do customers come back?', ru: 'Возвращаются ли клиенты?' },
  cohortsRemark: {
    en: 'Cohorts by period of the first purchase: the share that buys again so many periods later.',
    ru: 'Когорты по периоду первой покупки: доля покупающих снова через столько периодов.',
  },
  funnel: { en: 'Funnel', ru: 'Воронка' },
  funnelNote: {
    en: 'All periods shown together; each step counts in the period in which it happened.',
    ru: 'Все показанные периоды вместе; каждый шаг учтён в том периоде, когда он произошёл.',
  },
  cohortNote: {
    en: 'The deals created in the periods shown, and how many of these same deals are closed and won by now.',
    ru: 'Сделки, созданные за показанные периоды: сколько из них же уже закрыто и выиграно.',
  },
  step: { en: 'Step', ru: 'Шаг' },
  reached: { en: 'Got there', ru: 'Дошли' },
  ofFirst: { en: 'Of the first step', ru: 'От первого шага' },
  ofPrevious: { en: 'Of the step before', ru: 'От предыдущего шага' },
  onTarget: { en: 'on target', ru: 'выполнено' },
  close: { en: 'close', ru: 'близко' },
  offTarget: { en: 'off target', ru: 'не выполнено' },
  dataNote: {
    en: 'Helper sheet of the KPI summary, rewritten by every build.',
    ru: 'Служебный лист сводки, переписывается при каждом построении.',
  },
  otherChannels: {
    en: 'figures of the same channels: those in the table are of different ones',
    ru: 'числа одних и тех же каналов: в таблице они от разных',
  },
  earlier: { en: 'dates of two periods or more', ru: 'даты хотя бы двух периодов' },
  typeIt: {
    en: 'figures that you type into its function yourself',
    ru: 'числа, которые вы вводите в функцию сами',
  },
  storedNote: {
    en: 'Values as of the build: these figures need the add-on to stay live.',
    ru: 'Значения на момент построения: без дополнения они не пересчитываются.',
  },
  rateNote: {
    en: 'Total: the sum over all periods by the sum of the bases, an average rate a period.',
    ru: 'Итого: сумма за все периоды к сумме баз — средняя доля за период.',
  },
  knownNote: {
    en: 'Total: only of the time for which all its measures are known, see “About the data”.',
    ru: 'Итого: только за время, за которое известны все слагаемые, см. «О данных».',
  },
  latestNote: {
    en: 'Total: the latest figure, not one over all periods: it tells how things stand.',
    ru: 'Итого: последнее значение, а не итог за все периоды: показатель говорит о текущем состоянии.',
  },
  nowNote: {
    en: 'As the data stand now; past states are not in an export.',
    ru: 'Состояние на сейчас: прошлых состояний в выгрузке нет.',
  },
} as const;
