/** Which words in a column of stages or outcomes mean that a deal was won or lost; every other word is an open deal. */

/** As CRMs write them: Close, HubSpot, Kommo and amoCRM, Pipedrive, Salesforce, Bitrix24 (names and codes), Zoho, vtiger. */
const WON_WORDS = [
  'won, win, closed won, deal won, won deal, sale won, closed as won, paid, sold, closed successfully, success, successful',
  'converted, qualified converted, closed converted, converted to customer',
  'успешно реализовано, успешно реализована, успешно реализован, сделка успешна, сделка успешно завершена, сделка выиграна',
  'успешно завершено, успешно завершена, успешно завершен, успешно закрыто, успешно закрыта, успешно закрыт',
  'успешно, успешна, успешная, успешный, успех, выиграно, выиграна, выигран, закрыто успешно, закрыта успешно',
  'оплачено, оплачена, оплачен, оплата получена, продано, продана, продан, сделка заключена, закрыта удачно, закрыто удачно',
];

const LOST_WORDS = [
  'lost, lose, loss, closed lost, deal lost, lost deal, sale lost, closed as lost, closed lost to competition, apology',
  'analyze failure, failed, failure, rejected, refused, cancelled, canceled, disqualified, unqualified, junk, junk lead',
  'закрыто и не реализовано, закрыта и не реализована, закрыт и не реализован, не реализовано, не реализована',
  'сделка провалена, провалено, провалена, провален, провал, анализ причины провала, анализ провала, неуспешно, неуспешна',
  'сделка проиграна, проиграно, проиграна, проигран, проигрыш, сделка потеряна, потеряно, потеряна, потерян, некачественный лид',
  'закрыта неудачно, закрыто неудачно, закрыта неуспешно, закрыто неуспешно',
  'отказ, отказ клиента, клиент отказался, отказались, отказано, отклонено, отклонена, отменено, отменена, отменен, сделка отменена',
];

const STAGE_HEADERS = [
  'stage, stages, stage name, deal stage, deal stages, pipeline stage, lead stage, step, status, deal status, lead status',
  'outcome, outcomes, deal outcome, result, status label, stage title, lifecycle stage, opportunity status, stage order',
  'стадия, стадии, стадия сделки, стадия лида, этап, этапы, этап сделки, этап воронки, шаг, статус, статус сделки, статус лида',
  'исход, исход сделки, результат, итог, итог сделки, порядок этапов, название этапа, название стадии',
];

const LABEL_HEADERS = [
  'rep, reps, sales rep, sales representative, representative, owner, deal owner, lead owner, account owner, opportunity owner',
  'manager, responsible, responsible person, assigned to, assignee, salesperson, seller, agent, user, name, label, labels, team',
  'region, country, city, channel, source, lead source, original source, utm source, campaign, medium, product, products, item',
  'category, segment, type, deal type, industry, company, customer, client, account, department, branch, store, plan, group, id',
  'customer id, client id, deal id, order id, order, deal, email, e mail, phone, sku',
  'менеджер, менеджеры, ответственный, ответственный менеджер, ответственный сотрудник, продавец, сотрудник, владелец, фио, имя',
  'название, метка, метки, команда, регион, страна, город, канал, источник, источник лида, источник сделки, кампания, продукт',
  'товар, товары, услуга, категория, сегмент, тип, тип сделки, отрасль, компания, клиент, контакт, отдел, филиал, магазин, тариф',
  'группа, направление, номер, номер заказа, номер сделки, код, код клиента, ид, заказ, сделка, почта, телефон, артикул',
];

const known = new Map<readonly string[], ReadonlySet<string>>();

function isIn(lists: readonly string[], word: string): boolean {
  let words = known.get(lists);
  if (!words) {
    words = new Set(lists.flatMap((list) => list.split(', ')).map(lettersOf));
    known.set(lists, words);
  }
  return words.has(lettersOf(word));
}

/**
 * Letters and digits alone, so that `Closed - Won`, `closedwon` and `✅ Closed won` are one word.
 * Plain ranges, since `\p{L}` takes a millisecond to compile and every cell loads the script anew.
 */
function lettersOf(word: string): string {
  return wordKey(word).replace(/[^0-9a-z\u00c0-\u1fff\u2c00-\ud7ff]/g, '');
}

/** What makes two words the same: case, spaces and ё for е do not count. */
export function wordKey(word: string): string {
  return word.replace(/\s+/g, '').toLowerCase().replace(/ё/g, 'е');
}

/** Bitrix24 puts the number of the pipeline before its codes: `C7:WON`. */
function withoutPipeline(word: string): string {
  return word.trim().replace(/^C\d+:/, '');
}

export function isWon(word: string): boolean {
  return isIn(WON_WORDS, withoutPipeline(word));
}

export function isLost(word: string): boolean {
  return isIn(LOST_WORDS, withoutPipeline(word));
}

/** A word that stands over a column of stages or outcomes and is no stage itself. */
export function isStageHeader(word: string): boolean {
  return isIn(STAGE_HEADERS, word);
}

/** A word that stands over a column of labels, such as reps, channels or customers. */
export function isLabelHeader(word: string): boolean {
  return isIn(LABEL_HEADERS, word) || isStageHeader(word);
}

/** A header over a column that holds stages alone: such a word, unless it is itself won, lost or one of the listed stages. */
export function isHeaderOfStages(word: string, listed: readonly string[]): boolean {
  const isStage = isWon(word) || isLost(word) || listed.some((stage) => wordKey(stage) === wordKey(word));
  return isStageHeader(word) && !isStage;
}
