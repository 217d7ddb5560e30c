/** The sample deals as three CRMs would export them: one list, three languages of headers, stages, dates and amounts. */
import companies from '../../local/samples/companies.json';
import deals from '../../local/samples/deals.json';
import { encoded } from './encode';

type Deal = (typeof deals)[number];
type Field = (deal: Deal) => string;

interface Export {
  readonly header: readonly string[];
  readonly fields: readonly Field[];
}

const REPS = ['Ann Lee', 'Борис Котов', 'Chen Wei', 'Daria Novak', 'Emil Roth'];
const SOURCES = ['Website', 'Реклама', 'Referral', 'Выставка', 'Cold call', 'Партнёр'];

const named =
  (names: Readonly<Record<string, string>>): Field =>
  ({ stage }) =>
    names[stage] ?? stage;
const company: Field = ({ company: index }) => companies.en[index] ?? 'Unknown';
const rep: Field = ({ rep: index }) => REPS[index] ?? 'Nobody';
const source: Field = ({ source: index }) => SOURCES[index] ?? 'Other';
const dotted = (day: string): string => day.split('-').reverse().join('.');
const grouped = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ' ')},00`;

const ENGLISH: Export = {
  header: ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Owner', 'Lead source', 'Create date', 'Close date'],
  fields: [
    ({ id }) => String(id),
    company,
    named({ won: 'Closed won', lost: 'Closed lost', new: 'New', proposal: 'Proposal', negotiation: 'Negotiation' }),
    ({ amount }) => amount.toFixed(2),
    rep,
    source,
    ({ created }) => created,
    ({ closed }) => closed ?? '',
  ],
};

const AMO: Export = {
  header: [
    'ID',
    'Название сделки',
    'Этап сделки',
    'Бюджет',
    'Ответственный',
    'Источник',
    'Дата создания',
    'Дата закрытия',
  ],
  fields: [
    ({ id }) => String(id),
    company,
    named({ won: 'Успешно реализовано', lost: 'Закрыто и не реализовано', new: 'Первичный контакт' }),
    ({ amount }) => String(amount),
    rep,
    source,
    ({ created }) => `${dotted(created)} 10:15:00`,
    ({ closed }) => (closed ? `${dotted(closed)} 18:40:00` : 'не закрыта'),
  ],
};

const BITRIX: Export = {
  header: [
    'ID',
    'Название сделки',
    'Стадия сделки',
    'Сумма',
    'Ответственный',
    'Источник',
    'Дата создания',
    'Дата закрытия',
  ],
  fields: [
    ({ id }) => String(id),
    company,
    named({ won: 'Сделка успешна', lost: 'Сделка провалена', new: 'Новая' }),
    ({ amount }) => grouped(amount),
    rep,
    source,
    ({ created }) => `${dotted(created)} 23:30`,
    ({ closed }) => (closed ? `${dotted(closed)} 00:10` : ''),
  ],
};

function csv({ header, fields }: Export, separator: string, quote: boolean): string {
  const cell = (text: string) => (quote ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [header, ...deals.map((deal) => fields.map((field) => field(deal)))];
  return lines.map((line) => line.map(cell).join(separator)).join('\r\n');
}

/** Bytes by the name of the file. */
export const DEAL_EXPORTS: Readonly<Record<string, Buffer>> = {
  'deals.csv': encoded(csv(ENGLISH, ',', true), 'utf-8'),
  'amocrm_export_leads.csv': encoded(csv(AMO, ',', true), 'utf-8 with BOM'),
  'DEAL_bitrix24.csv': encoded(csv(BITRIX, ';', false), 'windows-1251'),
};

export const SAMPLE_DEALS: readonly Deal[] = deals;
