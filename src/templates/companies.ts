/** Names of made companies, the same in every template. */

const FIRST = [
  ['Alfa', 'Альфа'],
  ['North', 'Север'],
  ['Vector', 'Вектор'],
  ['Orion', 'Орион'],
  ['Delta', 'Дельта'],
  ['Horizon', 'Горизонт'],
  ['Prima', 'Прима'],
  ['Cascade', 'Каскад'],
  ['Atlas', 'Атлас'],
  ['Fort', 'Форт'],
  ['Zenit', 'Зенит'],
  ['Lumen', 'Люмен'],
] as const;

const SECOND = [
  ['Logistics', 'Логистика'],
  ['Foods', 'Продукт'],
  ['Build', 'Строй'],
  ['Medical', 'Мед'],
  ['Retail', 'Ритейл'],
  ['Energy', 'Энерго'],
  ['Parts', 'Комплект'],
  ['Textile', 'Текстиль'],
  ['Print', 'Принт'],
  ['Auto', 'Авто'],
  ['Furniture', 'Мебель'],
  ['Trade', 'Торг'],
  ['Service', 'Сервис'],
  ['Systems', 'Системы'],
  ['Travel', 'Тур'],
  ['Studio', 'Студия'],
] as const;

/** As many as wished for, up to 192, each once. */
export function companies(count: number): (readonly [en: string, ru: string])[] {
  return Array.from({ length: count }, (_, i) => {
    const [en, ru] = FIRST[i % FIRST.length];
    const [nounEn, nounRu] = SECOND[(i + Math.floor(i / FIRST.length)) % SECOND.length];
    return [`${en} ${nounEn}`, `${ru} ${nounRu}`];
  });
}
