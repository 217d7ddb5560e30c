/** Roles of what identifies and describes a record: numbers, names, people, labels. */

import type { Role } from './role';

export const RECORD_ROLES = {
  id: {
    name: { en: 'Record number', ru: 'Номер записи' },
    holds: 'id',
    kinds: ['deals', 'orders', 'subscriptions', 'leads', 'answers'],
    says: 'id, №, #, ид, record id, oid',
    suggests:
      'order id, order number, order no, deal id, opportunity id, subscription id, response id, invoice number, transaction id, номер, номер заказа, id заказа, номер сделки, id сделки, номер лида, id лида, номер заявки, id заявки, заказ, order, № заказа, № сделки, код заказа, no, number',
    mayMean: 'deal, сделка, lead id, invoice, invoice id, charge id, payment id, номер счета, номер документа, код',
  },
  name: {
    name: { en: 'Title of the record', ru: 'Название записи' },
    holds: 'label',
    kinds: ['deals', 'leads'],
    says: 'deal name, opportunity name, lead title, название сделки, наименование сделки, название лида',
    suggests: 'name, title, название, наименование, сделка',
    mayMean: 'subject, description, тема, описание',
  },
  customer: {
    name: { en: 'Customer', ru: 'Клиент' },
    holds: 'id',
    kinds: ['deals', 'orders', 'subscriptions', 'leads', 'answers'],
    says: 'customer id, client id, customer, client, customer code, id клиента, ид клиента, код клиента, клиент, покупатель, заказчик, абонент, подписчик',
    suggests:
      'customer name, client name, account id, account, account name, company id, company, company name, lead name, buyer, organization, customer email, associated company, контрагент, компания, название компании, организация, плательщик, имя клиента, фио клиента',
    mayMean:
      'user id, contact, contact name, email, e mail, phone, контакт, основной контакт, полное имя контакта, компания контакта, почта, телефон, фио',
  },
  rep: {
    name: { en: 'Sales rep', ru: 'Менеджер' },
    holds: 'label',
    kinds: ['deals', 'orders', 'leads', 'answers'],
    says: 'rep, sales rep, deal owner, opportunity owner, lead owner, owner, salesperson, responsible, responsible person, менеджер, ответственный, ответственный менеджер, продавец',
    suggests:
      'owner name, user name, assigned to, assignee, manager, account manager, account owner, seller, closer, agent, ответственный сотрудник, владелец, оператор, консультант',
    mayMean: 'user, сотрудник, исполнитель, employee',
  },
  region: {
    name: { en: 'Region', ru: 'Регион' },
    holds: 'label',
    kinds: ['deals', 'orders', 'subscriptions', 'leads', 'answers', 'spend'],
    says: 'region, territory, регион, округ',
    suggests: 'country, state, province, область, страна, shipping country, billing country, billing state, край',
    mayMean: 'city, город, store, shop, branch, office, location, магазин, филиал, офис, точка, торговая точка',
  },
  channel: {
    name: { en: 'Channel', ru: 'Канал' },
    holds: 'label',
    kinds: ['deals', 'orders', 'leads', 'answers', 'spend', 'subscriptions'],
    says: 'channel, marketing channel, sales channel, acquisition channel, канал, канал продаж, канал привлечения, рекламный канал, маркетинговый канал',
    suggests:
      'medium, utm medium, traffic channel, platform, ad network, network, publisher, площадка, рекламная система, рекламная площадка, канал трафика',
    mayMean: 'traffic type, placement, тип площадки, session default channel group, default channel group',
  },
  source: {
    name: { en: 'Source', ru: 'Источник' },
    holds: 'label',
    kinds: ['deals', 'orders', 'leads', 'subscriptions', 'spend', 'answers'],
    says: 'source, lead source, deal source, источник, источник сделки, источник лида, источник заявки',
    suggests:
      'original source, utm source, traffic source, original traffic source, источник трафика, источник клиента, источник обращения',
    mayMean: 'referrer, how did you hear about us, откуда узнали, openstat source, latest source',
  },
  campaign: {
    name: { en: 'Campaign', ru: 'Кампания' },
    holds: 'label',
    kinds: ['spend', 'leads'],
    says: 'campaign, campaign name, кампания, название кампании, рекламная кампания',
    suggests: 'utm campaign, ad campaign, campaign id, № кампании, номер кампании, id кампании',
    mayMean: 'ad group, ad set name, ad group name, группа, группа объявлений',
  },
  product: {
    name: { en: 'Product', ru: 'Продукт' },
    holds: 'label',
    kinds: ['deals', 'orders', 'subscriptions', 'leads', 'answers'],
    says: 'product, product name, item, item name, товар, продукт, услуга, номенклатура, тариф, тарифный план, plan, plan name, plan tier, lineitem name',
    suggests: 'service, sku, tier, products, артикул, товары, позиция, наименование товара, product id, package, пакет',
    mayMean: 'contract, course, курс, model, модель, price id',
  },
  category: {
    name: { en: 'Category', ru: 'Категория' },
    holds: 'label',
    kinds: ['deals', 'orders'],
    says: 'category, product category, категория, категория товара',
    suggests: 'product type, product group, group, группа товаров, вид товара, товарная группа',
  },
  segment: {
    name: { en: 'Segment', ru: 'Сегмент' },
    holds: 'label',
    kinds: ['deals', 'orders', 'subscriptions', 'leads', 'answers'],
    says: 'segment, customer segment, customer type, industry, сегмент, отрасль, тип клиента',
    suggests:
      'type, deal type, opportunity type, team, department, тип, тип сделки, отдел, сфера деятельности, contract',
    mayMean: 'channel group, tags, теги, теги сделки, направление',
  },
  contact: {
    name: { en: 'Channel of contact', ru: 'Канал обращения' },
    holds: 'label',
    kinds: ['leads', 'answers', 'deals'],
    says: 'contact channel, channel of contact, contact method, communication channel, канал обращения, канал связи, способ связи',
    suggests: 'тип обращения, request type',
  },
  test: {
    name: { en: 'Test record', ru: 'Тестовая запись' },
    holds: 'flag',
    kinds: ['deals', 'orders', 'subscriptions', 'leads', 'answers'],
    says: 'test, is test, test flag, test order, test deal, тест, тестовый, тестовая, тестовый заказ, тестовая сделка',
  },
} as const satisfies Record<string, Role>;
